package org.lerkit.crypto.internal.p256;

import java.math.BigInteger;

/**
 * A point of P-256, prepared to be multiplied often (the comb of Lim and Lee, 1994, with signed digits). A number is written in
 * digits of 1 and -1; the comb takes as many of them at a time as it has teeth, equally far from each other, and has all of
 * their sums ready, for each of its blocks. A multiplication is a doubling for each place, which it shares with others, and
 * an addition for each place and block. Immutable.
 */
final class Comb {
    /** The order of the group (SP 800-186, section 3.2.1.3). */
    static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private final int teeth;
    private final int blocks;
    private final int places;
    private final BigInteger all; // digits, each 1
    private final long[] sums; // in affine coordinates; those with the other signs are their opposites

    /**
     * Takes some 270 doublings, and for each sum an addition and the half of one.
     *
     * @param x of a point on the curve that is not at infinity, as whoever calls knows
     */
    Comb(BigInteger x, BigInteger y, int teeth, int blocks) {
        this.teeth = teeth;
        this.blocks = blocks;
        this.places = (ORDER.bitLength() + teeth * blocks - 1) / (teeth * blocks);
        this.all = BigInteger.ONE.shiftLeft(teeth * blocks * places).subtract(BigInteger.ONE);
        this.sums = sums(JacobianPoint.affine(powers(x, y)));
    }

    /** The point for each tooth of each block and twice the same, one after the other. */
    private long[] powers(BigInteger x, BigInteger y) {
        FieldElement coordinate = new FieldElement();
        long[] affine = new long[JacobianPoint.AFFINE_WIDTH];
        coordinate.set(x);
        coordinate.write(affine, 0);
        coordinate.set(y);
        coordinate.write(affine, FieldElement.LIMBS);
        JacobianPoint point = new JacobianPoint();
        point.add(affine, 0, false);
        long[] powers = new long[2 * teeth * blocks * JacobianPoint.WIDTH];
        for (int i = 0; i < teeth * blocks; i++) {
            for (int place = 1; i > 0 && place < places; place++) {
                point.twice();
            }
            point.write(powers, 2 * i * JacobianPoint.WIDTH);
            point.twice();
            point.write(powers, (2 * i + 1) * JacobianPoint.WIDTH);
        }
        return powers;
    }

    /**
     * The last tooth of a block, with or without the sign changed of each of the others, of which a bit is set if it is
     * not. None is at infinity: what the point is multiplied with is less than the order, and not 0.
     */
    private long[] sums(long[] powers) {
        int count = 1 << (teeth - 1);
        long[] points = new long[blocks * count * JacobianPoint.WIDTH];
        for (int block = 0; block < blocks; block++) {
            JacobianPoint sum = new JacobianPoint();
            sum.add(powers, power(teeth - 1, block), false);
            for (int tooth = 0; tooth < teeth - 1; tooth++) {
                sum.add(powers, power(tooth, block), true);
            }
            int first = block * count;
            sum.write(points, first * JacobianPoint.WIDTH);
            for (int signs = 1; signs < count; signs++) {
                int last = Integer.highestOneBit(signs);
                sum.read(points, (first + signs - last) * JacobianPoint.WIDTH);
                int twice = power(Integer.numberOfTrailingZeros(last), block) + JacobianPoint.AFFINE_WIDTH;
                sum.add(powers, twice, false);
                sum.write(points, (first + signs) * JacobianPoint.WIDTH);
            }
        }
        return JacobianPoint.affine(points);
    }

    private int power(int tooth, int block) {
        return 2 * (tooth * blocks + block) * JacobianPoint.AFFINE_WIDTH;
    }

    /** How many places of a number are gone through, from the highest down to 0, with a doubling before each. */
    int places() {
        return places;
    }

    /**
     * A number below the order in digits of 1 and -1: a bit is set for each 1. An even number has none; so the order is
     * taken off.
     */
    long[] digits(BigInteger number) {
        BigInteger odd = number.testBit(0) ? number : number.subtract(ORDER);
        BigInteger digits = odd.add(all).shiftRight(1);
        long[] words = new long[all.bitLength() / Long.SIZE + 1];
        for (int i = 0; i < words.length; i++) {
            words[i] = digits.longValue();
            digits = digits.shiftRight(Long.SIZE);
        }
        return words;
    }

    /** Adds what a number has at one place, if there is such a place. */
    void addTo(JacobianPoint sum, long[] digits, int place) {
        if (place >= places) {
            return;
        }
        int count = 1 << (teeth - 1);
        for (int block = 0; block < blocks; block++) {
            int signs = 0;
            for (int tooth = 0; tooth < teeth; tooth++) {
                int at = (tooth * blocks + block) * places + place;
                signs |= (int) (digits[at >> 6] >>> (at & 63) & 1) << tooth;
            }
            boolean negative = signs < count;
            int index = (negative ? ~signs : signs) & (count - 1);
            sum.add(sums, (block * count + index) * JacobianPoint.AFFINE_WIDTH, negative);
        }
    }
}
