package org.lerkit.model.jose;

import java.util.Base64;
import java.util.Optional;

/** base64url without padding (RFC 7515, section 2), in the one spelling that every sequence of bytes has. */
final class Base64Url {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    /** How many bits mean nothing, by how many characters are after the last group of four. */
    private static final int[] LEFT = {0, 6, 4, 2};

    private Base64Url() {}

    /** The bytes; empty if the text is not their spelling: padded, or with bits that mean nothing. */
    static Optional<byte[]> decode(String text) {
        if (!endsAsSpelled(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean endsAsSpelled(String text) {
        if (text.isEmpty()) {
            return true;
        }
        int last = ALPHABET.indexOf(text.charAt(text.length() - 1));
        return last >= 0 && last % (1 << LEFT[text.length() % 4]) == 0;
    }

    static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }
}
