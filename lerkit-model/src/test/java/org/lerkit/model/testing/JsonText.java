package org.lerkit.model.testing;

import java.io.ByteArrayOutputStream;

/** JSON as bytes, looked at without a parser: what a test of a parser compares with. */
public final class JsonText {
    private JsonText() {}

    /**
     * The bytes of a document but for the white space outside of its strings. Everything else stays: the order of members,
     * the text of numbers, the escapes in strings.
     */
    public static byte[] withoutSpace(byte[] document) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean string = false;
        for (int i = 0; i < document.length; i++) {
            byte b = document[i];
            if (string && b == '\\') {
                kept.write(b);
                i++;
                kept.write(document[i]);
                continue;
            }
            string ^= b == '"';
            if (string || " \t\r\n".indexOf(b) < 0) {
                kept.write(b);
            }
        }
        return kept.toByteArray();
    }
}
