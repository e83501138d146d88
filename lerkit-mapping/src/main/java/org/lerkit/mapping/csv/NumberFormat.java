package org.lerkit.mapping.csv;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How numbers are written.
 *
 * @param decimal what stands before the fraction
 * @param grouping what stands between groups of three digits; where it is empty nothing does
 */
record NumberFormat(char decimal, Optional<Character> grouping, Pattern pattern) {
    /** A point before the fraction and nothing between digits, as programs write numbers. */
    static final NumberFormat PLAIN = of('.', Optional.empty());

    static NumberFormat of(char decimal, Optional<Character> grouping) {
        String fraction = "(" + Pattern.quote(String.valueOf(decimal)) + "\\d+)?";
        String whole = grouping.map(between -> "(\\d{1,3}(" + Pattern.quote(String.valueOf(between)) + "\\d{3})+|\\d+)")
                .orElse("\\d+");
        return new NumberFormat(decimal, grouping, Pattern.compile("[+-]?" + whole + fraction));
    }

    /** The number with a point before its fraction; empty if it is not written so. */
    Optional<String> plain(String text) {
        if (!pattern.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = grouping.map(between -> text.replace(String.valueOf(between), ""))
                .orElse(text);
        return Optional.of(digits.replace(decimal, '.'));
    }
}
