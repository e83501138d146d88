package org.lerkit.model.pesc;

import static org.lerkit.model.xml.XmlType.code;

import java.util.Optional;
import org.lerkit.model.xml.XmlElement;
import org.lerkit.model.xml.XmlLeaf;
import org.lerkit.model.xml.XmlMember.Single;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlView;

/** A skill and the level reached in it. */
public record LearningOutcomeQualificationAssessment(XmlElement xml) implements XmlView {
    private static final XmlShape.Draft MEMBERS = XmlShape.draft(
            "LearningOutcomeQualificationAssessment",
            PescSpecifications.CORE.clause("LearningOutcomeQualificationAssessmentType"));
    private static final Single<XmlLeaf<String>> LEARNING_OUTCOME_SKILL_CODE =
            MEMBERS.required("LearningOutcomeSkillCode", code(PescCodes.LEARNING_OUTCOME_SKILL));
    private static final Single<XmlLeaf<String>> LEARNING_OUTCOME_PROFICIENCY_CODE =
            MEMBERS.required("LearningOutcomeProficiencyCode", code(PescCodes.LEARNING_OUTCOME_PROFICIENCY));
    public static final XmlShape<LearningOutcomeQualificationAssessment> SHAPE =
            MEMBERS.shape(LearningOutcomeQualificationAssessment::new);

    // spotless:off - one line a member
    public Optional<XmlLeaf<String>> learningOutcomeSkillCode() { return LEARNING_OUTCOME_SKILL_CODE.in(xml); }
    public Optional<XmlLeaf<String>> learningOutcomeProficiencyCode() { return LEARNING_OUTCOME_PROFICIENCY_CODE.in(xml); }

    @Override public XmlShape<LearningOutcomeQualificationAssessment> shape() { return SHAPE; }
    // spotless:on
}
