package org.lerkit.model.x12;

import java.util.Optional;

/**
 * The characters that an interchange is taken apart by. They are told by its first segment, which always has 106
 * characters. Immutable and thread-safe.
 *
 * @param element between elements
 * @param component between components of an element
 * @param repetition between repetitions of an element; there is none before release 004020
 * @param segment behind each segment
 */
public record X12Delimiters(char element, char component, Optional<Character> repetition, char segment) {
    /** How long an ISA is, its terminator included. */
    public static final int HEADER = 106;

    /** What most senders use. */
    public static final X12Delimiters USUAL = new X12Delimiters('*', ':', Optional.of('^'), '~');

    /** What stands for the repetition separator where there is none. */
    static final String NO_REPETITION = "U";

    private static final int[] SEPARATORS = {3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};

    /**
     * Takes four characters, or three.
     *
     * @throws IllegalArgumentException if they could not be told from what they delimit, or from one another
     */
    public X12Delimiters {
        boolean lineEnd = segment == '\r' || segment == '\n';
        String all = "" + element + component + segment
                + repetition.map(String::valueOf).orElse("");
        boolean known = all.chars().filter(c -> !(lineEnd && c == segment)).noneMatch(X12Delimiters::isText);
        if (!known || all.chars().distinct().count() < all.length()) {
            throw new IllegalArgumentException("characters that cannot delimit anything, or the same twice");
        }
    }

    /** The delimiters that an ISA tells; empty if it is none, or if they are not such as can be. */
    public static Optional<X12Delimiters> of(String header) {
        if (header.length() != HEADER || !header.startsWith("ISA")) {
            return Optional.empty();
        }
        char separator = header.charAt(3);
        for (int at : SEPARATORS) {
            if (header.charAt(at) != separator) {
                return Optional.empty();
            }
        }
        String eleven = header.substring(82, 83);
        boolean repeats =
                !eleven.equals(NO_REPETITION) && header.substring(84, 89).compareTo("00402") >= 0;
        try {
            return Optional.of(new X12Delimiters(
                    separator,
                    header.charAt(104),
                    repeats ? Optional.of(eleven.charAt(0)) : Optional.empty(),
                    header.charAt(105)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(int c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '\r' || c == '\n';
    }

    /** Whether a character is one of them. */
    public boolean has(int c) {
        return c == element || c == component || c == segment || (repetition.isPresent() && c == repetition.get());
    }
}
