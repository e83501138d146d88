package org.lerkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The names that are passed over without counting mistakes are none of those that were meant. */
class SpellingPropertyTest {
    private static final List<String> KNOWN = List.of(
            "credentialSubject",
            "credentialSchema",
            "credentialStatus",
            "validFrom",
            "validUntil",
            "eddsa-rdfc-2022",
            "ecdsa-rdfc-2019",
            "resultDescription",
            "achievementType",
            "Straßenname",
            "OtherIdentifier",
            "name");
    private static final String LETTERS = "abcdefinrtuvyABCSßéK-_.0129É";

    @Test
    void the_nearest_name_is_found_as_if_the_mistakes_to_each_were_counted() {
        Spelling spelling = Spelling.of(KNOWN);
        SplittableRandom random = new SplittableRandom(20260);
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            String written = mistaken(KNOWN.get(random.nextInt(KNOWN.size())), random);
            Optional<String> expected = nearest(written);

            assertThat(spelling.near(written, name -> true)).as(written).isEqualTo(expected);
            near += expected.isPresent() ? 1 : 0;
        }

        assertThat(near).isGreaterThan(3_000);
    }

    @Test
    void only_names_that_count_are_found() {
        Spelling spelling = Spelling.of(KNOWN);

        assertThat(spelling.near("credentialSchem", name -> true)).contains("credentialSchema");
        assertThat(spelling.near("credentialSchem", name -> !name.equals("credentialSchema")))
                .isEmpty();
    }

    private static String mistaken(String name, SplittableRandom random) {
        StringBuilder text = new StringBuilder(name);
        for (int mistakes = random.nextInt(4); mistakes > 0 && text.length() > 1; mistakes--) {
            int at = random.nextInt(text.length() - 1);
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, letter);
                case 2 -> text.setCharAt(at, letter);
                case 3 -> text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
                default -> {
                    char first = text.charAt(at);
                    text.setCharAt(at, text.charAt(at + 1));
                    text.setCharAt(at + 1, first);
                }
            }
        }
        return text.toString();
    }

    private static Optional<String> nearest(String written) {
        if (KNOWN.contains(written)) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String name : KNOWN) {
            int allowed = name.length() >= 12 ? 2 : name.length() >= 8 ? 1 : 0;
            int mistakes = mistakes(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (Math.abs(name.length() - written.length()) <= allowed
                    && digits(name).equals(digits(written))
                    && mistakes <= allowed
                    && mistakes < least) {
                nearest = Optional.of(name);
                least = mistakes;
            }
        }
        return nearest;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** The distance of Levenshtein, and swaps of neighbours, by rows. */
    private static int mistakes(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], last[j]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }
}
