package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A school: of a record, of a session spent elsewhere, of a course taken elsewhere, or before. */
public record School(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("School", PescSpecifications.ACADEMIC_RECORD.clause("SchoolType"));
    private static final Single<String> ORGANIZATION_NAME = MEMBERS.required("OrganizationName", TEXT);
    private static final List<Single<String>> IDENTIFIERS = OrganizationIdentifiers.declare(MEMBERS);
    private static final Single<LocalOrganizationId> LOCAL_ORGANIZATION_ID =
            MEMBERS.optional("LocalOrganizationID", node(() -> LocalOrganizationId.SHAPE));
    private static final Single<String> LOCAL_AFFILIATION = MEMBERS.optional("LocalAffiliation", TEXT);
    private static final Single<XmlLeaf<String>> SCHOOL_OVERRIDE_CODE =
            MEMBERS.optional("SchoolOverrideCode", code(PescCodes.SCHOOL_OVERRIDE));
    private static final Single<XmlLeaf<String>> SCHOOL_LEVEL =
            MEMBERS.optional("SchoolLevel", code(PescCodes.SCHOOL_LEVEL));
    private static final Many<Contacts> CONTACTS = MEMBERS.many("Contacts", node(() -> Contacts.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<School> SHAPE = MEMBERS.shape(School::new);

    // spotless:off - one line a member
    public Optional<String> organizationName() { return ORGANIZATION_NAME.in(xml); }
    /** The identifiers it has, by the name of their element. */
    public Map<String, String> identifiers() { return OrganizationIdentifiers.in(xml, IDENTIFIERS); }
    public Optional<LocalOrganizationId> localOrganizationId() { return LOCAL_ORGANIZATION_ID.in(xml); }
    public Optional<String> localAffiliation() { return LOCAL_AFFILIATION.in(xml); }
    /** Why it is another school than the one that issues the transcript. */
    public Optional<XmlLeaf<String>> schoolOverrideCode() { return SCHOOL_OVERRIDE_CODE.in(xml); }
    public Optional<XmlLeaf<String>> schoolLevel() { return SCHOOL_LEVEL.in(xml); }
    public List<Contacts> contacts() { return CONTACTS.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<School> shape() { return SHAPE; }
    // spotless:on
}
