package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.hropen.Identifier;
import org.lerkit.model.hropen.ProficiencyLevel;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A competency that a job asks for.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/common/json/competency/SpecifiedCompetencyType.json">HR Open 4.3, SpecifiedCompetencyType</a>
 */
public record SpecifiedCompetency(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft(
                    "SpecifiedCompetency", "common/json/competency/SpecifiedCompetencyType.json")
            .arraysOnly();
    private static final Many<Identifier> COMPETENCY_IDS = MEMBERS.many("competencyIds", node(() -> Identifier.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<CompetencyKind> TYPE_CODE = MEMBERS.optional("typeCode", CompetencyKind.TYPE);
    private static final Maybe<Boolean> EVIDENCE_REQUIRED_INDICATOR =
            MEMBERS.optional("evidenceRequiredIndicator", BOOLEAN);
    private static final Many<String> ALLOWABLE_COMPETENCY_EVIDENCE_TYPE_CODES =
            MEMBERS.many("allowableCompetencyEvidenceTypeCodes", TEXT);
    private static final Many<RequiredEvidence> REQUIRED_COMPETENCY_EVIDENCE =
            MEMBERS.many("requiredCompetencyEvidence", node(() -> RequiredEvidence.SHAPE));
    private static final Maybe<ProficiencyLevel> PROFICIENCY_LEVEL =
            MEMBERS.optional("proficiencyLevel", node(() -> ProficiencyLevel.SHAPE));
    public static final Shape<SpecifiedCompetency> SHAPE = MEMBERS.shape(SpecifiedCompetency::new);

    // spotless:off - one line a member
    /** What frameworks call it. */
    public List<Identifier> competencyIds() { return COMPETENCY_IDS.in(json); }
    /** What it is called. */
    public Optional<String> name() { return NAME.in(json); }
    /** What kind of competency it is. */
    public Optional<CompetencyKind> typeCode() { return TYPE_CODE.in(json); }
    /** Whether evidence is asked for. */
    public Optional<Boolean> evidenceRequiredIndicator() { return EVIDENCE_REQUIRED_INDICATOR.in(json); }
    /** Which kinds of evidence may be given. */
    public List<String> allowableCompetencyEvidenceTypeCodes() { return ALLOWABLE_COMPETENCY_EVIDENCE_TYPE_CODES.in(json); }
    /** Which evidence must be given. */
    public List<RequiredEvidence> requiredCompetencyEvidence() { return REQUIRED_COMPETENCY_EVIDENCE.in(json); }
    /** The level that is asked for. */
    public Optional<ProficiencyLevel> proficiencyLevel() { return PROFICIENCY_LEVEL.in(json); }

    @Override public Shape<SpecifiedCompetency> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link SpecifiedCompetency}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<SpecifiedCompetency, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder competencyIds(List<Identifier> values) { return set(COMPETENCY_IDS, values); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder typeCode(CompetencyKind value) { return set(TYPE_CODE, value); }
        public Builder evidenceRequiredIndicator(Boolean value) { return set(EVIDENCE_REQUIRED_INDICATOR, value); }
        public Builder allowableCompetencyEvidenceTypeCodes(List<String> values) { return set(ALLOWABLE_COMPETENCY_EVIDENCE_TYPE_CODES, values); }
        public Builder requiredCompetencyEvidence(List<RequiredEvidence> values) { return set(REQUIRED_COMPETENCY_EVIDENCE, values); }
        public Builder proficiencyLevel(ProficiencyLevel value) { return set(PROFICIENCY_LEVEL, value); }
    }
    // spotless:on
}
