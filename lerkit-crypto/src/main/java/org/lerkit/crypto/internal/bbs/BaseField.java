package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import org.bouncycastle.crypto.bls.BLS12_381G1;

/**
 * The field that coordinates of G1 are in: numbers modulo {@link BLS12_381G1#Q}, which is p here, in Montgomery's form.
 * Nothing branches on a number, and no address depends on one.
 *
 * <p>A number is seven limbs of 56 bits, least first, times 2^392, so that there are eleven bits more than p has.
 * Therefore a sum need be neither reduced nor carried before it is multiplied. How far that goes: limbs of factors are
 * below 2^59, those of one and those of the other together below 2^117, and the product of both numbers below 2,500
 * p^2. Then the limbs of a product are below 2^56, and it is below 2p.
 */
final class BaseField {
    static final int LIMBS = 7;

    private static final int BITS = 56;
    private static final long MASK = (1L << BITS) - 1;
    private static final int SPARE = (64 - BITS) / 2;
    private static final BigInteger P = BLS12_381G1.Q;

    private static final long P0 = 0xfeffffffffaaabL;
    private static final long P1 = 0xfffeb153ffffb9L;
    private static final long P2 = 0xa0f6b0f6241eabL;
    private static final long P3 = 0xf38512bf6730d2L;
    private static final long P4 = 0x4bacd764774b84L;
    private static final long P5 = 0xe69a4b1ba7b643L;
    private static final long P6 = 0x1a0111ea397fL;
    /** What makes the least limb of a number zero, if p is added that often: -1/p modulo 2^56. */
    private static final long NEGATED_INVERSE = 0xf3fffcfffcfffdL;

    /** A multiple of p with limbs of more than 57 bits, from which sums of two products can be taken. */
    private static final long[] MUCH = borrowed(8);
    /** The same, for what is below 62p. */
    private static final long[] MORE = borrowed(64);

    private static final long[] SQUARED_FACTOR =
            limbs(BigInteger.ONE.shiftLeft(2 * BITS * LIMBS).mod(P));
    private static final long[] PLAIN_ONE = limbs(BigInteger.ONE);
    static final long[] ONE = of(BigInteger.ONE);
    private static final BigInteger INVERSION = P.subtract(BigInteger.TWO);

    private BaseField() {}

    /** A number that is not negative and below p. */
    static long[] of(BigInteger number) {
        long[] element = limbs(number);
        multiply(element, element, SQUARED_FACTOR);
        return element;
    }

