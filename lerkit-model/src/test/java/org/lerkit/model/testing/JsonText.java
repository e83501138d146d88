package org.lerkit.model.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

/** JSON as bytes, looked at without a parser: what a test of a parser compares with. */
public final class JsonText {
    private JsonText() {}

    /**
     * The bytes of a document but for the white space outside of its strings, and for escapes that JSON does not ask for:
     * of a slash, and of characters that can stand for themselves. Everything else stays: the order of members, the text of
     * numbers, all other escapes.
     */
    public static byte[] withoutSpace(byte[] document) {
        String text = new String(document, UTF_8);
        StringBuilder kept = new StringBuilder(text.length());
        boolean string = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (string && c == '\\') {
                i = escape(text, i, kept);
                continue;
            }
            string ^= c == '"';
            if (string || " \t\r\n".indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return kept.toString().getBytes(UTF_8);
    }

    /** Keeps the escape at an index, or what it stands for; gives the index of its last character. */
    private static int escape(String text, int at, StringBuilder kept) {
        char kind = text.charAt(at + 1);
        if (kind == '/') {
            kept.append('/');
        } else if (kind == 'u') {
            char meant = (char) Integer.parseInt(text.substring(at + 2, at + 6), 16);
            kept.append(
                    meant < ' ' || meant == '"' || meant == '\\' ? text.substring(at, at + 6) : String.valueOf(meant));
            return at + 5;
        } else {
            kept.append('\\').append(kind);
        }
        return at + 1;
    }
}
