package org.lerkit.mapping.pesc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the schemas take as text of an element and the model does not know: lengths, forms, ranges, and lists of codes
 * that say nothing about learning. Out of {@code lexicon.txt}. Immutable.
 */
final class Lexicon {
    private static final String OLDER = "older:";
    private static final String HIGH_SCHOOL = "high-school:";
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,100}(?:\\.\\d{0,100})?|\\.\\d{1,100})");

    private final Map<String, Kind> kinds = new HashMap<>();

    /** What texts of one kind have to be. */
    private interface Kind {
        /** What is wrong with a text, behind the name of its element; empty if nothing is. */
        Optional<String> wrong(String text);
    }

    /**
     * The lexicon of one version.
     *
     * @param older whether it is one before 2022
     * @param highSchool whether it is one of high schools
     */
    static Lexicon of(boolean older, boolean highSchool) {
        return older
                ? highSchool ? Loaded.OLDER_HIGH_SCHOOL : Loaded.OLDER_COLLEGE
                : highSchool ? Loaded.HIGH_SCHOOL : Loaded.COLLEGE;
    }

    /** Read when one is first asked for. */
    private static final class Loaded {
        static final Lexicon COLLEGE = load(false, false);
        static final Lexicon HIGH_SCHOOL = load(false, true);
        static final Lexicon OLDER_COLLEGE = load(true, false);
        static final Lexicon OLDER_HIGH_SCHOOL = load(true, true);
    }

    private static Lexicon load(boolean older, boolean highSchool) {
        Lexicon lexicon = new Lexicon();
        for (String line : text().replaceAll("\n +", " ").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] words = line.split(" ", 3);
                for (String name : words[0].split(",", -1)) {
                    boolean here = (older || !name.startsWith(OLDER)) && (highSchool || !name.startsWith(HIGH_SCHOOL));
                    if (here) {
                        lexicon.add(name.substring(name.indexOf(':') + 1), words[1], words[2]);
                    }
                }
            }
        }
        return lexicon;
    }

    private static String text() {
        try (InputStream in = requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"), "lexicon.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of one version come behind those of all. */
    private void add(String element, String kind, String argument) {
        if (kind.equals("+")) {
            Set<String> all = new HashSet<>(((Codes) requireNonNull(kinds.get(element))).codes);
            all.addAll(words(argument));
            kinds.put(element, new Codes(all));
        } else {
            kinds.put(element, kind(kind, argument));
        }
    }

    private static Kind kind(String kind, String argument) {
        return switch (kind) {
            case "=" -> new Codes(Set.copyOf(words(argument)));
            case "/" -> new Form(Pattern.compile(argument));
            case "text" -> new Length(bound(argument, 0), bound(argument, 1));
            case "number" -> new Range(bound(argument, 0), bound(argument, 1));
            case "digits" ->
                new Digits(
                        Integer.parseInt(words(argument).get(0)),
                        Integer.parseInt(words(argument).get(1)));
            default -> throw new IllegalStateException("no kind of text: " + kind);
        };
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    private static int bound(String range, int which) {
        String bound = range.split("\\.\\.", -1)[which];
        return bound.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bound);
    }

    /** What is wrong with the text of an element, in words that do not have it; empty if nothing is. */
    Optional<String> wrong(String parent, String element, String text) {
        Kind kind = kinds.getOrDefault(parent + '/' + element, kinds.get(element));
        return kind == null ? Optional.empty() : kind.wrong(text).map(what -> element + ' ' + what);
    }

    private static String range(int least, int most) {
        return most == Integer.MAX_VALUE
                ? least + " or more"
                : least == most ? Integer.toString(least) : least + " to " + most;
    }

    private record Length(int least, int most) implements Kind {
        @Override
        public Optional<String> wrong(String text) {
            int length = text.codePointCount(0, text.length());
            return length >= least && length <= most
                    ? Optional.empty()
                    : Optional.of("has " + range(least, most) + " characters, and this " + length);
        }
    }

    private record Form(Pattern pattern) implements Kind {
        @Override
        public Optional<String> wrong(String text) {
            return pattern.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of("is of the form " + pattern + ", and this is other text");
        }
    }

    private record Codes(Set<String> codes) implements Kind {
        @Override
        public Optional<String> wrong(String text) {
            return codes.contains(text.strip())
                    ? Optional.empty()
                    : Optional.of("is a code of a list of " + codes.size() + ", and this is not in it");
        }
    }

    private record Range(int least, int most) implements Kind {
        @Override
        public Optional<String> wrong(String text) {
            boolean within = NUMBER.matcher(text.strip()).matches();
            if (within) {
                BigDecimal number = new BigDecimal(text.strip());
                within = number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0
                        && number.stripTrailingZeros().scale() <= 0;
            }
            return within ? Optional.empty() : Optional.of("is a whole number, " + range(least, most));
        }
    }

    private record Digits(int all, int behind) implements Kind {
        @Override
        public Optional<String> wrong(String text) {
            boolean few = NUMBER.matcher(text.strip()).matches();
            if (few) {
                BigDecimal number = new BigDecimal(text.strip()).stripTrailingZeros();
                int scale = Math.max(0, number.scale());
                few = scale <= behind && Math.max(number.precision() - number.scale() + scale, scale) <= all;
            }
            return few
                    ? Optional.empty()
                    : Optional.of("has " + all + " digits at most, " + behind + " of them behind the point");
        }
    }
}