    static BigInteger number(long[] element) {
        long[] plain = new long[LIMBS];
        multiply(plain, element, PLAIN_ONE);
        BigInteger number = BigInteger.ZERO;
        for (int i = LIMBS - 1; i >= 0; i--) {
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(plain[i]));
        }
        return number.mod(P);
    }

    private static long[] limbs(BigInteger number) {
        long[] limbs = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) {
            limbs[i] = number.shiftRight(BITS * i).longValue() & (i == LIMBS - 1 ? -1L : MASK);
        }
        return limbs;
    }

    /** A multiple of p, of which each limb but the last borrows twice from the next. */
    private static long[] borrowed(int times) {
        long[] limbs = limbs(P.multiply(BigInteger.valueOf(times)));
        for (int i = 0; i < LIMBS - 1; i++) {
            limbs[i] += 2L << BITS;
            limbs[i + 1] -= 2;
        }
        return limbs;
    }

    static void add(long[] sum, long[] a, long[] b) {
        for (int i = 0; i < LIMBS; i++) {
            sum[i] = a[i] + b[i];
        }
    }

    /** Takes {@code b}, a product or the sum of two, from {@code a}: adds 8p. */
    static void subtract(long[] difference, long[] a, long[] b) {
        for (int i = 0; i < LIMBS; i++) {
            difference[i] = a[i] + MUCH[i] - b[i];
        }
    }

    /** Takes two products from a third: adds 8p. */
    static void subtract(long[] difference, long[] a, long[] b, long[] c) {
        for (int i = 0; i < LIMBS; i++) {
            difference[i] = a[i] + MUCH[i] - b[i] - c[i];
        }
    }

    /** Takes what is below 62p, and carried, from a product: adds 64p. */
    static void subtractMuch(long[] difference, long[] a, long[] b) {
        for (int i = 0; i < LIMBS; i++) {
            difference[i] = a[i] + MORE[i] - b[i];
        }
    }

    /** The number if the mask is zero, and its negation if all bits of the mask are set. */
    static void negate(long[] negated, long[] a, long mask) {
        for (int i = 0; i < LIMBS; i++) {
            negated[i] = (a[i] & ~mask) | ((MUCH[i] - a[i]) & mask);
        }
    }

    /** A number so many times, carried. */
    static void times(long[] multiple, long[] a, int count) {
        long carry = 0;
        for (int i = 0; i < LIMBS - 1; i++) {
            carry += a[i] * count;
            multiple[i] = carry & MASK;
            carry >>>= BITS;
        }
        multiple[LIMBS - 1] = a[LIMBS - 1] * count + carry;
    }

    /**
     * The product. The factors may be the product too.
     *
     * <p>For each limb of it there are the sum of the lower 64 bits of products of two limbs, {@code w}, and of what of
     * them is beyond 56 bits, {@code h}, which belongs to the next limb. The sum of what is below, of some fourteen
     * products at most, has less than 64 bits: so it is the first sum less 2^56 times the second, whatever overflows on
     * the way.
     */
    static void multiply(long[] product, long[] a, long[] b) {
        long b0 = b[0];
        long b1 = b[1];
        long b2 = b[2];
        long b3 = b[3];
        long b4 = b[4];
        long b5 = b[5];
        long b6 = b[6];
        long w0 = 0;
        long h0 = 0;
        long w1 = 0;
        long h1 = 0;
        long w2 = 0;
        long h2 = 0;
        long w3 = 0;
        long h3 = 0;
        long w4 = 0;
        long h4 = 0;
        long w5 = 0;
        long h5 = 0;
        long carried = 0;
        for (int i = 0; i < LIMBS; i++) {
            long x = a[i];
            w0 += x * b0;
            h0 += high(x, b0);
            long sum = w0 - (h0 << BITS) + carried;
            long m = sum * NEGATED_INVERSE & MASK;
            carried = h0 + high(m, P0) + ((sum + (m * P0 & MASK)) >>> BITS);
            w0 = w1 + x * b1 + m * P1;
            h0 = h1 + high(x, b1) + high(m, P1);
            w1 = w2 + x * b2 + m * P2;
            h1 = h2 + high(x, b2) + high(m, P2);
            w2 = w3 + x * b3 + m * P3;
            h2 = h3 + high(x, b3) + high(m, P3);
            w3 = w4 + x * b4 + m * P4;
            h3 = h4 + high(x, b4) + high(m, P4);
            w4 = w5 + x * b5 + m * P5;
            h4 = h5 + high(x, b5) + high(m, P5);
            w5 = x * b6 + m * P6;
            h5 = high(x, b6) + high(m, P6);
        }
        long sum = w0 - (h0 << BITS) + carried;
        product[0] = sum & MASK;
        sum = w1 - (h1 << BITS) + h0 + (sum >>> BITS);
        product[1] = sum & MASK;
        sum = w2 - (h2 << BITS) + h1 + (sum >>> BITS);
        product[2] = sum & MASK;
        sum = w3 - (h3 << BITS) + h2 + (sum >>> BITS);
        product[3] = sum & MASK;
        sum = w4 - (h4 << BITS) + h3 + (sum >>> BITS);
        product[4] = sum & MASK;
        sum = w5 - (h5 << BITS) + h4 + (sum >>> BITS);
        product[5] = sum & MASK;
        product[6] = h5 + (sum >>> BITS);
    }

    /** What of a product of two limbs is beyond 56 bits: each is less than 2^59, so nothing is shifted out. */
    private static long high(long a, long b) {
        return Math.multiplyHigh(a << SPARE, b << SPARE);
    }

    /** The inverse of a number; zero for zero. */
    static long[] inverse(long[] a) {
        return power(a, INVERSION);
    }

    /** A power, by an exponent that all know. */
    private static long[] power(long[] a, BigInteger exponent) {
        long[][] powers = new long[16][LIMBS];
        powers[0] = ONE;
        for (int i = 1; i < powers.length; i++) {
            multiply(powers[i], powers[i - 1], a);
        }
        long[] power = ONE.clone();
        for (int at = (exponent.bitLength() + 3) / 4 * 4 - 4; at >= 0; at -= 4) {
            for (int i = 0; i < 4; i++) {
                multiply(power, power, power);
            }
            multiply(power, power, powers[exponent.shiftRight(at).intValue() & 15]);
        }
        return power;
    }
}
