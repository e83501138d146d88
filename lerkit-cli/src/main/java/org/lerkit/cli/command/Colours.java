package org.lerkit.cli.command;

import java.util.regex.Pattern;

/** Colours for terminals that show them. */
final class Colours {
    private static final Pattern MARK = Pattern.compile("(?m)^( *)([\u2713\u2717?\u2013]) ");

    private Colours() {}

    /** The same text, the mark at the start of each line coloured. */
    static String marks(String text) {
        return MARK.matcher(text)
                .replaceAll(line ->
                        line.group(1) + "\033[" + colour(line.group(2).charAt(0)) + "m" + line.group(2) + "\033[0m ");
    }

    private static int colour(char mark) {
        return switch (mark) {
            case '\u2713' -> 32;
            case '\u2717' -> 31;
            case '?' -> 33;
            default -> 90;
        };
    }
}
