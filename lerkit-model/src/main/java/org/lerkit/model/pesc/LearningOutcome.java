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

/** What a learner knows and can do after a course, and how well. */
public record LearningOutcome(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS =
            XmlShape.draft("LearningOutcome", PescSpecifications.CORE.clause("LearningOutcomeType"));
    private static final Single<String> LEARNING_OUTCOME_DESCRIPTION =
            MEMBERS.required("LearningOutcomeDescription", TEXT);
    private static final Many<LearningOutcomeQualificationAssessment> LEARNING_OUTCOME_QUALIFICATION_ASSESSMENT =
            MEMBERS.many(
                    "LearningOutcomeQualificationAssessment", node(() -> LearningOutcomeQualificationAssessment.SHAPE));
    private static final Many<AlternateOutcomeFramework> ALTERNATE_OUTCOME_FRAMEWORK =
            MEMBERS.many("AlternateOutcomeFramework", node(() -> AlternateOutcomeFramework.SHAPE));
    public static final XmlShape<LearningOutcome> SHAPE = MEMBERS.shape(LearningOutcome::new);

    // spotless:off - one line a member
    public Optional<String> learningOutcomeDescription() { return LEARNING_OUTCOME_DESCRIPTION.in(xml); }
    public List<LearningOutcomeQualificationAssessment> learningOutcomeQualificationAssessment() { return LEARNING_OUTCOME_QUALIFICATION_ASSESSMENT.in(xml); }
    public List<AlternateOutcomeFramework> alternateOutcomeFramework() { return ALTERNATE_OUTCOME_FRAMEWORK.in(xml); }

    @Override public XmlShape<LearningOutcome> shape() { return SHAPE; }
    // spotless:on
}
