package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.DATE_TIME;
import static org.lerkit.model.xml.XmlType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.LexicalDateTime;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A document of EMREX: one learner, and reports of one or more institutions about them. */
public record Elmo(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Elmo", ElmoVersion.SCHEMA.clause("elmo"));
    private static final Single<XmlLeaf<LexicalDateTime>> GENERATED_DATE = MEMBERS.required("generatedDate", DATE_TIME);
    private static final Single<Learner> LEARNER = MEMBERS.required("learner", node(() -> Learner.SHAPE));
    private static final Many<Report> REPORT = MEMBERS.some("report", node(() -> Report.SHAPE));
    private static final Many<Attachment> ATTACHMENT = MEMBERS.many("attachment", node(() -> Attachment.SHAPE));
    private static final Single<Groups> GROUPS = MEMBERS.optional("groups", node(() -> Groups.SHAPE));
    private static final Single<Extension> EXTENSION = MEMBERS.optional("extension", node(() -> Extension.SHAPE));
    private static final Single<Extension> SIGNATURE = MEMBERS.optional("Signature", node(() -> Extension.SHAPE));
    public static final XmlShape<Elmo> SHAPE = MEMBERS.shape(Elmo::new);

    // spotless:off - one line a member
    /** When the document was made; each report has a date of its own. */
    public Optional<XmlLeaf<LexicalDateTime>> generatedDate() { return GENERATED_DATE.in(xml); }
    public Optional<Learner> learner() { return LEARNER.in(xml); }
    public List<Report> report() { return REPORT.in(xml); }
    /** What belongs to the document and not to one report. */
    public List<Attachment> attachment() { return ATTACHMENT.in(xml); }
    public Optional<Groups> groups() { return GROUPS.in(xml); }
    public Optional<Extension> extension() { return EXTENSION.in(xml); }
    /** An enveloped XML signature over all of the document. */
    public Optional<Extension> signature() { return SIGNATURE.in(xml); }
    /** The version whose elements it uses; both have one namespace, and nothing else in a document says which it is. */
    public ElmoVersion version() { return ElmoVersion.of(xml); }

    @Override public XmlShape<Elmo> shape() { return SHAPE; }
    // spotless:on
}
