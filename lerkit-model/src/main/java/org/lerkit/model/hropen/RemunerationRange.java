package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * How much is paid for something.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/pay/RemunerationRangeType.json">HR Open 4.4, RemunerationRangeType</a>
 */
public record RemunerationRange(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "RemunerationRange", "common/json/pay/RemunerationRangeType.json")
            .arraysOnly();
    private static final Maybe<PayType> TYPE_CODE = MEMBERS.optional("typeCode", PayType.TYPE);
    private static final Maybe<Amount> REFERENCE_AMOUNT = MEMBERS.optional("referenceAmount", node(() -> Amount.SHAPE));
    private static final Maybe<Amount> MINIMUM_AMOUNT = MEMBERS.optional("minimumAmount", node(() -> Amount.SHAPE));
    private static final Maybe<Amount> MAXIMUM_AMOUNT = MEMBERS.optional("maximumAmount", node(() -> Amount.SHAPE));
    private static final Maybe<PayRateInterval> INTERVAL_CODE = MEMBERS.optional("intervalCode", PayRateInterval.TYPE);
    public static final Shape<RemunerationRange> SHAPE = MEMBERS.shape(RemunerationRange::new);

    // spotless:off - one line a member
    /** What for. */
    public Optional<PayType> typeCode() { return TYPE_CODE.in(json); }
    /** The usual amount. */
    public Optional<Amount> referenceAmount() { return REFERENCE_AMOUNT.in(json); }
    /** At least. */
    public Optional<Amount> minimumAmount() { return MINIMUM_AMOUNT.in(json); }
    /** At most. */
    public Optional<Amount> maximumAmount() { return MAXIMUM_AMOUNT.in(json); }
    /** How often. */
    public Optional<PayRateInterval> intervalCode() { return INTERVAL_CODE.in(json); }

    @Override public Shape<RemunerationRange> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RemunerationRange}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RemunerationRange, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder typeCode(PayType value) { return set(TYPE_CODE, value); }
        public Builder referenceAmount(Amount value) { return set(REFERENCE_AMOUNT, value); }
        public Builder minimumAmount(Amount value) { return set(MINIMUM_AMOUNT, value); }
        public Builder maximumAmount(Amount value) { return set(MAXIMUM_AMOUNT, value); }
        public Builder intervalCode(PayRateInterval value) { return set(INTERVAL_CODE, value); }
    }
    // spotless:on
}
