package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * Something that one must know or be able to do, and how well.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/competency/PositionCompetencyType.json">HR Open 4.4, PositionCompetencyType</a>
 */
public record PositionCompetency(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PositionCompetency", "common/json/competency/PositionCompetencyType.json")
            .arraysOnly();
    private static final Many<Identifier> COMPETENCY_IDS = MEMBERS.many("competencyIds", node(() -> Identifier.SHAPE));
    private static final Many<Identifier> TAXONOMY_IDS = MEMBERS.many("taxonomyIds", node(() -> Identifier.SHAPE));
    private static final Maybe<String> COMPETENCY_NAME = MEMBERS.optional("competencyName", TEXT);
    private static final Maybe<CompetencyWeight> WEIGHT =
            MEMBERS.optional("weight", node(() -> CompetencyWeight.SHAPE));
    private static final Maybe<ProficiencyLevel> REQUIRED_PROFICIENCY_LEVEL =
            MEMBERS.optional("requiredProficiencyLevel", node(() -> ProficiencyLevel.SHAPE));
    private static final Maybe<ProficiencyLevel> DESIRED_PROFICIENCY_LEVEL =
            MEMBERS.optional("desiredProficiencyLevel", node(() -> ProficiencyLevel.SHAPE));
    private static final Maybe<ProficiencyLevel> PROFICIENCY_ACQUISTION_DIFFICULTY =
            MEMBERS.optional("proficiencyAcquistionDifficulty", node(() -> ProficiencyLevel.SHAPE));
    private static final Maybe<String> COMPETENCY_CLASSIFICATION_CODE =
            MEMBERS.optional("competencyClassificationCode", TEXT);
    private static final Maybe<CompetencyDimension> COMPETENCY_DIMENSION =
            MEMBERS.optional("competencyDimension", node(() -> CompetencyDimension.SHAPE));
    private static final Many<RelatedCompetency> RELATED_COMPETENCIES =
            MEMBERS.many("relatedCompetencies", node(() -> RelatedCompetency.SHAPE));
    private static final Maybe<CompetencyEvidence> COMPETENCY_EVIDENCE_REQUIREMENT =
            MEMBERS.optional("competencyEvidenceRequirement", node(() -> CompetencyEvidence.SHAPE));
    private static final Many<AttachmentReference> ATTACHMENT_REFERENCES =
            MEMBERS.many("attachmentReferences", node(() -> AttachmentReference.SHAPE));
    public static final Shape<PositionCompetency> SHAPE = MEMBERS.shape(PositionCompetency::new);

    // spotless:off - one line a member
    /** What frameworks call it. */
    public List<Identifier> competencyIds() { return COMPETENCY_IDS.in(json); }
    /** The frameworks that it is from. */
    public List<Identifier> taxonomyIds() { return TAXONOMY_IDS.in(json); }
    /** What it is called. */
    public Optional<String> competencyName() { return COMPETENCY_NAME.in(json); }
    /** How much it counts beside others. */
    public Optional<CompetencyWeight> weight() { return WEIGHT.in(json); }
    /** The level that is required. */
    public Optional<ProficiencyLevel> requiredProficiencyLevel() { return REQUIRED_PROFICIENCY_LEVEL.in(json); }
    /** The level that is desired. */
    public Optional<ProficiencyLevel> desiredProficiencyLevel() { return DESIRED_PROFICIENCY_LEVEL.in(json); }
    /** How hard it is to acquire; the schema has the name so. */
    public Optional<ProficiencyLevel> proficiencyAcquistionDifficulty() { return PROFICIENCY_ACQUISTION_DIFFICULTY.in(json); }
    /** What kind of competency it is, such as Knowledge or Skill. */
    public Optional<String> competencyClassificationCode() { return COMPETENCY_CLASSIFICATION_CODE.in(json); }
    /** A side of it that is scored. */
    public Optional<CompetencyDimension> competencyDimension() { return COMPETENCY_DIMENSION.in(json); }
    /** Others that it has to do with. */
    public List<RelatedCompetency> relatedCompetencies() { return RELATED_COMPETENCIES.in(json); }
    /** What evidence is asked for. */
    public Optional<CompetencyEvidence> competencyEvidenceRequirement() { return COMPETENCY_EVIDENCE_REQUIREMENT.in(json); }
    /** Files and links. */
    public List<AttachmentReference> attachmentReferences() { return ATTACHMENT_REFERENCES.in(json); }

    @Override public Shape<PositionCompetency> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PositionCompetency}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PositionCompetency, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder competencyIds(List<Identifier> values) { return set(COMPETENCY_IDS, values); }
        public Builder taxonomyIds(List<Identifier> values) { return set(TAXONOMY_IDS, values); }
        public Builder competencyName(String value) { return set(COMPETENCY_NAME, value); }
        public Builder weight(CompetencyWeight value) { return set(WEIGHT, value); }
        public Builder requiredProficiencyLevel(ProficiencyLevel value) { return set(REQUIRED_PROFICIENCY_LEVEL, value); }
        public Builder desiredProficiencyLevel(ProficiencyLevel value) { return set(DESIRED_PROFICIENCY_LEVEL, value); }
        public Builder proficiencyAcquistionDifficulty(ProficiencyLevel value) { return set(PROFICIENCY_ACQUISTION_DIFFICULTY, value); }
        public Builder competencyClassificationCode(String value) { return set(COMPETENCY_CLASSIFICATION_CODE, value); }
        public Builder competencyDimension(CompetencyDimension value) { return set(COMPETENCY_DIMENSION, value); }
        public Builder relatedCompetencies(List<RelatedCompetency> values) { return set(RELATED_COMPETENCIES, values); }
        public Builder competencyEvidenceRequirement(CompetencyEvidence value) { return set(COMPETENCY_EVIDENCE_REQUIREMENT, value); }
        public Builder attachmentReferences(List<AttachmentReference> values) { return set(ATTACHMENT_REFERENCES, values); }
    }
    // spotless:on
}
