package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DATE_TIME;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDateTime;

/**
 * A period between two moments.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/DateTimePeriodType.json">HR Open 4.4, DateTimePeriodType</a>
 */
public record DateTimePeriod(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("DateTimePeriod", "common/json/base/DateTimePeriodType.json")
            .arraysOnly()
            .closed();
    private static final One<LexicalDateTime> START = MEMBERS.required("start", DATE_TIME);
    private static final One<LexicalDateTime> END = MEMBERS.required("end", DATE_TIME);
    public static final Shape<DateTimePeriod> SHAPE = MEMBERS.shape(DateTimePeriod::new);

    // spotless:off - one line a member
    /** When it begins. */
    public LexicalDateTime start() { return START.in(json); }
    /** When it ends. */
    public LexicalDateTime end() { return END.in(json); }

    @Override public Shape<DateTimePeriod> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link DateTimePeriod}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<DateTimePeriod, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder start(LexicalDateTime value) { return set(START, value); }
        public Builder end(LexicalDateTime value) { return set(END, value); }
    }
    // spotless:on
}
