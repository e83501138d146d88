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

/** Many transcripts in one document. Read those of any size with {@link org.lerkit.model.xml.XmlReader#records}. */
public record AcademicRecordBatch(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("AcademicRecordBatch", PescSpecifications.BATCH.clause("AcademicRecordBatch"));
    private static final Single<BatchEnvelope> BATCH_ENVELOPE =
            MEMBERS.optional("BatchEnvelope", node(() -> BatchEnvelope.SHAPE));
    private static final Single<BatchContent> BATCH_CONTENT =
            MEMBERS.optional("BatchContent", node(() -> BatchContent.SHAPE));
    private static final Many<String> NOTE_MESSAGE = MEMBERS.many("NoteMessage", TEXT);
    private static final Single<UserDefinedExtensions> USER_DEFINED_EXTENSIONS =
            MEMBERS.optional("UserDefinedExtensions", node(() -> UserDefinedExtensions.SHAPE));
    public static final XmlShape<AcademicRecordBatch> SHAPE = MEMBERS.shape(AcademicRecordBatch::new);

    // spotless:off - one line a member
    public Optional<BatchEnvelope> batchEnvelope() { return BATCH_ENVELOPE.in(xml); }
    public Optional<BatchContent> batchContent() { return BATCH_CONTENT.in(xml); }
    public List<String> noteMessage() { return NOTE_MESSAGE.in(xml); }
    public Optional<UserDefinedExtensions> userDefinedExtensions() { return USER_DEFINED_EXTENSIONS.in(xml); }
    /** The version that its namespace names, which is a hint and no more. */
    public Optional<PescVersion> version() { return PescVersion.of(xml); }

    @Override public XmlShape<AcademicRecordBatch> shape() { return SHAPE; }
    // spotless:on
}
