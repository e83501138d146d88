package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;

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
 * What one must have learned.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record EducationRequirement(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "EducationRequirement", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<String> EDUCATION_LEVEL_CODE = MEMBERS.optional("educationLevelCode", TEXT);
    private static final Maybe<IscedLevel> ISCED_EDUCATION_LEVEL_CODE =
            MEMBERS.optional("iscedEducationLevelCode", IscedLevel.TYPE);
    private static final Maybe<String> DEGREE_TYPE_CODE = MEMBERS.optional("degreeTypeCode", TEXT);
    private static final Many<String> PROGRAMS = MEMBERS.many("programs", TEXT);
    private static final Many<String> PROGRAM_CONCENTRATIONS = MEMBERS.many("programConcentrations", TEXT);
    private static final Many<String> INSTITUTIONS = MEMBERS.many("institutions", TEXT);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<EducationRequirement> SHAPE = MEMBERS.shape(EducationRequirement::new);

    // spotless:off - one line a member
    /** The level, as the publisher codes it. */
    public Optional<String> educationLevelCode() { return EDUCATION_LEVEL_CODE.in(json); }
    /** The level of ISCED. */
    public Optional<IscedLevel> iscedEducationLevelCode() { return ISCED_EDUCATION_LEVEL_CODE.in(json); }
    /** What kind of degree it is. */
    public Optional<String> degreeTypeCode() { return DEGREE_TYPE_CODE.in(json); }
    /** Programs that one must have gone through. */
    public List<String> programs() { return PROGRAMS.in(json); }
    /** The focus within them. */
    public List<String> programConcentrations() { return PROGRAM_CONCENTRATIONS.in(json); }
    /** Where. */
    public List<String> institutions() { return INSTITUTIONS.in(json); }
    /** The same in words. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<EducationRequirement> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EducationRequirement}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EducationRequirement, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder educationLevelCode(String value) { return set(EDUCATION_LEVEL_CODE, value); }
        public Builder iscedEducationLevelCode(IscedLevel value) { return set(ISCED_EDUCATION_LEVEL_CODE, value); }
        public Builder degreeTypeCode(String value) { return set(DEGREE_TYPE_CODE, value); }
        public Builder programs(List<String> values) { return set(PROGRAMS, values); }
        public Builder programConcentrations(List<String> values) { return set(PROGRAM_CONCENTRATIONS, values); }
        public Builder institutions(List<String> values) { return set(INSTITUTIONS, values); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
