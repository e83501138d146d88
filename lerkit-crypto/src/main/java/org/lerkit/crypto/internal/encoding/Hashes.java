package org.lerkit.crypto.internal.encoding;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes of bytes by algorithms that every Java has, or that the caller knows to be there. */
public final class Hashes {
    private Hashes() {}

    /**
     * The hash.
     *
     * @param algorithm as Java calls it: {@code SHA-256}
     */
    public static byte[] of(String algorithm, byte[] data) {
        return digest(algorithm).digest(data);
    }

    /** A digest that has taken nothing yet. */
    public static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
