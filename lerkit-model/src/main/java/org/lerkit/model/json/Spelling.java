package org.lerkit.model.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that was meant by one that is nearly it: in other case, with a letter or two wrong, or without its
 * beginning or end. Names with other numbers in them are other names.
 *
 * <p>Immutable and thread-safe.
 */
final class Spelling {
    /** Longer ones are no names. */
    private static final int LONGEST = 80;
    /** Shorter ones are part of too much. */
    private static final int SHORTEST_PART = 8;

    private final Set<String> names;
    private final Known[] known;

    /**
     * A name that may be meant.
     *
     * @param plain in small letters
     * @param letters a bit for each of these; a mistake changes two at most
     * @param allowed how many mistakes
     */
    private record Known(String name, String plain, String digits, long letters, int allowed) {
        static Known of(String name) {
            String plain = name.toLowerCase(Locale.ROOT);
            return new Known(name, plain, Spelling.digits(name), Spelling.letters(plain), Spelling.allowed(name));
        }
    }

    private Spelling(Collection<String> names) {
        this.names = new HashSet<>(names); // which is asked much, and has no division in it as small sets have
        this.known = names.stream().map(Known::of).toArray(Known[]::new);
    }

    /** Those names that may be meant, the first of which comes first where several may be. */
    static Spelling of(Collection<String> known) {
        return new Spelling(known);
    }

    /** Warns where one of some names is nearly a known one. */
    void suggest(@Nullable JsonValue written, Findings findings) {
        if (written instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                suggest(array.items().get(i), findings.in(i));
            }
        } else if (written instanceof JsonString name) {
            meant(name.value())
                    .ifPresent(meant -> findings.warning(
                            Findings.MISSPELLED,
                            "a name that is not known, and nearly one that is",
                            "did you mean " + meant + "?"));
        }
    }

    /** The known name that a text is nearly, or is the beginning or end of. */
    Optional<String> meant(String written) {
        if (!isUnknownName(written)) {
            return Optional.empty();
        }
        Optional<String> near = near(written, name -> true);
        return near.isPresent() ? near : whole(written);
    }

    /** The known name that a text is nearly; empty if it is like none, or is one. Only names that count may be meant. */
    Optional<String> near(String written, Predicate<String> counts) {
        if (!isUnknownName(written)) {
            return Optional.empty();
        }
        long letters = letters(written);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Known each : known) {
            if (mayBeNear(each, written, letters) && counts.test(each.name)) {
                int mistakes = mistakes(written.toLowerCase(Locale.ROOT), each.plain);
                if (mistakes <= each.allowed && mistakes < least) {
                    nearest = Optional.of(each.name);
                    least = mistakes;
                }
            }
        }
        return nearest;
    }

    /** Most pairs of names end here, without their mistakes being counted. */
    private static boolean mayBeNear(Known name, String written, long letters) {
        return Math.abs(name.name.length() - written.length()) <= name.allowed
                && Long.bitCount(name.letters ^ letters) <= 2 * name.allowed
                && name.digits.equals(digits(written));
    }

    private Optional<String> whole(String part) {
        String plain = part.toLowerCase(Locale.ROOT);
        if (plain.length() >= SHORTEST_PART) {
            for (Known each : known) {
                if (each.plain.startsWith(plain) || each.plain.endsWith(plain)) {
                    return Optional.of(each.name);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isUnknownName(String written) {
        return written.length() <= LONGEST && written.indexOf(':') < 0 && !names.contains(written);
    }

    /** Short names are too near each other: issued is not a wrong issuer. */
    private static int allowed(String name) {
        return name.length() >= 12 ? 2 : name.length() >= 8 ? 1 : 0;
    }

    private static String digits(String name) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
                digits.append(name.charAt(i));
            }
        }
        return digits.toString();
    }

    /** A bit for each letter of a name in small letters. Some letters share one, which makes names more alike. */
    private static long letters(String name) {
        long letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return lettersOfPlain(name.toLowerCase(Locale.ROOT));
            }
            letters |= 1L << (c >= 'A' && c <= 'Z' ? c + 0x20 : c);
        }
        return letters;
    }

    private static long lettersOfPlain(String plain) {
        long letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            letters |= 1L << plain.charAt(i);
        }
        return letters;
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
