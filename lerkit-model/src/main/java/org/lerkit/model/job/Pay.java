package org.lerkit.model.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.value.Decimal;

/**
 * What a job pays: an amount, a range, or how amounts are distributed.
 *
 * @param currency as written, usually a code of ISO 4217
 * @param unit what it is paid for: {@code HOUR}, {@code YEAR}
 * @param duration what the distribution is over, as an ISO 8601 duration
 * @param cycle how often it is paid
 */
public record Pay(
        Optional<String> name,
        Optional<String> currency,
        Optional<Decimal> value,
        Optional<Decimal> minimum,
        Optional<Decimal> maximum,
        Optional<String> unit,
        Optional<Decimal> median,
        Optional<Decimal> percentile10,
        Optional<Decimal> percentile25,
        Optional<Decimal> percentile75,
        Optional<Decimal> percentile90,
        Optional<String> duration,
        Optional<DefinedTerm> cycle,
        List<String> descriptions) {
    public Pay {
        descriptions = List.copyOf(descriptions);
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with everything that is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects what goes into a {@link Pay}. Not thread-safe. */
    // spotless:off - one line a member
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String currency;
        private @Nullable Decimal value;
        private @Nullable Decimal minimum;
        private @Nullable Decimal maximum;
        private @Nullable String unit;
        private @Nullable Decimal median;
        private @Nullable Decimal percentile10;
        private @Nullable Decimal percentile25;
        private @Nullable Decimal percentile75;
        private @Nullable Decimal percentile90;
        private @Nullable String duration;
        private @Nullable DefinedTerm cycle;
        private final List<String> descriptions = new ArrayList<>();

        private Builder() {  }

        private Builder(Pay from) {
            name = from.name.orElse(null);
            currency = from.currency.orElse(null);
            value = from.value.orElse(null);
            minimum = from.minimum.orElse(null);
            maximum = from.maximum.orElse(null);
            unit = from.unit.orElse(null);
            median = from.median.orElse(null);
            percentile10 = from.percentile10.orElse(null);
            percentile25 = from.percentile25.orElse(null);
            percentile75 = from.percentile75.orElse(null);
            percentile90 = from.percentile90.orElse(null);
            duration = from.duration.orElse(null);
            cycle = from.cycle.orElse(null);
            descriptions.addAll(from.descriptions);
        }

        public Builder name(String value) { name = value; return this; }
        public Builder currency(String value) { currency = value; return this; }
        public Builder value(Decimal value) { this.value = value; return this; }
        public Builder minimum(Decimal value) { minimum = value; return this; }
        public Builder maximum(Decimal value) { maximum = value; return this; }
        public Builder unit(String value) { unit = value; return this; }
        public Builder median(Decimal value) { median = value; return this; }
        public Builder percentile10(Decimal value) { percentile10 = value; return this; }
        public Builder percentile25(Decimal value) { percentile25 = value; return this; }
        public Builder percentile75(Decimal value) { percentile75 = value; return this; }
        public Builder percentile90(Decimal value) { percentile90 = value; return this; }
        public Builder duration(String value) { duration = value; return this; }
        public Builder cycle(DefinedTerm value) { cycle = value; return this; }
        public Builder descriptions(String... values) { descriptions.addAll(List.of(values)); return this; }

        public Pay build() {
            return new Pay(
                    Optional.ofNullable(name), Optional.ofNullable(currency), Optional.ofNullable(value),
                    Optional.ofNullable(minimum), Optional.ofNullable(maximum), Optional.ofNullable(unit),
                    Optional.ofNullable(median), Optional.ofNullable(percentile10),
                    Optional.ofNullable(percentile25), Optional.ofNullable(percentile75),
                    Optional.ofNullable(percentile90), Optional.ofNullable(duration), Optional.ofNullable(cycle),
                    descriptions);
        }
    }
    // spotless:on
}
