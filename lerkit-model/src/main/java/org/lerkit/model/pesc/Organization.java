package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** An organisation and the identifiers it goes by. */
public record Organization(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("Organization", PescSpecifications.ACADEMIC_RECORD.clause("OrganizationType"));
    private static final List<Single<String>> IDENTIFIERS = OrganizationIdentifiers.declare(MEMBERS);
    private static final Single<LocalOrganizationId> LOCAL_ORGANIZATION_ID =
            MEMBERS.optional("LocalOrganizationID", node(() -> LocalOrganizationId.SHAPE));
    private static final Many<String> ORGANIZATION_NAME = MEMBERS.many("OrganizationName", TEXT);
    private static final Many<Contacts> CONTACTS = MEMBERS.many("Contacts", node(() -> Contacts.SHAPE));
    private static final Single<Accreditation> ACCREDITATION =
            MEMBERS.optional("Accreditation", node(() -> Accreditation.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<Organization> SHAPE = MEMBERS.shape(Organization::new);

    // spotless:off - one line a member
    /** The identifiers it has, by the name of their element. */
    public Map<String, String> identifiers() { return OrganizationIdentifiers.in(xml, IDENTIFIERS); }
    public Optional<LocalOrganizationId> localOrganizationId() { return LOCAL_ORGANIZATION_ID.in(xml); }
    public List<String> organizationName() { return ORGANIZATION_NAME.in(xml); }
    public List<Contacts> contacts() { return CONTACTS.in(xml); }
    public Optional<Accreditation> accreditation() { return ACCREDITATION.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<Organization> shape() { return SHAPE; }
    // spotless:on
}
