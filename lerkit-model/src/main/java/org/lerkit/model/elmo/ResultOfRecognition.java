package org.lerkit.model.elmo;

import static org.lerkit.model.xml.XmlType.DATE;
import static org.lerkit.model.xml.XmlType.TEXT;
import static org.lerkit.model.xml.XmlType.code;
import static org.lerkit.model.xml.XmlType.node;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Many;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A decision about what was learned elsewhere; since 2.0. */
public record ResultOfRecognition(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("ResultOfRecognition", ElmoVersion.SCHEMA.clause("ResultOfRecognition"));
    private static final Many<LanguageText> TITLE = MEMBERS.many("title", node(() -> LanguageText.SHAPE));
    private static final Many<LanguageText> DESCRIPTION = MEMBERS.many("description", node(() -> LanguageText.SHAPE));
    private static final Single<String> SUBJECT_AREA = MEMBERS.optional("subjectArea", TEXT);
    private static final Single<String> ISCED_CODE = MEMBERS.optional("iscedCode", TEXT);
    private static final Single<XmlLeaf<String>> STATUS =
            MEMBERS.required("status", code(ElmoCodes.RECOGNITION_STATUS));
    private static final Single<XmlLeaf<LocalDate>> DECISION_DATE = MEMBERS.optional("decisionDate", DATE);
    private static final Many<RecognitionBasis> RECOGNITION_BASIS =
            MEMBERS.many("recognitionBasis", node(() -> RecognitionBasis.SHAPE));
    private static final Many<Part> RECOGNITION_RESULT = MEMBERS.many("recognitionResult", node(() -> Part.SHAPE));
    private static final Many<RecognitionMapping> RECOGNITION_MAPPING =
            MEMBERS.many("recognitionMapping", node(() -> RecognitionMapping.SHAPE));
    private static final Single<References> ATTACHMENTS = MEMBERS.optional("attachments", node(() -> References.SHAPE));
    public static final XmlShape<ResultOfRecognition> SHAPE = MEMBERS.shape(ResultOfRecognition::new);

    // spotless:off - one line a member
    public List<LanguageText> title() { return TITLE.in(xml); }
    public List<LanguageText> description() { return DESCRIPTION.in(xml); }
    public Optional<String> subjectArea() { return SUBJECT_AREA.in(xml); }
    public Optional<String> iscedCode() { return ISCED_CODE.in(xml); }
    public Optional<XmlLeaf<String>> status() { return STATUS.in(xml); }
    public Optional<XmlLeaf<LocalDate>> decisionDate() { return DECISION_DATE.in(xml); }
    /** What was learned elsewhere. */
    public List<RecognitionBasis> recognitionBasis() { return RECOGNITION_BASIS.in(xml); }
    /** What it is recognised as. */
    public List<Part> recognitionResult() { return RECOGNITION_RESULT.in(xml); }
    public List<RecognitionMapping> recognitionMapping() { return RECOGNITION_MAPPING.in(xml); }
    public Optional<References> attachments() { return ATTACHMENTS.in(xml); }

    @Override public XmlShape<ResultOfRecognition> shape() { return SHAPE; }
    // spotless:on
}
