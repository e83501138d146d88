package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDate;

/**
 * From when to when a position lasts.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/PositionProfileType.json">HR Open 4.4, PositionProfileType</a>
 */
public record PositionPeriod(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft("PositionPeriod", "recruiting/json/PositionProfileType.json")
            .arraysOnly();
    private static final Maybe<LexicalDate> START = MEMBERS.optional("start", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<LexicalDate> END = MEMBERS.optional("end", HrOpen.DATE_OF_ANY_KIND);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    public static final Shape<PositionPeriod> SHAPE = MEMBERS.shape(PositionPeriod::new);

    // spotless:off - one line a member
    /** When it begins. */
    public Optional<LexicalDate> start() { return START.in(json); }
    /** When it ends. */
    public Optional<LexicalDate> end() { return END.in(json); }
    /** The same in words. */
    public Optional<String> description() { return DESCRIPTION.in(json); }

    @Override public Shape<PositionPeriod> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PositionPeriod}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PositionPeriod, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder start(LexicalDate value) { return set(START, value); }
        public Builder end(LexicalDate value) { return set(END, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
    }
    // spotless:on
}
