package org.lerkit.cli.command;

import java.util.Map;
import java.util.stream.Collectors;
import org.lerkit.model.Problem;

/** How things are said to people. */
final class Words {
    private static final int LONGEST_PLACE = 160;

    private Words() {}

    /** Where and what. */
    static String problem(Problem problem) {
        boolean everywhere = problem.location().path().isEmpty();
        return (everywhere ? "" : shortened(problem.location().describe()) + ": ") + problem.title();
    }

    /** A number with its noun: {@code 1 record}, {@code 1,204 records}. */
    static String count(long number, String noun) {
        return count(number, noun, noun + "s");
    }

    /** A number with its noun: {@code 1 leaf}, {@code 1,204 leaves}. */
    static String count(long number, String noun, String nouns) {
        return grouped(number) + " " + (number == 1 ? noun : nouns);
    }

    /** A place with its middle left out where it would fill the screen, as that of a document of nothing but depth. */
    private static String shortened(String place) {
        return place.length() <= LONGEST_PLACE
                ? place
                : place.substring(0, LONGEST_PLACE / 2) + " ... " + place.substring(place.length() - LONGEST_PLACE / 2);
    }

    /** Counts by name, those that are none left out: {@code 12 carried, 3 dropped}. */
    static String counts(Map<String, ? extends Number> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue().longValue() != 0)
                .map(count -> grouped(count.getValue().longValue()) + ' ' + count.getKey())
                .collect(Collectors.joining(", "));
    }

    /** Milliseconds as people say them: {@code 80 ms}, {@code 1.2 s}. */
    static String duration(long milliseconds) {
        return milliseconds < 1000
                ? milliseconds + " ms"
                : milliseconds / 1000 + "." + milliseconds % 1000 / 100 + " s";
    }

    /** A number with its thousands told apart: {@code 1,204}. */
    static String grouped(long number) {
        String digits = Long.toString(number);
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
