package org.lerkit.model.value;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, or as much of one as the source gives, kept as written: {@code 2026-05-30}, {@code 2026-05}, {@code 2026},
 * {@code --05-30}, a dateTime, or anything else a source puts where a date belongs.
 */
public record LexicalDate(String text) {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4,9})(?:-(\\d{2})(?:-(\\d{2})(?:T.*)?)?)?(?:Z|[+-]\\d{2}:\\d{2})?", Pattern.DOTALL);

    public LexicalDate {
        requireNonNull(text, "text");
    }

    public static LexicalDate of(LocalDate date) {
        return new LexicalDate(DateTimeFormatter.ISO_LOCAL_DATE.format(date));
    }

    /** The day, where the text says one; a time and a time zone behind it are passed over. */
    public Optional<LocalDate> day() {
        return match(3).flatMap(m -> attempt(() -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3))));
    }

    /** The month, where the text says at least that much. */
    public Optional<YearMonth> month() {
        return match(2).flatMap(m -> attempt(() -> YearMonth.of(number(m, 1), number(m, 2))));
    }

    /** The year, where the text says at least that much. */
    public Optional<Year> year() {
        return match(1).flatMap(m -> attempt(() -> Year.of(number(m, 1))));
    }

    private Optional<Matcher> match(int group) {
        Matcher matcher = DATE.matcher(text.strip());
        return matcher.matches() && matcher.group(group) != null ? Optional.of(matcher) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static <T> Optional<T> attempt(java.util.function.Supplier<T> date) {
        try {
            return Optional.of(date.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
