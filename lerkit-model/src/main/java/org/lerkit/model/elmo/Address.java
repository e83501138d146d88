package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.TEXT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A postal address, as lines or in parts: the flexible address of Erasmus Without Paper. */
public record Address(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Address", ElmoVersion.SCHEMA.clause("FlexibleAddress"));
    private static final Many<String> RECIPIENT_NAME = MEMBERS.many("recipientName", TEXT);
    private static final Many<String> ADDRESS_LINE = MEMBERS.many("addressLine", TEXT);
    private static final Single<String> BUILDING_NUMBER = MEMBERS.optional("buildingNumber", TEXT);
    private static final Single<String> BUILDING_NAME = MEMBERS.optional("buildingName", TEXT);
    private static final Single<String> STREET_NAME = MEMBERS.optional("streetName", TEXT);
    private static final Single<String> UNIT = MEMBERS.optional("unit", TEXT);
    private static final Single<String> FLOOR = MEMBERS.optional("floor", TEXT);
    private static final Single<String> POST_OFFICE_BOX = MEMBERS.optional("postOfficeBox", TEXT);
    private static final Many<String> DELIVERY_POINT_CODE = MEMBERS.many("deliveryPointCode", TEXT);
    private static final Single<String> POSTAL_CODE = MEMBERS.optional("postalCode", TEXT);
    private static final Single<String> LOCALITY = MEMBERS.optional("locality", TEXT);
    private static final Single<String> REGION = MEMBERS.optional("region", TEXT);
    private static final Single<String> COUNTRY = MEMBERS.optional("country", TEXT);
    public static final XmlShape<Address> SHAPE = MEMBERS.shape(Address::new);

    // spotless:off - one line a member
    public List<String> recipientName() { return RECIPIENT_NAME.in(xml); }
    public List<String> addressLine() { return ADDRESS_LINE.in(xml); }
    public Optional<String> buildingNumber() { return BUILDING_NUMBER.in(xml); }
    public Optional<String> buildingName() { return BUILDING_NAME.in(xml); }
    public Optional<String> streetName() { return STREET_NAME.in(xml); }
    public Optional<String> unit() { return UNIT.in(xml); }
    public Optional<String> floor() { return FLOOR.in(xml); }
    public Optional<String> postOfficeBox() { return POST_OFFICE_BOX.in(xml); }
    public List<String> deliveryPointCode() { return DELIVERY_POINT_CODE.in(xml); }
    public Optional<String> postalCode() { return POSTAL_CODE.in(xml); }
    public Optional<String> locality() { return LOCALITY.in(xml); }
    public Optional<String> region() { return REGION.in(xml); }
    public Optional<String> country() { return COUNTRY.in(xml); }

    @Override public XmlShape<Address> shape() { return SHAPE; }
    // spotless:on
}
