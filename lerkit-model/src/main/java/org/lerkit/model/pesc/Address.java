package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A postal address. */
public record Address(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Address", PescSpecifications.CORE.clause("AddressType"));
    private static final Many<String> ADDRESS_LINE = MEMBERS.several(1, 3, "AddressLine", TEXT);
    private static final Single<String> CITY = MEMBERS.required("City", TEXT);
    private static final Single<String> STATE_PROVINCE_CODE = MEMBERS.optional("StateProvinceCode", TEXT);
    private static final Single<String> STATE_PROVINCE = MEMBERS.optional("StateProvince", TEXT);
    private static final Single<String> POSTAL_CODE = MEMBERS.optional("PostalCode", TEXT);
    private static final Single<String> COUNTRY_CODE = MEMBERS.optional("CountryCode", TEXT);
    private static final Single<XmlLeaf<LocalDate>> EFFECTIVE_DATE = MEMBERS.optional("EffectiveDate", DATE);
    private static final Single<XmlLeaf<LocalDate>> EXPIRATION_DATE = MEMBERS.optional("ExpirationDate", DATE);
    private static final Many<String> ATTENTION_LINE = MEMBERS.many("AttentionLine", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Address> SHAPE = MEMBERS.shape(Address::new);

    // spotless:off - one line a member
    public List<String> addressLine() { return ADDRESS_LINE.in(xml); }
    public Optional<String> city() { return CITY.in(xml); }
    public Optional<String> stateProvinceCode() { return STATE_PROVINCE_CODE.in(xml); }
    public Optional<String> stateProvince() { return STATE_PROVINCE.in(xml); }
    public Optional<String> postalCode() { return POSTAL_CODE.in(xml); }
    public Optional<String> countryCode() { return COUNTRY_CODE.in(xml); }
    public Optional<XmlLeaf<LocalDate>> effectiveDate() { return EFFECTIVE_DATE.in(xml); }
    public Optional<XmlLeaf<LocalDate>> expirationDate() { return EXPIRATION_DATE.in(xml); }
    public List<String> attentionLine() { return ATTENTION_LINE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Address> shape() { return SHAPE; }
    // spotless:on
}
