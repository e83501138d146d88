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

/** What one institution says of the learner. In 2.0 also the report on which a recognition is based. */
public record Report(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft("Report", ElmoVersion.SCHEMA.clause("elmo/report"));
    private static final Single<Issuer> ISSUER = MEMBERS.required("issuer", node(() -> Issuer.SHAPE));
    private static final Many<LearningOpportunitySpecification> LEARNING_OPPORTUNITY_SPECIFICATION =
            MEMBERS.many("learningOpportunitySpecification", node(() -> LearningOpportunitySpecification.SHAPE));
    private static final Many<ResultOfRecognition> RESULT_OF_RECOGNITION =
            MEMBERS.many("resultOfRecognition", node(() -> ResultOfRecognition.SHAPE));
    private static final Single<XmlLeaf<LexicalDateTime>> ISSUE_DATE = MEMBERS.required("issueDate", DATE_TIME);
    private static final Many<GradingScheme> GRADING_SCHEME =
            MEMBERS.many("gradingScheme", node(() -> GradingScheme.SHAPE));
    private static final Many<Attachment> ATTACHMENT = MEMBERS.many("attachment", node(() -> Attachment.SHAPE));
    public static final XmlShape<Report> SHAPE = MEMBERS.shape(Report::new);

    // spotless:off - one line a member
    public Optional<Issuer> issuer() { return ISSUER.in(xml); }
    public List<LearningOpportunitySpecification> learningOpportunitySpecification() { return LEARNING_OPPORTUNITY_SPECIFICATION.in(xml); }
    /** Decisions about what was learned elsewhere; since 2.0. */
    public List<ResultOfRecognition> resultOfRecognition() { return RESULT_OF_RECOGNITION.in(xml); }
    public Optional<XmlLeaf<LexicalDateTime>> issueDate() { return ISSUE_DATE.in(xml); }
    public List<GradingScheme> gradingScheme() { return GRADING_SCHEME.in(xml); }
    public List<Attachment> attachment() { return ATTACHMENT.in(xml); }

    @Override public XmlShape<Report> shape() { return SHAPE; }
    // spotless:on
}
