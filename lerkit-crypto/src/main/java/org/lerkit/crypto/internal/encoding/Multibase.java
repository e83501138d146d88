package org.lerkit.crypto.internal.encoding;

import java.util.Arrays;
import java.util.Optional;

/**
 * The forms of bytes as text that Data Integrity uses, each told by its first character
 * (<a href="https://www.w3.org/TR/cid-1.0/#multibase-0">Controlled Identifiers 1.0, Multibase</a>). Each sequence of bytes
 * has one text in each.
 */
public enum Multibase {
    /** For what has a few dozen bytes. */
    BASE58_BTC(Base58Btc.PREFIX, "base58btc"),
    /** For what is longer. */
    BASE64_URL('u', "base64url");

    private final char prefix;
    private final String encoding;

    Multibase(char prefix, String encoding) {
        this.prefix = prefix;
        this.encoding = encoding;
    }

    /** The form that the first character of a text says it has; empty if none of these. */
    public static Optional<Multibase> of(String text) {
        return Arrays.stream(values()).filter(form -> form.isOf(text)).findFirst();
    }

    private boolean isOf(String text) {
        return !text.isEmpty() && text.charAt(0) == prefix;
    }

    /** The text of bytes. */
    public String encode(byte[] bytes) {
        return switch (this) {
            case BASE58_BTC -> Base58Btc.toMultibase(bytes);
            case BASE64_URL -> prefix + Base64Url.encode(bytes);
        };
    }

    /** The bytes of a text; empty if it is not the text of any in this form. */
    public Optional<byte[]> decode(String text) {
        return switch (this) {
            case BASE58_BTC -> Base58Btc.fromMultibase(text);
            case BASE64_URL -> isOf(text) ? Base64Url.decode(text.substring(1)) : Optional.empty();
        };
    }

    /** What a text in this form is, in words. */
    @Override
    public String toString() {
        return prefix + " and " + encoding;
    }
}
