package org.lerkit.mapping.policy;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A unit in which learning is counted. The constants are the common ones; others have names of their users'.
 *
 * @param token its name: lower-case letters and digits joined by {@code -}
 */
public record CreditUnit(String token) {
    /** The code list of these names: a {@link CodeMap} to it says which code of another list is which unit. */
    public static final String SYSTEM = "lerkit:credit-unit";

    /** How a unit is named. */
    static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** A credit of the European Credit Transfer and Accumulation System. */
    public static final CreditUnit ECTS = new CreditUnit("ects");

    public static final CreditUnit US_SEMESTER_HOUR = new CreditUnit("us-semester-hour");
    public static final CreditUnit US_QUARTER_HOUR = new CreditUnit("us-quarter-hour");
    /** An hour of instruction. */
    public static final CreditUnit CLOCK_HOUR = new CreditUnit("clock-hour");
    /** A continuing education unit. */
    public static final CreditUnit CEU = new CreditUnit("ceu");
    /** A unit of secondary schools in the United States. */
    public static final CreditUnit CARNEGIE_UNIT = new CreditUnit("carnegie-unit");

    /** @throws IllegalArgumentException if it is not such a name */
    public CreditUnit {
        if (requireNonNull(token, "token").length() > 100
                || !FORM.matcher(token).matches()) {
            throw new IllegalArgumentException(
                    "not the name of a unit of credit such as us-semester-hour, " + token.length() + " characters");
        }
    }

    @Override
    public String toString() {
        return token;
    }
}
