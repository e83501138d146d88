package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * When work is done.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/work/ScheduleType.json">HR Open 4.4, ScheduleType</a>
 */
public record Schedule(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("Schedule", "common/json/work/ScheduleType.json").arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> CODE = MEMBERS.optional("code", TEXT);
    private static final Maybe<JsonValue> PERIOD = MEMBERS.optional("period", HrOpen.PERIOD);
    private static final Maybe<String> HOURS = MEMBERS.optional("hours", HrOpen.DURATION);
    private static final Many<DaySchedule> SCHEDULES = MEMBERS.many("schedules", node(() -> DaySchedule.SHAPE));
    public static final Shape<Schedule> SHAPE = MEMBERS.shape(Schedule::new).rule("some", HrOpen::checkSome);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** Its code. */
    public Optional<String> code() { return CODE.in(json); }
    /** When it holds: a date, or an object with a start and an end. */
    public Optional<JsonValue> period() { return PERIOD.in(json); }
    /** For how long: a number of hours or a duration. */
    public Optional<String> hours() { return HOURS.in(json); }
    /** Day by day. */
    public List<DaySchedule> schedules() { return SCHEDULES.in(json); }

    @Override public Shape<Schedule> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Schedule}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Schedule, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder code(String value) { return set(CODE, value); }
        public Builder period(JsonValue value) { return set(PERIOD, value); }
        public Builder hours(String value) { return set(HOURS, value); }
        public Builder schedules(List<DaySchedule> values) { return set(SCHEDULES, values); }
    }
    // spotless:on
}
