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
 * How long one works in how long a time.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record WorkingPeriod(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("WorkingPeriod", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<Measure> WORK_DURATION = MEMBERS.optional("workDuration", node(() -> Measure.SHAPE));
    private static final Maybe<Measure> BASE_DURATION = MEMBERS.optional("baseDuration", node(() -> Measure.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<WorkingPeriod> SHAPE = MEMBERS.shape(WorkingPeriod::new);

    // spotless:off - one line a member
    /** How long one works, such as 40 hours. */
    public Optional<Measure> workDuration() { return WORK_DURATION.in(json); }
    /** In how long a time, such as a week. */
    public Optional<Measure> baseDuration() { return BASE_DURATION.in(json); }
    /** The same in words. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<WorkingPeriod> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link WorkingPeriod}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<WorkingPeriod, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder workDuration(Measure value) { return set(WORK_DURATION, value); }
        public Builder baseDuration(Measure value) { return set(BASE_DURATION, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
