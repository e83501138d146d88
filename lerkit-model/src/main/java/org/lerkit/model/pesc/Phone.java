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

/** A telephone number, also of a fax. */
public record Phone(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Phone", PescSpecifications.CORE.clause("PhoneType"));
    private static final Single<String> COUNTRY_PREFIX_CODE = MEMBERS.optional("CountryPrefixCode", TEXT);
    private static final Single<String> AREA_CITY_CODE = MEMBERS.optional("AreaCityCode", TEXT);
    private static final Single<String> PHONE_NUMBER = MEMBERS.required("PhoneNumber", TEXT);
    private static final Single<String> PHONE_NUMBER_EXTENSION = MEMBERS.optional("PhoneNumberExtension", TEXT);
    private static final Single<XmlLeaf<LocalDate>> EFFECTIVE_DATE = MEMBERS.optional("EffectiveDate", DATE);
    private static final Single<XmlLeaf<LocalDate>> EXPIRATION_DATE = MEMBERS.optional("ExpirationDate", DATE);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Phone> SHAPE = MEMBERS.shape(Phone::new);

    // spotless:off - one line a member
    public Optional<String> countryPrefixCode() { return COUNTRY_PREFIX_CODE.in(xml); }
    public Optional<String> areaCityCode() { return AREA_CITY_CODE.in(xml); }
    public Optional<String> phoneNumber() { return PHONE_NUMBER.in(xml); }
    public Optional<String> phoneNumberExtension() { return PHONE_NUMBER_EXTENSION.in(xml); }
    public Optional<XmlLeaf<LocalDate>> effectiveDate() { return EFFECTIVE_DATE.in(xml); }
    public Optional<XmlLeaf<LocalDate>> expirationDate() { return EXPIRATION_DATE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Phone> shape() { return SHAPE; }
    // spotless:on
}
