package org.lerkit.mapping.policy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A positive ratio of two whole numbers, exact and in lowest terms: {@code 2/3}.
 *
 * @param numerator at most 999,999,999
 * @param denominator at most 999,999,999
 */
public record Ratio(long numerator, long denominator) {
    private static final long MOST = 999_999_999;

    /** How a ratio is written. */
    static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})(?:/([1-9][0-9]{0,8}))?");

    /** @throws IllegalArgumentException if one of the two is not positive, or too large */
    public Ratio {
        if (numerator < 1 || denominator < 1 || numerator > MOST || denominator > MOST) {
            throw new IllegalArgumentException("a ratio is of two whole numbers from 1 to " + MOST);
        }
        long common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= common;
        denominator /= common;
    }

    /**
     * Reads {@code 2/3} or {@code 10}.
     *
     * @throws IllegalArgumentException if it is written in another way
     */
    public static Ratio of(String text) {
        Matcher parts = FORM.matcher(requireNonNull(text, "text"));
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a ratio such as 2/3 or 10, " + text.length() + " characters");
        }
        return new Ratio(Long.parseLong(parts.group(1)), parts.group(2) == null ? 1 : Long.parseLong(parts.group(2)));
    }

    /** The way back. */
    public Ratio inverse() {
        return new Ratio(denominator, numerator);
    }

    /** The value times this ratio, computed exactly and rounded once. */
    public BigDecimal times(BigDecimal value, Rounding rounding) {
        return rounding.divide(value.multiply(BigDecimal.valueOf(numerator)), BigDecimal.valueOf(denominator));
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
