package org.lerkit.mapping.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How dates are written: {@code yyyy}, {@code MM} or {@code M}, and {@code dd} or {@code d}, with other characters
 * between. Years have four digits, so that no century is guessed; names of months are no part of it, for they depend on
 * a language.
 */
record DatePattern(String text, Pattern pattern) {
    private static final Pattern TOKEN = Pattern.compile("yyyy|MM?|dd?");

    /** @throws IllegalArgumentException if it is not such a pattern, or has no year */
    static DatePattern of(String text) {
        Matcher token = TOKEN.matcher(text);
        StringBuilder regex = new StringBuilder();
        int end = 0;
        while (token.find()) {
            regex.append(literal(text.substring(end, token.start())))
                    .append(
                            switch (token.group()) {
                                case "yyyy" -> "(?<y>\\d{4})";
                                case "MM" -> "(?<m>\\d{2})";
                                case "M" -> "(?<m>\\d{1,2})";
                                case "dd" -> "(?<d>\\d{2})";
                                default -> "(?<d>\\d{1,2})";
                            });
            end = token.end();
        }
        regex.append(literal(text.substring(end)));
        boolean complete = regex.indexOf("<y>") >= 0 && (regex.indexOf("<d>") < 0 || regex.indexOf("<m>") >= 0);
        if (!complete) {
            throw new IllegalArgumentException("no year, or a day without a month");
        }
        return new DatePattern(text, Pattern.compile(regex.toString()));
    }

    private static String literal(String text) {
        if (text.chars().anyMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("letters or digits that are no part of a date");
        }
        return text.isEmpty() ? "" : Pattern.quote(text);
    }

    /** The date in ISO 8601, with no more than is said; empty if it is not written so, or there is no such day. */
    Optional<String> iso(String date) {
        Matcher matcher = pattern.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group("y"));
        boolean hasMonth = pattern.pattern().contains("<m>");
        boolean hasDay = pattern.pattern().contains("<d>");
        try {
            if (hasDay) {
                int month = Integer.parseInt(matcher.group("m"));
                return Optional.of(LocalDate.of(year, month, Integer.parseInt(matcher.group("d")))
                        .toString());
            }
            return Optional.of(
                    hasMonth
                            ? YearMonth.of(year, Integer.parseInt(matcher.group("m")))
                                    .toString()
                            : String.format(Locale.ROOT, "%04d", year));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
