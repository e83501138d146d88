package org.lerkit.mapping.policy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.lerkit.model.value.Decimal;

/**
 * How many credits of one unit are counted for one of another. Whoever converts by it keeps the original beside what
 * comes out.
 *
 * @param source who says so, and where
 * @param from the unit that is converted
 * @param to the unit that comes out
 * @param ratio how many of {@code to} one of {@code from} is
 */
public record CreditPolicy(
        PolicyName name, String source, CreditUnit from, CreditUnit to, Ratio ratio, Rounding rounding)
        implements Policy {
    /** @throws IllegalArgumentException if it converts a unit to itself, or nobody says so */
    public CreditPolicy {
        requireNonNull(name, "name");
        requireNonNull(ratio, "ratio");
        requireNonNull(rounding, "rounding");
        Sources.require(source);
        if (requireNonNull(from, "from").equals(requireNonNull(to, "to"))) {
            throw new IllegalArgumentException("a credit policy converts one unit into another");
        }
    }

    /** The value in the other unit; empty if it has more digits than any credit. */
    public Optional<Decimal> convert(Decimal value) {
        BigDecimal number;
        try {
            number = value.toBigDecimal();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
        BigDecimal converted = ratio.times(number, rounding).stripTrailingZeros();
        return Optional.of(new Decimal(converted.toPlainString()));
    }

    @Override
    public String words() {
        return "One " + from + " counts as " + ratio + ' ' + to + ", " + rounding + ". " + Sources.words(source);
    }
}
