package org.lerkit.crypto.internal.bbs;

import static org.lerkit.crypto.internal.bbs.BaseField.LIMBS;
import static org.lerkit.crypto.internal.bbs.BaseField.multiply;
import static org.lerkit.crypto.internal.bbs.BaseField.negate;
import static org.lerkit.crypto.internal.bbs.BaseField.subtract;
import static org.lerkit.crypto.internal.bbs.BaseField.subtractMuch;
import static org.lerkit.crypto.internal.bbs.BaseField.times;

/**
 * A sum of points in the making, in homogeneous coordinates, by formulas that hold for every two points of a curve
 * without points of even order (Renes, Costello, Batina: Complete addition formulas for prime order elliptic curves,
 * 2015; algorithms 7 to 9, for y^2 = x^3 + 4): nothing depends on whether they are equal, opposite, or the identity.
 * For one thread.
 *
 * <p>Between two steps limbs are carried; x is below 12p, y below 4p, z below 3p.
 */
final class G1Sum {
    /** Three times the 4 of the equation. */
    private static final int TRIPLE = 12;

    final long[] x = new long[LIMBS];
    final long[] y = BaseField.ONE.clone();
    final long[] z = new long[LIMBS];

    private final long[] xx = new long[LIMBS];
    private final long[] yy = new long[LIMBS];
    private final long[] zz = new long[LIMBS];
    private final long[] xy = new long[LIMBS];
    private final long[] yz = new long[LIMBS];
    private final long[] xz = new long[LIMBS];
    private final long[] other = new long[LIMBS];
    private final long[] more = new long[LIMBS];
    private final long[] signed = new long[LIMBS];

    /** Starts with the identity. */
    G1Sum() {}

    G1Sum(G1Sum start) {
        set(start);
    }

    private void set(G1Sum start) {
        System.arraycopy(start.x, 0, x, 0, LIMBS);
        System.arraycopy(start.y, 0, y, 0, LIMBS);
        System.arraycopy(start.z, 0, z, 0, LIMBS);
    }

    void add(G1Sum that) {
        multiply(xx, x, that.x);
        multiply(yy, y, that.y);
        multiply(zz, z, that.z);
        cross(xy, x, y, that.x, that.y, xx, yy);
        cross(yz, y, z, that.y, that.z, yy, zz);
        cross(xz, x, z, that.x, that.z, xx, zz);
        addProducts();
    }

    /** The product of two sums, less the two products of what is in the same place: the products across. */
    private void cross(long[] result, long[] a, long[] b, long[] c, long[] d, long[] ac, long[] bd) {
        BaseField.add(other, a, b);
        BaseField.add(more, c, d);
        multiply(result, other, more);
        subtract(result, result, ac, bd);
    }

    /**
     * Adds a point that is not the identity.
     *
     * @param px x of it, below 2p
     * @param py y of it, below 2p
     * @param negated all bits set to take it away instead; otherwise zero
     */
    void add(long[] px, long[] py, long negated) {
        negate(signed, py, negated);
        multiply(xx, x, px);
        multiply(yy, y, signed);
        cross(xy, x, y, px, signed, xx, yy);
        multiply(yz, signed, z);
        BaseField.add(yz, yz, y);
        multiply(xz, px, z);
        BaseField.add(xz, xz, x);
        System.arraycopy(z, 0, zz, 0, LIMBS);
        addProducts();
    }

    /** The rest of an addition, which is the same for both kinds. */
    private void addProducts() {
        times(zz, zz, TRIPLE);
        times(xz, xz, TRIPLE);
        times(xx, xx, 3);
        BaseField.add(other, yy, zz);
        subtractMuch(more, yy, zz);
        multiply(x, xy, more);
        multiply(yy, yz, xz);
        subtract(x, x, yy);
        times(x, x, 1);
        multiply(y, more, other);
        multiply(zz, xz, xx);
        BaseField.add(y, y, zz);
        times(y, y, 1);
        multiply(z, other, yz);
        multiply(zz, xx, xy);
        BaseField.add(z, z, zz);
        times(z, z, 1);
    }

    void twice() {
        multiply(yy, y, y);
        multiply(yz, y, z);
        multiply(zz, z, z);
        multiply(xy, x, y);
        times(other, yy, 8);
        times(more, zz, 3 * TRIPLE);
        times(zz, zz, TRIPLE);
        multiply(z, yz, other);
        multiply(x, zz, other);
        BaseField.add(y, yy, zz);
        subtractMuch(yy, yy, more);
        multiply(y, yy, y);
        BaseField.add(y, y, x);
        times(y, y, 1);
        multiply(x, yy, xy);
        times(x, x, 2);
    }

    boolean isIdentity() {
        return BaseField.number(z).signum() == 0;
    }

    /** The point that the sum is, or the identity. */
    G1Point point() {
        return isIdentity() ? G1Point.IDENTITY : point(BaseField.inverse(z));
    }

    /** The point, given the inverse of z. */
    G1Point point(long[] inverse) {
        long[] affineX = new long[LIMBS];
        long[] affineY = new long[LIMBS];
        multiply(affineX, x, inverse);
        multiply(affineY, y, inverse);
        return new G1Point(affineX, affineY);
    }
}
