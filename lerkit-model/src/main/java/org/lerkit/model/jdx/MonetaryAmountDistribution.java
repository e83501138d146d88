package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.DECIMAL;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Decimal;

/**
 * How what is paid is distributed.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/MonetaryAmountDistributionType.json">HR Open 4.3, MonetaryAmountDistributionType</a>
 */
public record MonetaryAmountDistribution(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft(
                    "MonetaryAmountDistribution", "recruiting/json/jdx/MonetaryAmountDistributionType.json")
            .arraysOnly();
    private static final Maybe<String> CURRENCY = MEMBERS.optional("currency", TEXT);
    private static final Maybe<String> DURATION = MEMBERS.optional("duration", TEXT);
    private static final Maybe<Decimal> MEDIAN = MEMBERS.optional("median", DECIMAL);
    private static final Maybe<Decimal> PERCENTILE10 = MEMBERS.optional("percentile10", DECIMAL);
    private static final Maybe<Decimal> PERCENTILE25 = MEMBERS.optional("percentile25", DECIMAL);
    private static final Maybe<Decimal> PERCENTILE75 = MEMBERS.optional("percentile75", DECIMAL);
    private static final Maybe<Decimal> PERCENTILE90 = MEMBERS.optional("percentile90", DECIMAL);
    public static final Shape<MonetaryAmountDistribution> SHAPE = MEMBERS.shape(MonetaryAmountDistribution::new);

    // spotless:off - one line a member
    /** The currency. */
    public Optional<String> currency() { return CURRENCY.in(json); }
    /** The time that it is paid for. */
    public Optional<String> duration() { return DURATION.in(json); }
    /** Half are paid less. */
    public Optional<Decimal> median() { return MEDIAN.in(json); }
    /** A tenth are paid less. */
    public Optional<Decimal> percentile10() { return PERCENTILE10.in(json); }
    /** A quarter are paid less. */
    public Optional<Decimal> percentile25() { return PERCENTILE25.in(json); }
    /** Three quarters are paid less. */
    public Optional<Decimal> percentile75() { return PERCENTILE75.in(json); }
    /** Nine tenths are paid less. */
    public Optional<Decimal> percentile90() { return PERCENTILE90.in(json); }

    @Override public Shape<MonetaryAmountDistribution> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link MonetaryAmountDistribution}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<MonetaryAmountDistribution, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder currency(String value) { return set(CURRENCY, value); }
        public Builder duration(String value) { return set(DURATION, value); }
        public Builder median(Decimal value) { return set(MEDIAN, value); }
        public Builder percentile10(Decimal value) { return set(PERCENTILE10, value); }
        public Builder percentile25(Decimal value) { return set(PERCENTILE25, value); }
        public Builder percentile75(Decimal value) { return set(PERCENTILE75, value); }
        public Builder percentile90(Decimal value) { return set(PERCENTILE90, value); }
    }
    // spotless:on
}
