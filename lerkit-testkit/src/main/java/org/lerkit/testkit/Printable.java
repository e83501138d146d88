package org.lerkit.testkit;

/** Text of a subject's making, made fit to stand among our own: for whoever writes results down. */
public final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * The text on one line, without what XML cannot hold, what moves the cursor of a terminal, and what turns the order
     * around in which the text beside it is read.
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\r' || character == '\t') {
                line.append(' ');
            } else if (isPlain(character)) {
                line.appendCodePoint(character);
            } else {
                line.append(REPLACEMENT);
            }
        });
        return line.toString();
    }

    private static boolean isPlain(int character) {
        return !Character.isISOControl(character)
                && !isSurrogate(character)
                && (character & 0xFFFE) != 0xFFFE
                && !isDirection(character);
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean isDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
