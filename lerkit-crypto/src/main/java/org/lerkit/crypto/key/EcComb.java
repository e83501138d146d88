package org.lerkit.crypto.key;

import java.math.BigInteger;
import org.bouncycastle.math.ec.ECPoint;

/**
 * Sums of multiples of a point, of which the product with any number is made by one doubling and one addition for each
 * of a few dozen columns: the bits of the number, written into as many rows as the comb has teeth (C. H. Lim and P. J.
 * Lee, More Flexible Exponentiation with Precomputation, CRYPTO 1994). Makes no secret of the number. Immutable.
 */
final class EcComb {
    private final int teeth;
    private final int columns;
    private final ECPoint[] sums; // by the bits of a column, the lowest row first; the first is the point at infinity

    /**
     * Makes the sums, which takes about as long as one product does without.
     *
     * @param bits the most that a number may have
     * @param teeth how many bits make a column; the sums are two to this
     */
    EcComb(ECPoint point, int bits, int teeth) {
        this.teeth = teeth;
        this.columns = (bits + teeth - 1) / teeth;
        this.sums = new ECPoint[1 << teeth];
        sums[0] = point.getCurve().getInfinity();
        ECPoint row = point;
        for (int tooth = 0; tooth < teeth; tooth++) {
            int first = 1 << tooth;
            for (int i = 0; i < first; i++) {
                sums[first + i] = sums[i].add(row);
            }
            if (tooth < teeth - 1) {
                row = row.timesPow2(columns);
            }
        }
        point.getCurve().normalizeAll(sums);
    }

    /** The product of one point and a number plus that of another point and a number. */
    static ECPoint sumOfProducts(EcComb one, BigInteger ofOne, EcComb other, BigInteger ofOther) {
        ECPoint sum = one.sums[0];
        for (int column = Math.max(one.columns, other.columns) - 1; column >= 0; column--) {
            sum = other.plus(one.plus(sum.twice(), ofOne, column), ofOther, column);
        }
        return sum;
    }

    private ECPoint plus(ECPoint sum, BigInteger number, int column) {
        if (column >= columns) {
            return sum;
        }
        int bits = 0;
        for (int tooth = teeth - 1; tooth >= 0; tooth--) {
            bits = bits << 1 | (number.testBit(tooth * columns + column) ? 1 : 0);
        }
        return bits == 0 ? sum : sum.add(sums[bits]);
    }
}
