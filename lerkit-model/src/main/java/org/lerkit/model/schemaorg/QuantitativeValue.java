package org.lerkit.model.schemaorg;

import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXT_OR_NUMBER;

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
 * A number or a range, and of what.
 *
 * @see <a href="https://schema.org/QuantitativeValue">schema.org, QuantitativeValue</a>
 */
public record QuantitativeValue(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("QuantitativeValue");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> VALUE = MEMBERS.many("value", TEXT_OR_NUMBER);
    private static final Many<Decimal> MIN_VALUE = MEMBERS.many("minValue", DECIMAL);
    private static final Many<Decimal> MAX_VALUE = MEMBERS.many("maxValue", DECIMAL);
    private static final Many<String> UNIT_TEXT = MEMBERS.many("unitText", TEXT);
    private static final Many<String> UNIT_CODE = MEMBERS.many("unitCode", TEXT);
    public static final Shape<QuantitativeValue> SHAPE = MEMBERS.shape(QuantitativeValue::new);

    // spotless:off - one line a member
    /** What it is, as schema.org calls it. */
    public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** The number. */
    public List<String> value() { return VALUE.in(json); }
    /** The least. */
    public List<Decimal> minValue() { return MIN_VALUE.in(json); }
    /** The most. */
    public List<Decimal> maxValue() { return MAX_VALUE.in(json); }
    /** Of what. */
    public List<String> unitText() { return UNIT_TEXT.in(json); }
    /** Of what, as a code. */
    public List<String> unitCode() { return UNIT_CODE.in(json); }

    @Override public Shape<QuantitativeValue> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link QuantitativeValue}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<QuantitativeValue, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder value(List<String> values) { return set(VALUE, values); }
        public Builder minValue(List<Decimal> values) { return set(MIN_VALUE, values); }
        public Builder maxValue(List<Decimal> values) { return set(MAX_VALUE, values); }
        public Builder unitText(List<String> values) { return set(UNIT_TEXT, values); }
        public Builder unitCode(List<String> values) { return set(UNIT_CODE, values); }
    }
    // spotless:on
}
