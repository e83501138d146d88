package org.lerkit.crypto.internal.encoding;

import java.util.Arrays;
import java.util.Optional;

/** Base58 with the Bitcoin alphabet; multibase writes a {@code z} before it. */
public final class Base58Btc {
    /** The multibase prefix of this encoding. */
    public static final char PREFIX = 'z';

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int[] DIGITS = new int[128];
    // Decoding is quadratic; keys and signatures are shorter by far.
    private static final int LONGEST = 1_000;

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
        byte[] rest = Arrays.copyOfRange(bytes, zeros, bytes.length);
        StringBuilder reversed = new StringBuilder();
        for (int start = 0; start < rest.length; ) {
            int remainder = 0;
            for (int i = start; i < rest.length; i++) {
                int value = (remainder << 8) | (rest[i] & 0xFF);
                rest[i] = (byte) (value / 58);
                remainder = value % 58;
            }
            reversed.append(ALPHABET.charAt(remainder));
            while (start < rest.length && rest[start] == 0) {
                start++;
            }
        }
        return "1".repeat(zeros) + reversed.reverse();
    }

    static Optional<byte[]> decode(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == '1') {
            zeros++;
        }
        byte[] little = new byte[text.length()];
        int length = 0;
        for (int i = zeros; i < text.length(); i++) {
            char letter = text.charAt(i);
            int carry = letter < DIGITS.length ? DIGITS[letter] : -1;
            if (carry < 0) {
                return Optional.empty();
            }
            for (int j = 0; j < length; j++) {
                carry += (little[j] & 0xFF) * 58;
                little[j] = (byte) carry;
                carry >>= 8;
            }
            while (carry > 0) {
                little[length++] = (byte) carry;
                carry >>= 8;
            }
        }
        byte[] bytes = new byte[zeros + length];
        for (int i = 0; i < length; i++) {
            bytes[bytes.length - 1 - i] = little[i];
        }
        return Optional.of(bytes);
    }
}
