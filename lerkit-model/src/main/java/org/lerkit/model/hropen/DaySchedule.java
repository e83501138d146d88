package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * When work is done on a day.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/work/ScheduleType.json">HR Open 4.4, ScheduleType</a>
 */
public record DaySchedule(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("DaySchedule", "common/json/work/ScheduleType.json").arraysOnly();
    private static final Maybe<Identifier> ID = MEMBERS.optional("id", node(() -> Identifier.SHAPE));
    private static final Maybe<String> NAME = MEMBERS.optional("name", TEXT);
    private static final Maybe<String> CODE = MEMBERS.optional("code", TEXT);
    private static final Maybe<Weekday> WEEKDAY = MEMBERS.optional("weekday", Weekday.TYPE);
    private static final Maybe<String> DATE = MEMBERS.optional("date", HrOpen.TIME);
    private static final Maybe<String> START_TIME = MEMBERS.optional("startTime", HrOpen.TIME);
    private static final Maybe<String> END_TIME = MEMBERS.optional("endTime", HrOpen.TIME);
    private static final Maybe<String> HOURS = MEMBERS.optional("hours", HrOpen.DURATION);
    private static final Maybe<Entity> SHIFT = MEMBERS.optional("shift", node(() -> Entity.SHAPE));
    public static final Shape<DaySchedule> SHAPE =
            MEMBERS.shape(DaySchedule::new).rule("some", HrOpen::checkSome).rule("day", DocumentRules::checkDay);

    // spotless:off - one line a member
    /** What identifies it. */
    public Optional<Identifier> id() { return ID.in(json); }
    /** What to call it. */
    public Optional<String> name() { return NAME.in(json); }
    /** Its code. */
    public Optional<String> code() { return CODE.in(json); }
    /** Which day of the week. */
    public Optional<Weekday> weekday() { return WEEKDAY.in(json); }
    /** Which day; the schema asks for a time here. */
    public Optional<String> date() { return DATE.in(json); }
    /** From when on. */
    public Optional<String> startTime() { return START_TIME.in(json); }
    /** Until when. */
    public Optional<String> endTime() { return END_TIME.in(json); }
    /** For how long: a number of hours or a duration. */
    public Optional<String> hours() { return HOURS.in(json); }
    /** Which shift. */
    public Optional<Entity> shift() { return SHIFT.in(json); }

    @Override public Shape<DaySchedule> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link DaySchedule}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<DaySchedule, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Identifier value) { return set(ID, value); }
        public Builder name(String value) { return set(NAME, value); }
        public Builder code(String value) { return set(CODE, value); }
        public Builder weekday(Weekday value) { return set(WEEKDAY, value); }
        public Builder date(String value) { return set(DATE, value); }
        public Builder startTime(String value) { return set(START_TIME, value); }
        public Builder endTime(String value) { return set(END_TIME, value); }
        public Builder hours(String value) { return set(HOURS, value); }
        public Builder shift(Entity value) { return set(SHIFT, value); }
    }
    // spotless:on
}
