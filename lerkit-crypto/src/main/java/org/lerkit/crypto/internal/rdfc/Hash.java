package org.lerkit.crypto.internal.rdfc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash algorithm of one run. Hashes are lower-case hexadecimal digits, as the algorithm compares and joins them. */
final class Hash {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest digest;

    Hash(String algorithm) {
        try {
            this.digest = MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("no such hash: " + algorithm, e);
        }
    }

    byte[] raw(byte[] data) {
        return digest.digest(data);
    }

    byte[] of(Bytes data) {
        digest.update(data.array(), 0, data.size());
        byte[] raw = digest.digest();
        byte[] hex = new byte[raw.length * 2];
        for (int i = 0; i < raw.length; i++) {
            hex[2 * i] = DIGITS[(raw[i] >> 4) & 0xF];
            hex[2 * i + 1] = DIGITS[raw[i] & 0xF];
        }
        return hex;
    }
}
