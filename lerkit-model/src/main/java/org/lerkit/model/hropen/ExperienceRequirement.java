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
 * What one must have done.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record ExperienceRequirement(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "ExperienceRequirement", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<String> CATEGORY_CODE = MEMBERS.optional("categoryCode", TEXT);
    private static final Maybe<Measure> MEASURE = MEMBERS.optional("measure", node(() -> Measure.SHAPE));
    private static final Maybe<String> LEVEL_CODE = MEMBERS.optional("levelCode", TEXT);
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<ExperienceRequirement> SHAPE = MEMBERS.shape(ExperienceRequirement::new);

    // spotless:off - one line a member
    /** What kind of experience it is. */
    public Optional<String> categoryCode() { return CATEGORY_CODE.in(json); }
    /** How long. */
    public Optional<Measure> measure() { return MEASURE.in(json); }
    /** On which level. */
    public Optional<String> levelCode() { return LEVEL_CODE.in(json); }
    /** The same in words. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<ExperienceRequirement> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ExperienceRequirement}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ExperienceRequirement, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder categoryCode(String value) { return set(CATEGORY_CODE, value); }
        public Builder measure(Measure value) { return set(MEASURE, value); }
        public Builder levelCode(String value) { return set(LEVEL_CODE, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
