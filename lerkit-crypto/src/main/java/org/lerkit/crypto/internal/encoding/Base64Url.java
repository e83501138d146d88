package org.lerkit.crypto.internal.encoding;

import java.util.Base64;
import java.util.Optional;

/** Base64url without padding, as JOSE writes it (RFC 7515, section 2): each sequence of bytes has one text. */
public final class Base64Url {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    /** How many bits belong to no byte, by how many characters are after the last group of four. */
    private static final int[] LEFT = {0, 6, 4, 2};

    private Base64Url() {}

    /** The text of bytes. */
    public static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /** The bytes of a text; empty if it is not the text of any, as with padding or bits left over. */
    public static Optional<byte[]> decode(String text) {
        if (!endsAsWritten(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether no padding is at the end, and no bits are in the last character that belong to no byte. */
    private static boolean endsAsWritten(String text) {
        if (text.isEmpty()) {
            return true;
        }
        int last = ALPHABET.indexOf(text.charAt(text.length() - 1));
        return last >= 0 && last % (1 << LEFT[text.length() % 4]) == 0;
    }
}
