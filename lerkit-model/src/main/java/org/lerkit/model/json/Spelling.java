package org.lerkit.model.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was meant by one that is nearly it: in other case, with a letter or two wrong, or without its
 * beginning or end. Names with other numbers in them are other names.
 */
final class Spelling {
    /** Longer ones are no names. */
    private static final int LONGEST = 80;
    /** Shorter ones are part of too much. */
    private static final int SHORTEST_PART = 8;

    private Spelling() {}

    /** The known name that a text is nearly, or is the beginning or end of. */
    static Optional<String> meant(String written, Collection<String> known) {
        Optional<String> near = near(written, known);
        return near.isPresent() || !isUnknownName(written, known)
                ? near
                : known.stream().filter(name -> isPart(written, name)).findFirst();
    }

    /** The known name that a text is nearly; empty if it is like none, or is one. */
    static Optional<String> near(String written, Collection<String> known) {
        if (!isUnknownName(written, known)) {
            return Optional.empty();
        }
        String plain = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= allowed(name)) // most names end here
                .filter(name -> digits(name).equals(digits(written)))
                .filter(name -> mistakes(plain, name.toLowerCase(Locale.ROOT)) <= allowed(name))
                .min(Comparator.comparingInt(name -> mistakes(plain, name.toLowerCase(Locale.ROOT))));
    }

    private static boolean isUnknownName(String written, Collection<String> known) {
        return written.length() <= LONGEST && written.indexOf(':') < 0 && !known.contains(written);
    }

    /** Short names are too near each other: issued is not a wrong issuer. */
    private static int allowed(String name) {
        return name.length() >= 12 ? 2 : name.length() >= 8 ? 1 : 0;
    }

    private static boolean isPart(String written, String name) {
        String plain = written.toLowerCase(Locale.ROOT);
        String whole = name.toLowerCase(Locale.ROOT);
        return plain.length() >= SHORTEST_PART && (whole.startsWith(plain) || whole.endsWith(plain));
    }

    private static String digits(String name) {
        return name.replaceAll("[^0-9]", "");
    }

    /** How many letters to insert, drop, replace or swap with the next, to make one text of the other. */
    private static int mistakes(String one, String other) {
        int[][] counts = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                counts[i][j] = i == 0 || j == 0 ? i + j : cheapest(counts, one, other, i, j);
            }
        }
        return counts[one.length()][other.length()];
    }

    private static int cheapest(int[][] counts, String one, String other, int i, int j) {
        int replaced = counts[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(counts[i - 1][j], counts[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, counts[i - 2][j - 2] + 1) : least;
    }
}
