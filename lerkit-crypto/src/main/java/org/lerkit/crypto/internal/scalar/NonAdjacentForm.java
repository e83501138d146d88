package org.lerkit.crypto.internal.scalar;

import java.math.BigInteger;

/**
 * A number in digits of which few are not zero: those are odd, and of a given width, so that each has at least as many
 * zeros above it as the width has bits less one.
 */
public final class NonAdjacentForm {
    private NonAdjacentForm() {}

    /**
     * The digits of a number, one for each bit and one more, least first.
     *
     * @param number not negative
     * @param width of a digit in bits with its sign, from 2 to 8: digits are between plus and minus half of two to this
     */
    public static byte[] digits(BigInteger number, int width) {
        byte[] digits = new byte[number.bitLength() + 1];
        long[] words = words(number);
        int mask = (1 << width) - 1;
        int carry = 0;
        for (int bit = 0; bit < digits.length; ) {
            int window = (bits(words, bit) & mask) + carry;
            if ((window & 1) == 0) {
                bit++;
                continue;
            }
            carry = window >> (width - 1);
            digits[bit] = (byte) (window - (carry << width));
            bit += width;
        }
        return digits;
    }

    /** The number in words of 64 bits, least first, with a word of zeros above. */
    private static long[] words(BigInteger number) {
        long[] words = new long[number.bitLength() / Long.SIZE + 2];
        BigInteger rest = number;
        for (int i = 0; i < words.length - 1; i++) {
            words[i] = rest.longValue();
            rest = rest.shiftRight(Long.SIZE);
        }
        return words;
    }

    /** The bits from one on, of which at least the first eight are right. */
    private static int bits(long[] words, int from) {
        int word = from / Long.SIZE;
        int shift = from % Long.SIZE;
        long bits = words[word] >>> shift;
        return (int) (shift == 0 ? bits : bits | words[word + 1] << (Long.SIZE - shift));
    }
}
