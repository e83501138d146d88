package org.lerkit.crypto.internal.encoding;

import java.util.Base64;
import java.util.Optional;

/** Base64url without padding, as JOSE writes it (RFC 7515, section 2): each sequence of bytes has one text. */
public final class Base64Url {
    private Base64Url() {}

    /** The text of bytes. */
    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The bytes of a text; empty if it is not the text of any, as with padding or bits left over. */
    public static Optional<byte[]> decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return Optional.of(bytes).filter(decoded -> encode(decoded).equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
