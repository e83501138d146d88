package org.lerkit.crypto.internal.jsonld;

/** Which texts RDF takes as IRIs: those with a scheme, and none of the characters that N-Quads forbids in one. */
final class AbsoluteIri {
    private static final int LETTER = 1;
    private static final int SCHEME = 2; // in one, not as its first
    private static final int ALLOWED = 4; // after it
    private static final int PLAIN = 8; // after it, to every library
    private static final byte[] ASCII = ascii();

    private AbsoluteIri() {}

    private static byte[] ascii() {
        byte[] ascii = new byte[0x80];
        for (char c = 0; c < ascii.length; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean alphanumeric = letter || (c >= '0' && c <= '9');
            ascii[c] = (byte) ((letter ? LETTER : 0)
                    | (alphanumeric || "+.-".indexOf(c) >= 0 ? SCHEME : 0)
                    | (c > ' ' && "<>\"{}|^`\\".indexOf(c) < 0 ? ALLOWED : 0)
                    | (alphanumeric || "-._~:/?#@!$&'()*+,;=".indexOf(c) >= 0 ? PLAIN : 0));
        }
        return ascii;
    }

    static boolean is(String text) {
        return scheme(text) > 0;
    }

    /** How long the scheme of an absolute IRI is; negative if it is none. */
    static int scheme(String text) {
        if (text.isEmpty() || !is(text.charAt(0), LETTER)) {
            return -1;
        }
        int colon = 1;
        while (colon < text.length() && is(text.charAt(colon), SCHEME)) {
            colon++;
        }
        if (colon == text.length() || text.charAt(colon) != ':') {
            return -1;
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && (ASCII[c] & ALLOWED) == 0) {
                return -1;
            }
        }
        return colon;
    }

    /** Whether it is one that every library reads as one, too: nothing but plain ASCII, no escapes, one fragment. */
    static boolean isPlain(String text) {
        int colon = scheme(text);
        if (colon < 0) {
            return false;
        }
        boolean fragment = false;
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c, PLAIN) || (c == '#' && fragment)) {
                return false;
            }
            fragment |= c == '#';
        }
        return true;
    }

    private static boolean is(char c, int what) {
        return c < 0x80 && (ASCII[c] & what) != 0;
    }
}
