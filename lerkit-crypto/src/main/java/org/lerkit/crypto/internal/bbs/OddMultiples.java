package org.lerkit.crypto.internal.bbs;

import static org.lerkit.crypto.internal.bbs.BaseField.LIMBS;

import java.util.ArrayList;
import java.util.List;

/** The odd multiples of a point of the group, from itself to 31 times it. Immutable and thread-safe. */
final class OddMultiples {
    static final int COUNT = 16;

    private final long[][] x = new long[COUNT][];
    private final long[][] y = new long[COUNT][];

    /** Those of a point that is not the identity: as the order of the group is a large prime, none of them is. */
    OddMultiples(G1Point point) {
        G1Sum doubled = point.sum();
        doubled.twice();
        List<G1Sum> sums = new ArrayList<>();
        G1Sum sum = point.sum();
        for (int i = 0; i < COUNT; i++) {
            sums.add(new G1Sum(sum));
            sum.add(doubled);
        }
        long[][] inverses = inverses(sums);
        for (int i = 0; i < COUNT; i++) {
            G1Point multiple = sums.get(i).point(inverses[i]);
            x[i] = multiple.x();
            y[i] = multiple.y();
        }
    }

    /** The inverses of all z, by one inversion: of the product of all. */
    private static long[][] inverses(List<G1Sum> sums) {
        long[][] products = new long[sums.size()][LIMBS];
        long[] product = BaseField.ONE.clone();
        for (int i = 0; i < products.length; i++) {
            System.arraycopy(product, 0, products[i], 0, LIMBS);
            BaseField.multiply(product, product, sums.get(i).z);
        }
        long[] inverse = BaseField.inverse(product);
        for (int i = products.length - 1; i >= 0; i--) {
            BaseField.multiply(products[i], products[i], inverse);
            BaseField.multiply(inverse, inverse, sums.get(i).z);
        }
        return products;
    }

    /** Adds the point so many times as an odd number below 32 says, or its negative. */
    void addTo(G1Sum sum, int times) {
        int index = Math.abs(times) >> 1;
        sum.add(x[index], y[index], times >> 31);
    }

    /**
     * The same, without telling by time or address how many times.
     *
     * @param chosen what the multiple is written to, x before y
     */
    void addSecretlyTo(G1Sum sum, int times, long[][] chosen) {
        int sign = times >> 31;
        int index = ((times ^ sign) - sign) >> 1;
        long[] chosenX = chosen[0];
        long[] chosenY = chosen[1];
        for (int j = 0; j < LIMBS; j++) {
            chosenX[j] = 0;
            chosenY[j] = 0;
        }
        for (int i = 0; i < COUNT; i++) {
            long mask = (long) ((i ^ index) - 1) >> 63;
            long[] oneX = x[i];
            long[] oneY = y[i];
            for (int j = 0; j < LIMBS; j++) {
                chosenX[j] |= oneX[j] & mask;
                chosenY[j] |= oneY[j] & mask;
            }
        }
        sum.add(chosenX, chosenY, sign);
    }
}
