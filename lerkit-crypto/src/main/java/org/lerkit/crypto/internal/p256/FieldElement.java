package org.lerkit.crypto.internal.p256;

import java.math.BigInteger;

/**
 * A number modulo the prime p = 2^256 - 2^224 + 2^192 + 2^96 - 1 of P-256 (SP 800-186, section 3.2.1.3), times R = 2^280
 * (Montgomery, 1985), in five limbs of 56 bits, the lowest first. Changes as it is computed with; for one thread.
 *
 * <p><b>Bounds.</b> Limbs have signs, and so has what they come to: sums and differences need no carries and no multiples of
 * p. What a multiplication makes, or a number is set to, is called a <em>product</em> here. It is (ab + qp) / R, q being less
 * than R, and its limbs are from 0 to 2^56 - 1; only the highest has a sign. A factor is a sum of products, of which <b>at
 * most four are added and at most four are subtracted</b>. Then
 * <ul>
 *   <li>limbs of factors are less than 2^58, so four more bits fit into a long, and five products of them, each without its
 *       lowest 56 bits, with all that is carried come to less than 2^63: nothing is ever lost;
 *   <li>factors are less than 5p, and R is more than 2^23 p, so that a product is more than -p / 2^18 and less than p and
 *       p / 2^18. It is 0 in two forms: 0 and p.
 * </ul>
 */
final class FieldElement {
    static final int LIMBS = 5;
    static final BigInteger PRIME =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);

    private static final int BITS = 56;
    private static final long MASK = (1L << BITS) - 1;
    private static final BigInteger R = BigInteger.ONE.shiftLeft(LIMBS * BITS);
    private static final BigInteger INVERSE_OF_R = R.modInverse(PRIME);

    private final long[] limbs = new long[LIMBS];

    /** Becomes a number that is not negative. */
    void set(BigInteger number) {
        BigInteger rest = number.multiply(R).mod(PRIME);
        for (int i = 0; i < LIMBS; i++) {
            limbs[i] = rest.longValue() & MASK;
            rest = rest.shiftRight(BITS);
        }
    }

    /** The number, from 0 to p - 1. */
    BigInteger value() {
        BigInteger number = BigInteger.ZERO;
        for (int i = LIMBS - 1; i >= 0; i--) {
            number = number.shiftLeft(BITS).add(BigInteger.valueOf(limbs[i]));
        }
        return number.multiply(INVERSE_OF_R).mod(PRIME);
    }

    void set(FieldElement other) {
        read(other.limbs, 0);
    }

    /** Becomes what {@link #write} wrote. */
    void read(long[] from, int offset) {
        for (int i = 0; i < LIMBS; i++) {
            limbs[i] = from[offset + i];
        }
    }

    void write(long[] to, int offset) {
        System.arraycopy(limbs, 0, to, offset, LIMBS);
    }

    /** Whether a product is 0 or p. */
    boolean isZero() {
        if (limbs[0] == 0) {
            return (limbs[1] | limbs[2] | limbs[3] | limbs[4]) == 0;
        }
        return limbs[0] == MASK
                && limbs[1] == (1L << 40) - 1
                && limbs[2] == 0
                && limbs[3] == 1L << 24
                && limbs[4] == (1L << 32) - 1;
    }

    /** Becomes a + b. */
    void add(FieldElement a, FieldElement b) {
        for (int i = 0; i < LIMBS; i++) {
            limbs[i] = a.limbs[i] + b.limbs[i];
        }
    }

    /** Becomes a - b. */
    void subtract(FieldElement a, FieldElement b) {
        for (int i = 0; i < LIMBS; i++) {
            limbs[i] = a.limbs[i] - b.limbs[i];
        }
    }

    /** Becomes a times a number from -4 to 4. */
    void times(FieldElement a, int small) {
        for (int i = 0; i < LIMBS; i++) {
            limbs[i] = a.limbs[i] * small;
        }
    }

    /**
     * Becomes the product of a and b: the sum c of all of b times each limb of a, from which one limb is taken off at the
     * lower end each time. As p is -1 modulo 2^56, that limb is q itself: q p makes it 0, and is otherwise q times 2^96, 2^192
     * and 2^256 - 2^224, which are shifts. In limbs, 2^96 is 2^40 one place up, 2^192 is 2^24 three places up, and
     * 2^256 - 2^224 is 2^32 - 1 four places up. (Written as a loop, and in this order, it is a quarter faster than in one go:
     * there are registers for all of it.)
     */
    void multiply(FieldElement a, FieldElement b) {
        long b0 = b.limbs[0];
        long b1 = b.limbs[1];
        long b2 = b.limbs[2];
        long b3 = b.limbs[3];
        long b4 = b.limbs[4];
        long c0 = 0;
        long c1 = 0;
        long c2 = 0;
        long c3 = 0;
        long c4 = 0;
        for (int i = 0; i < LIMBS; i++) {
            long limb = a.limbs[i];
            c0 += low(limb, b0);
            long q = c0 & MASK;
            c0 = c1 + (c0 >> BITS) + low(limb, b1) + high(limb, b0) + (q << 40 & MASK);
            c1 = c2 + low(limb, b2) + high(limb, b1) + (q >> 16);
            c2 = c3 + low(limb, b3) + high(limb, b2) + (q << 24 & MASK);
            c3 = c4 + low(limb, b4) + high(limb, b3) + (q >> 32) + (q << 32 & MASK) - q;
            c4 = high(limb, b4) + (q >> 24);
        }
        c1 += c0 >> BITS;
        c2 += c1 >> BITS;
        c3 += c2 >> BITS;
        limbs[0] = c0 & MASK;
        limbs[1] = c1 & MASK;
        limbs[2] = c2 & MASK;
        limbs[3] = c3 & MASK;
        limbs[4] = c4 + (c3 >> BITS);
    }

    /** The lowest 56 bits of the product of two limbs. */
    private static long low(long a, long b) {
        return a * b & MASK;
    }

    /** The product of two limbs without these, with its sign. */
    private static long high(long a, long b) {
        return Math.multiplyHigh(a << 4, b << 4);
    }
}
