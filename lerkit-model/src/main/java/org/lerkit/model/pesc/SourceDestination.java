package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A party to the transmission. */
public record SourceDestination(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("SourceDestination", PescSpecifications.ACADEMIC_RECORD.clause("SourceDestinationType"));
    private static final Single<Organization> ORGANIZATION =
            MEMBERS.required("Organization", node(() -> Organization.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    public static final XmlShape<SourceDestination> SHAPE = MEMBERS.shape(SourceDestination::new);

    // spotless:off - one line a member
    public Optional<Organization> organization() { return ORGANIZATION.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }

    @Override public XmlShape<SourceDestination> shape() { return SHAPE; }
    // spotless:on
}
