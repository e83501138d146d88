package org.lerkit.crypto.internal.bbs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * {@code expand_message_xmd} (RFC 9380, section 5.3.1) with SHA-256, for one tag and one length. Immutable and
 * thread-safe.
 */
final class Expansion {
    private static final String HASH = "SHA-256";
    private static final int HASH_SIZE = 32;
    private static final byte[] ZEROS = new byte[64]; // as many as the hash takes in at once

    private final byte[] tag;
    private final int length;

    /**
     * An expansion.
     *
     * @param tag what it is for, at most 255 characters of ASCII
     * @param length how many bytes it gives, at most 255 hashes
     */
    Expansion(String tag, int length) {
        byte[] ascii = tag.getBytes(StandardCharsets.US_ASCII);
        this.tag = Arrays.copyOf(ascii, ascii.length + 1);
        this.tag[ascii.length] = (byte) ascii.length;
        this.length = length;
    }

    byte[] of(byte[] message) {
        MessageDigest digest = digest();
        digest.update(ZEROS);
        digest.update(message);
        digest.update(new byte[] {(byte) (length >> 8), (byte) length, 0});
        byte[] first = digest.digest(tag);
        byte[] before = new byte[HASH_SIZE];
        byte[] expanded = new byte[length];
        for (int at = 0, count = 1; at < length; at += HASH_SIZE, count++) {
            for (int i = 0; i < HASH_SIZE; i++) {
                before[i] ^= first[i];
            }
            digest.update(before);
            digest.update((byte) count);
            before = digest.digest(tag);
            System.arraycopy(before, 0, expanded, at, Math.min(HASH_SIZE, length - at));
        }
        return expanded;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
