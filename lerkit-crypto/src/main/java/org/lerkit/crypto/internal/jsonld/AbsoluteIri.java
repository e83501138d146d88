package org.lerkit.crypto.internal.jsonld;

/** Which texts RDF takes as IRIs: those with a scheme, and none of the characters that N-Quads forbids in one. */
final class AbsoluteIri {
    private static final String FORBIDDEN = "<>\"{}|^`\\";

    private AbsoluteIri() {}

    static boolean is(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != '+' && c != '.' && c != '-') {
                return false;
            }
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || (c < 0x7F && FORBIDDEN.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is one that every library reads as one, too: nothing but plain ASCII, no escapes, one fragment. */
    static boolean isPlain(String text) {
        if (!is(text)) {
            return false;
        }
        boolean fragment = false;
        for (int i = text.indexOf(':') + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = isLetter(c) || isDigit(c) || "-._~:/?#@!$&'()*+,;=".indexOf(c) >= 0;
            if (!plain || (c == '#' && fragment)) {
                return false;
            }
            fragment |= c == '#';
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
