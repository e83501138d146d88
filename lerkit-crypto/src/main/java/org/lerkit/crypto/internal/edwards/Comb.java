package org.lerkit.crypto.internal.edwards;

import java.math.BigInteger;

/**
 * A point of prime order, prepared to be multiplied often (the comb of Lim and Lee, 1994, with signed digits). A number has 256
 * digits, each 1 or -1; the comb takes every 32nd of them at a time, of which it has all sums ready. So a multiplication is
 * 32 additions, and 16 doublings, which it shares with others. Takes 30 KB; immutable.
 */
final class Comb {
    private static final int TEETH = 8;
    private static final int BETWEEN_TEETH = 32;
    private static final int BLOCKS = 2;
    /** How many places of a number are gone through, from the highest down to 0, with a doubling before each. */
    static final int PLACES = BETWEEN_TEETH / BLOCKS;

    private static final int SUMS = 1 << (TEETH - 1); // those with the other signs are their opposites
    private static final int WIDTH = 3 * EdwardsPoint.LIMBS;
    private static final BigInteger ALL =
            BigInteger.ONE.shiftLeft(TEETH * BETWEEN_TEETH).subtract(BigInteger.ONE);

    private final int[] sums;

    private Comb(int[] sums) {
        this.sums = sums;
    }

    static Comb of(EdwardsPoint point) {
        EdwardsPoint[] teeth = new EdwardsPoint[TEETH * BLOCKS];
        EdwardsPoint power = new EdwardsPoint();
        power.copy(point);
        for (int i = 0; i < teeth.length; i++) {
            teeth[i] = new EdwardsPoint();
            teeth[i].copy(power);
            for (int j = 0; j < PLACES; j++) {
                power.twice();
            }
        }
        EdwardsPoint[] sums = new EdwardsPoint[BLOCKS * SUMS];
        for (int block = 0; block < BLOCKS; block++) {
            sums(teeth, block, sums);
        }
        return new Comb(EdwardsPoint.affine(sums));
    }

    /** The last tooth of a block, with or without the sign changed of each of the others. */
    private static void sums(EdwardsPoint[] teeth, int block, EdwardsPoint[] sums) {
        EdwardsPoint sum = new EdwardsPoint();
        sum.copy(teeth[(TEETH - 1) * BLOCKS + block]);
        EdwardsPoint.Addend[] twice = new EdwardsPoint.Addend[TEETH - 1];
        for (int tooth = 0; tooth < TEETH - 1; tooth++) {
            EdwardsPoint point = teeth[tooth * BLOCKS + block];
            sum.subtract(point.addend());
            point.twice();
            twice[tooth] = point.addend();
        }
        int signs = 0; // one bit for each that is added, in an order in which one changes at a time
        for (int i = 0; i < SUMS; i++) {
            sums[block * SUMS + signs] = new EdwardsPoint();
            sums[block * SUMS + signs].copy(sum);
            if (i < SUMS - 1) {
                int changes = Integer.numberOfTrailingZeros(i + 1);
                signs ^= 1 << changes;
                if ((signs >> changes & 1) != 0) {
                    sum.add(twice[changes]);
                } else {
                    sum.subtract(twice[changes]);
                }
            }
        }
    }

    /** A number below the order in digits of 1 and -1: a bit is set for each 1. An even number has none; so the order is added. */
    static long[] digits(BigInteger number) {
        BigInteger odd = number.testBit(0) ? number : number.add(Scalars.ORDER);
        BigInteger digits = odd.add(ALL).shiftRight(1);
        long[] words = new long[TEETH * BETWEEN_TEETH / Long.SIZE];
        for (int i = 0; i < words.length; i++) {
            words[i] = digits.longValue();
            digits = digits.shiftRight(Long.SIZE);
        }
        return words;
    }

    /** Adds what a number has at one place. */
    void addTo(EdwardsPoint sum, long[] digits, int place) {
        for (int block = 0; block < BLOCKS; block++) {
            int signs = 0;
            for (int tooth = 0; tooth < TEETH; tooth++) {
                int at = tooth * BETWEEN_TEETH + block * PLACES + place;
                signs |= (int) (digits[at >> 6] >>> (at & 63) & 1) << tooth;
            }
            boolean negative = signs < SUMS;
            int index = (negative ? ~signs : signs) & (SUMS - 1);
            int offset = (block * SUMS + index) * WIDTH;
            if (negative) {
                sum.subtract(sums, offset);
            } else {
                sum.add(sums, offset);
            }
        }
    }
}
