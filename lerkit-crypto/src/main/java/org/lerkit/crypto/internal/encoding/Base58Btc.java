package org.lerkit.crypto.internal.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Base58 with the Bitcoin alphabet; multibase writes a {@code z} before it. */
public final class Base58Btc {
    /** The multibase prefix of this encoding. */
    public static final char PREFIX = 'z';

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int[] DIGITS = new int[128];
    private static final int RADIX = 58;
    // As many digits as an int has room for; what is between these powers of the radix is computed in longs.
    private static final int CHUNK = 5;
    private static final int CHUNK_RADIX = RADIX * RADIX * RADIX * RADIX * RADIX;
    private static final long LOW = 0xFFFF_FFFFL;
    // Both ways are quadratic. No key is longer than the private one of RSA with 8192 bits.
    private static final int LONGEST = 7_000;

    static {
        Arrays.fill(DIGITS, -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            DIGITS[ALPHABET.charAt(i)] = i;
        }
    }

    private Base58Btc() {}

    /** The bytes with their multibase prefix. */
    public static String toMultibase(byte[] bytes) {
        return PREFIX + encode(bytes);
    }

    /** The bytes of a multibase text; empty if it has another prefix or is not base58. */
    public static Optional<byte[]> fromMultibase(String text) {
        return text.isEmpty() || text.charAt(0) != PREFIX ? Optional.empty() : decode(text.substring(1));
    }

    static String encode(byte[] bytes) {
        int zeros = 0;
        while (zeros < bytes.length && bytes[zeros] == 0) {
            zeros++;
        }
        int[] limbs = limbs(bytes, zeros);
        byte[] text = new byte[zeros + (bytes.length - zeros) * 7 / 5 + CHUNK]; // a byte takes 1.37 digits
        int start = text.length;
        for (int most = 0; most < limbs.length; ) {
            long remainder = 0;
            for (int i = most; i < limbs.length; i++) {
                long value = (remainder << Integer.SIZE) | (limbs[i] & LOW);
                limbs[i] = (int) (value / CHUNK_RADIX);
                remainder = value % CHUNK_RADIX;
            }
            int digits = (int) remainder;
            while (most < limbs.length && limbs[most] == 0) {
                most++;
            }
            // of the last chunk only what is not zero is written
            for (int i = 0; most < limbs.length ? i < CHUNK : digits > 0; i++) {
                text[--start] = (byte) ALPHABET.charAt(digits % RADIX);
                digits /= RADIX;
            }
        }
        while (zeros-- > 0) {
            text[--start] = (byte) ALPHABET.charAt(0);
        }
        return new String(text, start, text.length - start, StandardCharsets.US_ASCII);
    }

    /** The number that bytes are from an index on, four to a limb, the highest first. */
    private static int[] limbs(byte[] bytes, int from) {
        int[] limbs = new int[(bytes.length - from + Integer.BYTES - 1) / Integer.BYTES];
        for (int i = bytes.length - 1; i >= from; i--) {
            int low = bytes.length - 1 - i;
            limbs[limbs.length - 1 - low / Integer.BYTES] |= (bytes[i] & 0xFF) << (low % Integer.BYTES * Byte.SIZE);
        }
        return limbs;
    }

    static Optional<byte[]> decode(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == '1') {
            zeros++;
        }
        int[] limbs = new int[(text.length() - zeros) * 3 / (4 * Integer.BYTES) + 1]; // a digit takes 0.73 bytes
        int used = 0; // of them, the lowest first
        for (int i = zeros; i < text.length(); ) {
            int end = Math.min(i + CHUNK, text.length());
            long carry = 0;
            long scale = 1;
            for (; i < end; i++) {
                char letter = text.charAt(i);
                int digit = letter < DIGITS.length ? DIGITS[letter] : -1;
                if (digit < 0) {
                    return Optional.empty();
                }
                carry = carry * RADIX + digit;
                scale *= RADIX;
            }
            for (int limb = 0; limb < used; limb++) {
                carry += (limbs[limb] & LOW) * scale;
                limbs[limb] = (int) carry;
                carry >>>= Integer.SIZE;
            }
            if (carry != 0) {
                limbs[used++] = (int) carry;
            }
        }
        return Optional.of(bytes(limbs, used, zeros));
    }

    /** So many zeros, and the bytes of a number whose limbs in use are the lowest first, and the highest not zero. */
    private static byte[] bytes(int[] limbs, int used, int zeros) {
        int above = used == 0 ? 0 : Integer.numberOfLeadingZeros(limbs[used - 1]) / Byte.SIZE;
        byte[] bytes = new byte[zeros + used * Integer.BYTES - above];
        for (int i = zeros; i < bytes.length; i++) {
            int low = bytes.length - 1 - i;
            bytes[i] = (byte) (limbs[low / Integer.BYTES] >>> (low % Integer.BYTES * Byte.SIZE));
        }
        return bytes;
    }
}
