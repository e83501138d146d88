package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.DECIMAL;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * An amount of money.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/base/AmountType.json">HR Open 4.4, AmountType</a>
 */
public record Amount(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            HrOpen.draft("Amount", "common/json/base/AmountType.json").arraysOnly();
    private static final One<Decimal> VALUE = MEMBERS.required("value", DECIMAL);
    private static final Maybe<String> CURRENCY = MEMBERS.optional("currency", HrOpen.CURRENCY);
    public static final Shape<Amount> SHAPE = MEMBERS.shape(Amount::new);

    // spotless:off - one line a member
    /** How much. */
    public Decimal value() { return VALUE.in(json); }
    /** The currency, as a code of three letters. */
    public Optional<String> currency() { return CURRENCY.in(json); }

    @Override public Shape<Amount> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Amount}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Amount, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder value(Decimal value) { return set(VALUE, value); }
        public Builder currency(String value) { return set(CURRENCY, value); }
    }
    // spotless:on
}
