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
 * What one must know, be able to do and have done.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record PositionQualification(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "PositionQualification", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<String> QUALIFICATION_SUMMARY = MEMBERS.optional("qualificationSummary", TEXT);
    private static final Many<PositionCompetency> POSITION_COMPETENCIES =
            MEMBERS.many("positionCompetencies", node(() -> PositionCompetency.SHAPE));
    private static final Maybe<EducationRequirement> EDUCATION_REQUIREMENT =
            MEMBERS.optional("educationRequirement", node(() -> EducationRequirement.SHAPE));
    private static final Many<ExperienceRequirement> EXPERIENCE_SUMMARY =
            MEMBERS.many("experienceSummary", node(() -> ExperienceRequirement.SHAPE));
    private static final Many<String> LICENCES = MEMBERS.many("licences", TEXT);
    public static final Shape<PositionQualification> SHAPE = MEMBERS.shape(PositionQualification::new);

    // spotless:off - one line a member
    /** All of it in words. */
    public Optional<String> qualificationSummary() { return QUALIFICATION_SUMMARY.in(json); }
    /** What one must know and be able to do. */
    public List<PositionCompetency> positionCompetencies() { return POSITION_COMPETENCIES.in(json); }
    /** What one must have learned. */
    public Optional<EducationRequirement> educationRequirement() { return EDUCATION_REQUIREMENT.in(json); }
    /** What one must have done. */
    public List<ExperienceRequirement> experienceSummary() { return EXPERIENCE_SUMMARY.in(json); }
    /** Licences that one must have. */
    public List<String> licences() { return LICENCES.in(json); }

    @Override public Shape<PositionQualification> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PositionQualification}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PositionQualification, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder qualificationSummary(String value) { return set(QUALIFICATION_SUMMARY, value); }
        public Builder positionCompetencies(List<PositionCompetency> values) { return set(POSITION_COMPETENCIES, values); }
        public Builder educationRequirement(EducationRequirement value) { return set(EDUCATION_REQUIREMENT, value); }
        public Builder experienceSummary(List<ExperienceRequirement> values) { return set(EXPERIENCE_SUMMARY, values); }
        public Builder licences(List<String> values) { return set(LICENCES, values); }
    }
    // spotless:on
}
