package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import org.bouncycastle.crypto.bls.BLS12_381G1;

/**
 * The field that coordinates of G1 are in: numbers modulo {@link BLS12_381G1#Q}, which is p here, in Montgomery's form.
 * Nothing branches on a number, and no address depends on one.
 *
 * <p>A number is seven limbs of 56 bits, least first, times 2^392, so that there are eleven bits more than p has.
 * Therefore a sum need be neither reduced nor carried before it is multiplied. How far that goes: limbs of factors are
 * below 2^59, those of one and those of the other together below 2^117, and the product of both numbers below 2,500 p^2.
 * Then the limbs of a product are below 2^56, and it is below 2p.
 */
final class BaseField {
    static final int LIMBS = 7;

    private static final int BITS = 56;
    private static final long MASK = (1L << BITS) - 1;
    private static final int SPARE = 64 - BITS;
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

    /** A multiple of p with limbs from 2^57, from which sums of two products can be taken. */
    private static final long[] MUCH = borrowed(8);
    /** The same, for what is below 62p. */
    private static final long[] MORE = borrowed(64);

    private static final long[] SQUARED_FACTOR = limbs(BigInteger.ONE.shiftLeft(2 * BITS * LIMBS).mod(P));
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

    /** The product. The factors may be the product too. */
    static void multiply(long[] product, long[] a, long[] b) {
        long b0 = b[0];
        long b1 = b[1];
        long b2 = b[2];
        long b3 = b[3];
        long b4 = b[4];
        long b5 = b[5];
        long b6 = b[6];
        long t0 = 0;
        long t1 = 0;
        long t2 = 0;
        long t3 = 0;
        long t4 = 0;
        long t5 = 0;
        long t6 = 0;
        for (int i = 0; i < LIMBS; i++) {
            long x = a[i];
            t0 += x * b0 & MASK;
            long m = t0 * NEGATED_INVERSE & MASK;
            long carry = t0 + (m * P0 & MASK) >>> BITS;
            t0 = t1 + carry + high(x, b0) + high(m, P0) + (x * b1 & MASK) + (m * P1 & MASK);
            t1 = t2 + high(x, b1) + high(m, P1) + (x * b2 & MASK) + (m * P2 & MASK);
            t2 = t3 + high(x, b2) + high(m, P2) + (x * b3 & MASK) + (m * P3 & MASK);
            t3 = t4 + high(x, b3) + high(m, P3) + (x * b4 & MASK) + (m * P4 & MASK);
            t4 = t5 + high(x, b4) + high(m, P4) + (x * b5 & MASK) + (m * P5 & MASK);
            t5 = t6 + high(x, b5) + high(m, P5) + (x * b6 & MASK) + (m * P6 & MASK);
            t6 = high(x, b6) + high(m, P6);
        }
        t1 += t0 >>> BITS;
        t2 += t1 >>> BITS;
        t3 += t2 >>> BITS;
        t4 += t3 >>> BITS;
        t5 += t4 >>> BITS;
        product[0] = t0 & MASK;
        product[1] = t1 & MASK;
        product[2] = t2 & MASK;
        product[3] = t3 & MASK;
        product[4] = t4 & MASK;
        product[5] = t5 & MASK;
        product[6] = t6 + (t5 >>> BITS);
    }

    /** What of a product of two limbs is beyond 56 bits: each is less than 2^59, so nothing is shifted out. */
    private static long high(long a, long b) {
        return Math.multiplyHigh(a << SPARE / 2, b << SPARE / 2);
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
