package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.node;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** An element that stands around the report on which a recognition is based. */
public record RecognitionBasis(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("RecognitionBasis", ElmoVersion.SCHEMA.clause("recognitionBasis"));
    private static final Single<Report> RECOGNITION_REPORT =
            MEMBERS.required("recognitionReport", node(() -> Report.SHAPE));
    public static final XmlShape<RecognitionBasis> SHAPE = MEMBERS.shape(RecognitionBasis::new);

    // spotless:off - one line a member
    public Optional<Report> recognitionReport() { return RECOGNITION_REPORT.in(xml); }

    @Override public XmlShape<RecognitionBasis> shape() { return SHAPE; }
    // spotless:on
}
