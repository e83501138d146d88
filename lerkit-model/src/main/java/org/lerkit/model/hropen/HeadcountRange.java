package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DECIMAL;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * How many people an employer has.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/common/EmployerPreferenceType.json">HR Open 4.4, EmployerPreferenceType</a>
 */
public record HeadcountRange(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "HeadcountRange", "recruiting/json/common/EmployerPreferenceType.json")
            .arraysOnly();
    private static final Maybe<Decimal> MINIMUM = MEMBERS.optional("minimum", DECIMAL);
    private static final Maybe<Decimal> MAXIMUM = MEMBERS.optional("maximum", DECIMAL);
    public static final Shape<HeadcountRange> SHAPE = MEMBERS.shape(HeadcountRange::new);

    // spotless:off - one line a member
    /** At least. */
    public Optional<Decimal> minimum() { return MINIMUM.in(json); }
    /** At most. */
    public Optional<Decimal> maximum() { return MAXIMUM.in(json); }

    @Override public Shape<HeadcountRange> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link HeadcountRange}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<HeadcountRange, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder minimum(Decimal value) { return set(MINIMUM, value); }
        public Builder maximum(Decimal value) { return set(MAXIMUM, value); }
    }
    // spotless:on
}
