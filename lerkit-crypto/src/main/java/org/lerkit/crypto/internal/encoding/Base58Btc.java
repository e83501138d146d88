package org.lerkit.crypto.internal.encoding;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Base58 with the Bitcoin alphabet; multibase writes a {@code z} before it. */
public final class Base58Btc {
    /** The multibase prefix of this encoding. */
    public static final char PREFIX = 'z';

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int[] DIGITS = new int[128];
    private static final int RADIX = 58;
    // The digits that a long has room for.
    private static final int CHUNK = 10;
    // Decoding is quadratic. No key is longer than the private one of RSA with 8192 bits.
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
        byte[] rest = Arrays.copyOfRange(bytes, zeros, bytes.length);
        StringBuilder reversed = new StringBuilder();
        for (int start = 0; start < rest.length; ) {
            int remainder = 0;
            for (int i = start; i < rest.length; i++) {
                int value = (remainder << 8) | (rest[i] & 0xFF);
                rest[i] = (byte) (value / RADIX);
                remainder = value % RADIX;
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
        BigInteger value = BigInteger.ZERO;
        for (int i = zeros; i < text.length(); ) {
            int end = Math.min(i + CHUNK, text.length());
            long part = 0;
            long scale = 1;
            for (; i < end; i++) {
                char letter = text.charAt(i);
                int digit = letter < DIGITS.length ? DIGITS[letter] : -1;
                if (digit < 0) {
                    return Optional.empty();
                }
                part = part * RADIX + digit;
                scale *= RADIX;
            }
            value = value.multiply(BigInteger.valueOf(scale)).add(BigInteger.valueOf(part));
        }
        // of a number that is not zero the first byte may be there for its sign only
        byte[] number = value.toByteArray();
        int sign = number[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + number.length - sign];
        System.arraycopy(number, sign, bytes, zeros, number.length - sign);
        return Optional.of(bytes);
    }
}
