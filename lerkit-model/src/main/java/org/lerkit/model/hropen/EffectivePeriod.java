package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DATE_TIME;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.LexicalDateTime;

/**
 * The period in which something holds.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/EffectiveTimePeriodType.json">HR Open 4.4, EffectiveTimePeriodType</a>
 */
public record EffectivePeriod(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "EffectivePeriod", "common/json/base/EffectiveTimePeriodType.json")
            .arraysOnly();
    private static final Maybe<LexicalDateTime> VALID_FROM = MEMBERS.optional("validFrom", DATE_TIME);
    private static final Maybe<LexicalDateTime> VALID_TO = MEMBERS.optional("validTo", DATE_TIME);
    public static final Shape<EffectivePeriod> SHAPE = MEMBERS.shape(EffectivePeriod::new);

    // spotless:off - one line a member
    /** From when on it holds. */
    public Optional<LexicalDateTime> validFrom() { return VALID_FROM.in(json); }
    /** Until when it holds. */
    public Optional<LexicalDateTime> validTo() { return VALID_TO.in(json); }

    @Override public Shape<EffectivePeriod> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EffectivePeriod}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EffectivePeriod, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder validFrom(LexicalDateTime value) { return set(VALID_FROM, value); }
        public Builder validTo(LexicalDateTime value) { return set(VALID_TO, value); }
    }
    // spotless:on
}
