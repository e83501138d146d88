package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** Where a learner is a resident. */
public record Residency(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Residency", PescSpecifications.CORE.clause("ResidencyType"));
    private static final Single<String> STATE_PROVINCE_CODE = MEMBERS.optional("StateProvinceCode", TEXT);
    private static final Single<String> STATE_PROVINCE = MEMBERS.optional("StateProvince", TEXT);
    private static final Single<String> COUNTY_CODE = MEMBERS.optional("CountyCode", TEXT);
    private static final Single<String> COUNTY = MEMBERS.optional("County", TEXT);
    private static final Single<String> COUNTRY_CODE = MEMBERS.optional("CountryCode", TEXT);
    private static final Single<String> COUNTRY = MEMBERS.optional("Country", TEXT);
    private static final Single<XmlLeaf<String>> RESIDENCY_STATUS_CODE =
            MEMBERS.optional("ResidencyStatusCode", code(PescCodes.RESIDENCY_STATUS));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Residency> SHAPE = MEMBERS.shape(Residency::new);

    // spotless:off - one line a member
    public Optional<String> stateProvinceCode() { return STATE_PROVINCE_CODE.in(xml); }
    public Optional<String> stateProvince() { return STATE_PROVINCE.in(xml); }
    public Optional<String> countyCode() { return COUNTY_CODE.in(xml); }
    public Optional<String> county() { return COUNTY.in(xml); }
    public Optional<String> countryCode() { return COUNTRY_CODE.in(xml); }
    public Optional<String> country() { return COUNTRY.in(xml); }
    public Optional<XmlLeaf<String>> residencyStatusCode() { return RESIDENCY_STATUS_CODE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Residency> shape() { return SHAPE; }
    // spotless:on
}
