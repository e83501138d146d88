package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates are written in X12, in the formats that are used for them in transcripts, and how in the record. */
final class Dates {
    private static final Map<String, Style> STYLES = Map.of(
            "D8", new Style("(\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3"),
            "CM", new Style("(\\d{4})(\\d\\d)", "$1-$2"),
            "CY", new Style("(\\d{4})", "$1"),
            "DB", new Style("(\\d\\d)(\\d\\d)(\\d{4})", "$3-$1-$2"));

    /** How a date of the record is written, by how much it says. */
    private static final Map<String, Pattern> RECORD = Map.of(
            "D8", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
            "CM", Pattern.compile("\\d{4}-\\d\\d"),
            "CY", Pattern.compile("\\d{4}"));

    /** Two of the same, with a hyphen between. */
    private static final Map<String, String> RANGES = Map.of("RD8", "D8", "RD5", "CM", "RD4", "CY", "RD", "DB");

    private Dates() {}

    /** A text in a format. */
    record Written(String format, String text) {}

    private record Style(Pattern x12, String record) {
        Style(String x12, String record) {
            this(Pattern.compile(x12), record);
        }

        Optional<String> apply(String text) {
            Matcher matcher = x12.matcher(text);
            return matcher.matches() ? Optional.of(matcher.replaceFirst(record)) : Optional.empty();
        }
    }

    /** A date in a format, or the two dates of a range, as the record has them; nothing for another format. */
    static List<String> read(String format, String text) {
        String half = RANGES.get(format);
        if (half == null) {
            return one(format, text).map(List::of).orElse(List.of());
        }
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            return List.of();
        }
        Optional<String> start = one(half, ends[0]);
        Optional<String> end = one(half, ends[1]);
        return start.isPresent() && end.isPresent() ? List.of(start.get(), end.get()) : List.of();
    }

    /** A date of the record in the format that says as much as it does; empty if it is none. */
    static Optional<Written> write(String date) {
        return RECORD.keySet().stream()
                .flatMap(format -> writeIn(format, date).stream())
                .findFirst();
    }

    /** Two dates of the record in the format of a range that says as much as they do; empty if one says more. */
    static Optional<Written> writeRange(String start, String end) {
        Optional<Written> first = write(start);
        return first.flatMap(from -> writeIn(from.format(), end)
                .map(to -> new Written(range(from.format()), from.text() + '-' + to.text())));
    }

    private static String range(String half) {
        return RANGES.entrySet().stream()
                .filter(range -> range.getValue().equals(half))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** A date of the record in one format; empty if it says more or less, or is none. */
    static Optional<Written> writeIn(String format, String date) {
        boolean fits = Optional.ofNullable(RECORD.get(format))
                .filter(form -> form.matcher(date).matches())
                .isPresent();
        return fits ? Optional.of(new Written(format, date.replace("-", ""))) : Optional.empty();
    }

    /** A date of a format as the record has it. */
    static Optional<String> one(String format, String text) {
        return Optional.ofNullable(STYLES.get(format)).flatMap(style -> style.apply(text));
    }
}
