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

/** An identifier that an agency gave a learner. */
public record AgencyIdentifier(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("AgencyIdentifier", PescSpecifications.CORE.clause("AgencyIdentifierType"));
    private static final Single<String> AGENCY_ASSIGNED_ID = MEMBERS.required("AgencyAssignedID", TEXT);
    private static final Single<XmlLeaf<String>> AGENCY_CODE = MEMBERS.required("AgencyCode", code(PescCodes.AGENCY));
    private static final Single<String> AGENCY_NAME = MEMBERS.optional("AgencyName", TEXT);
    private static final Single<String> COUNTRY_CODE = MEMBERS.optional("CountryCode", TEXT);
    private static final Single<String> STATE_PROVINCE_CODE = MEMBERS.optional("StateProvinceCode", TEXT);
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<AgencyIdentifier> SHAPE = MEMBERS.shape(AgencyIdentifier::new);

    // spotless:off - one line a member
    public Optional<String> agencyAssignedId() { return AGENCY_ASSIGNED_ID.in(xml); }
    public Optional<XmlLeaf<String>> agencyCode() { return AGENCY_CODE.in(xml); }
    public Optional<String> agencyName() { return AGENCY_NAME.in(xml); }
    public Optional<String> countryCode() { return COUNTRY_CODE.in(xml); }
    public Optional<String> stateProvinceCode() { return STATE_PROVINCE_CODE.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<AgencyIdentifier> shape() { return SHAPE; }
    // spotless:on
}
