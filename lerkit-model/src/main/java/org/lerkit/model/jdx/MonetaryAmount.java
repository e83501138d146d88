package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.DECIMAL;
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
import org.lerkit.model.value.Decimal;

/**
 * What is paid: an amount or a range.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/MonetaryAmountType.json">HR Open 4.3, MonetaryAmountType</a>
 */
public record MonetaryAmount(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft("MonetaryAmount", "recruiting/json/jdx/MonetaryAmountType.json")
            .arraysOnly();
    private static final Maybe<String> CURRENCY = MEMBERS.optional("currency", TEXT);
    private static final Maybe<String> VALUE = MEMBERS.optional("value", TEXT);
    private static final Maybe<Decimal> MIN_VALUE = MEMBERS.optional("minValue", DECIMAL);
    private static final Maybe<Decimal> MAX_VALUE = MEMBERS.optional("maxValue", DECIMAL);
    private static final Maybe<String> UNIT_TEXT = MEMBERS.optional("unitText", TEXT);
    private static final Maybe<AnnotatedDefinedTerm> PAY_CYCLE_INTERVAL =
            MEMBERS.optional("payCycleInterval", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<MonetaryAmount> SHAPE = MEMBERS.shape(MonetaryAmount::new);

    // spotless:off - one line a member
    /** The currency. */
    public Optional<String> currency() { return CURRENCY.in(json); }
    /** The amount. */
    public Optional<String> value() { return VALUE.in(json); }
    /** The least. */
    public Optional<Decimal> minValue() { return MIN_VALUE.in(json); }
    /** The most. */
    public Optional<Decimal> maxValue() { return MAX_VALUE.in(json); }
    /** What it is paid for, such as an hour. */
    public Optional<String> unitText() { return UNIT_TEXT.in(json); }
    /** How often it is paid. */
    public Optional<AnnotatedDefinedTerm> payCycleInterval() { return PAY_CYCLE_INTERVAL.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<MonetaryAmount> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link MonetaryAmount}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<MonetaryAmount, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder currency(String value) { return set(CURRENCY, value); }
        public Builder value(String value) { return set(VALUE, value); }
        public Builder minValue(Decimal value) { return set(MIN_VALUE, value); }
        public Builder maxValue(Decimal value) { return set(MAX_VALUE, value); }
        public Builder unitText(String value) { return set(UNIT_TEXT, value); }
        public Builder payCycleInterval(AnnotatedDefinedTerm value) { return set(PAY_CYCLE_INTERVAL, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
