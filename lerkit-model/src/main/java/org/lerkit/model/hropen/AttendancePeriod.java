package org.lerkit.model.hropen;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDate;

/**
 * A time at a school.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/profile/EducationAttendanceType.json">HR Open 4.4, EducationAttendanceType</a>
 */
public record AttendancePeriod(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "AttendancePeriod", "common/json/profile/EducationAttendanceType.json")
            .arraysOnly();
    private static final Maybe<LexicalDate> START = MEMBERS.optional("start", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<LexicalDate> END = MEMBERS.optional("end", HrOpen.DATE_OF_ANY_KIND);
    public static final Shape<AttendancePeriod> SHAPE = MEMBERS.shape(AttendancePeriod::new);

    // spotless:off - one line a member
    /** When it began. */
    public Optional<LexicalDate> start() { return START.in(json); }
    /** When it ended. */
    public Optional<LexicalDate> end() { return END.in(json); }

    @Override public Shape<AttendancePeriod> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link AttendancePeriod}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<AttendancePeriod, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder start(LexicalDate value) { return set(START, value); }
        public Builder end(LexicalDate value) { return set(END, value); }
    }
    // spotless:on
}
