package org.lerkit.model.schemaorg;

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
 * What is paid: an amount, a range, or how amounts are distributed ({@code MonetaryAmountDistribution}).
 *
 * @see <a href="https://schema.org/MonetaryAmount">schema.org, MonetaryAmount</a>
 */
public record MonetaryAmount(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("MonetaryAmount");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> NAME = MEMBERS.many("name", TEXT);
    private static final Many<String> DESCRIPTION = MEMBERS.many("description", TEXT);
    private static final Many<String> CURRENCY = MEMBERS.many("currency", TEXT);
    private static final Many<QuantitativeValue> VALUE =
            MEMBERS.many("value", node(() -> QuantitativeValue.SHAPE).orTextOrNumber("value"));
    private static final Many<Decimal> MIN_VALUE = MEMBERS.many("minValue", DECIMAL);
    private static final Many<Decimal> MAX_VALUE = MEMBERS.many("maxValue", DECIMAL);
    private static final Many<String> UNIT_TEXT = MEMBERS.many("unitText", TEXT);
    private static final Many<String> DURATION = MEMBERS.many("duration", TEXT);
    private static final Many<Decimal> MEDIAN = MEMBERS.many("median", DECIMAL);
    private static final Many<Decimal> PERCENTILE10 = MEMBERS.many("percentile10", DECIMAL);
    private static final Many<Decimal> PERCENTILE25 = MEMBERS.many("percentile25", DECIMAL);
    private static final Many<Decimal> PERCENTILE75 = MEMBERS.many("percentile75", DECIMAL);
    private static final Many<Decimal> PERCENTILE90 = MEMBERS.many("percentile90", DECIMAL);
    public static final Shape<MonetaryAmount> SHAPE = MEMBERS.shape(MonetaryAmount::new);

    // spotless:off - one line a member
    /** What it is, as schema.org calls it. */
    public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** What it is called. */
    public List<String> name() { return NAME.in(json); }
    /** What it says of itself. */
    public List<String> description() { return DESCRIPTION.in(json); }
    /** The currency. */
    public List<String> currency() { return CURRENCY.in(json); }
    /** The amount, and what it is for. */
    public List<QuantitativeValue> value() { return VALUE.in(json); }
    /** The least. */
    public List<Decimal> minValue() { return MIN_VALUE.in(json); }
    /** The most. */
    public List<Decimal> maxValue() { return MAX_VALUE.in(json); }
    /** What it is paid for. */
    public List<String> unitText() { return UNIT_TEXT.in(json); }
    /** The time that it is paid for. */
    public List<String> duration() { return DURATION.in(json); }
    /** Half are paid less. */
    public List<Decimal> median() { return MEDIAN.in(json); }
    /** A tenth are paid less. */
    public List<Decimal> percentile10() { return PERCENTILE10.in(json); }
    /** A quarter are paid less. */
    public List<Decimal> percentile25() { return PERCENTILE25.in(json); }
    /** Three quarters are paid less. */
    public List<Decimal> percentile75() { return PERCENTILE75.in(json); }
    /** Nine tenths are paid less. */
    public List<Decimal> percentile90() { return PERCENTILE90.in(json); }

    @Override public Shape<MonetaryAmount> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link MonetaryAmount}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<MonetaryAmount, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder name(List<String> values) { return set(NAME, values); }
        public Builder description(List<String> values) { return set(DESCRIPTION, values); }
        public Builder currency(List<String> values) { return set(CURRENCY, values); }
        public Builder value(List<QuantitativeValue> values) { return set(VALUE, values); }
        public Builder minValue(List<Decimal> values) { return set(MIN_VALUE, values); }
        public Builder maxValue(List<Decimal> values) { return set(MAX_VALUE, values); }
        public Builder unitText(List<String> values) { return set(UNIT_TEXT, values); }
        public Builder duration(List<String> values) { return set(DURATION, values); }
        public Builder median(List<Decimal> values) { return set(MEDIAN, values); }
        public Builder percentile10(List<Decimal> values) { return set(PERCENTILE10, values); }
        public Builder percentile25(List<Decimal> values) { return set(PERCENTILE25, values); }
        public Builder percentile75(List<Decimal> values) { return set(PERCENTILE75, values); }
        public Builder percentile90(List<Decimal> values) { return set(PERCENTILE90, values); }
    }
    // spotless:on
}
