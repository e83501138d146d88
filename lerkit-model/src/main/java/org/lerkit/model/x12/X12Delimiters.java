package org.lerkit.model.x12;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The characters that an interchange is taken apart by. They are told by its first segment, which always has 106
 * characters. Immutable and thread-safe.
 *
 * @param text what stands between elements, between components of an element, and behind each segment; then what stands
 *     between repetitions of an element, where there are any: never before release 004020
 */
public record X12Delimiters(String text) {
    /** How long an ISA is, its terminator included. */
    public static final int HEADER = 106;

    /** What most senders use. */
    public static final X12Delimiters USUAL = new X12Delimiters("*:~^");

    /** What stands for the repetition separator where there is none. */
    private static final char NO_REPETITION = 'U';

    private static final int[] SEPARATORS = {3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};

    /**
     * Takes three characters, or four.
     *
     * @throws IllegalArgumentException if they could not be told from what they delimit, or from one another
     */
    public X12Delimiters {
        int length = requireNonNull(text, "text").length();
        boolean told = text.chars().distinct().count() == length && text.chars().noneMatch(X12Delimiters::isText);
        if (length < 3 || length > 4 || !told || hasControl(text)) {
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
        char eleven = header.charAt(82);
        boolean repeats = eleven != NO_REPETITION && header.substring(84, 89).compareTo("00402") >= 0;
        try {
            return Optional.of(new X12Delimiters(
                    separator + header.substring(104, 106) + (repeats ? String.valueOf(eleven) : "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a character is a control character, of those that are not at the end of a segment. */
    private static boolean hasControl(String text) {
        return (text.substring(0, 2) + text.substring(3)).chars().anyMatch(c -> c < ' ');
    }

    private static boolean isText(int c) {
        return Character.isLetterOrDigit(c) || c == ' ';
    }

    /** What stands between elements. */
    public char element() {
        return text.charAt(0);
    }

    /** What stands between components of an element. */
    public char component() {
        return text.charAt(1);
    }

    /** What stands behind each segment; the only one that may be the end of a line. */
    public char segment() {
        return text.charAt(2);
    }

    /** What stands between repetitions of an element, where there are any. */
    public Optional<Character> repetition() {
        return text.length() > 3 ? Optional.of(text.charAt(3)) : Optional.empty();
    }

    /** Whether a character is one of them. */
    public boolean has(int c) {
        return text.indexOf(c) >= 0;
    }
}
