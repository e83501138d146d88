package org.lerkit.mapping.policy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a computed value is rounded, once and at the end.
 *
 * @param mode which way; {@link RoundingMode#DOWN} cuts off
 * @param digits how many digits stay behind the point, at most 12
 */
public record Rounding(RoundingMode mode, int digits) {
    static final int MOST_DIGITS = 12;

    /** @throws IllegalArgumentException if it cannot round */
    public Rounding {
        requireNonNull(mode, "mode");
        if (mode == RoundingMode.UNNECESSARY || digits < 0 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("rounding is by a mode that rounds, to 0 to 12 digits");
        }
    }

    /** The mode of that name, as {@link #modes()} lists them. */
    static Optional<RoundingMode> mode(String token) {
        return Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY && token(mode).equals(token))
                .findFirst();
    }

    /** The names of all modes that round: {@code half-up}, {@code down}... */
    static List<String> modes() {
        return Arrays.stream(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .map(Rounding::token)
                .toList();
    }

    private static String token(RoundingMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The quotient, with all digits that it is rounded to. */
    BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, digits, mode);
    }

    /** What it does: {@code rounded half-up to 2 digits}. */
    @Override
    public String toString() {
        return "rounded " + token(mode) + " to " + digits + (digits == 1 ? " digit" : " digits");
    }
}
