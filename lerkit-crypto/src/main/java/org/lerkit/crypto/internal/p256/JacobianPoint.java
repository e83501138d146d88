package org.lerkit.crypto.internal.p256;

import java.math.BigInteger;

/**
 * A point of P-256 in Jacobian coordinates: x = X/Z^2, y = Y/Z^3; at infinity Z is 0. Changes as it is computed with; for
 * one thread.
 *
 * <p><b>Bounds</b> (see {@link FieldElement}). Between any two calls, X is at most one product less three, Y one less two, and
 * Z is one. Beside each factor that is more than one product is how many of them are added and how many subtracted: no more
 * than four.
 */
final class JacobianPoint {
    /** How many limbs a point has that is written with Z. */
    static final int WIDTH = 3 * FieldElement.LIMBS;
    /** And without. */
    static final int AFFINE_WIDTH = 2 * FieldElement.LIMBS;

    private static final FieldElement ONE = new FieldElement();

    static {
        ONE.set(BigInteger.ONE);
    }

    private final FieldElement x = new FieldElement();
    private final FieldElement y = new FieldElement();
    private final FieldElement z = new FieldElement();
    private final FieldElement a = new FieldElement();
    private final FieldElement b = new FieldElement();
    private final FieldElement c = new FieldElement();
    private final FieldElement d = new FieldElement();

    /** The point at infinity, which other points can be added to. */
    JacobianPoint() {}

    /** Becomes twice itself, on a curve with a = -3. The order is odd, so there is no point of which y is 0. */
    void twice() {
        a.multiply(z, z);
        b.times(y, 2); // 2, 4
        z.multiply(z, b);
        b.multiply(y, y);
        c.subtract(x, a); // 1, 4
        a.add(x, a); // 2, 3
        a.multiply(a, c);
        a.times(a, 3); // 3, 0: M = 3 (X - Z^2) (X + Z^2)
        c.times(b, 4); // 4, 0
        c.multiply(x, c); // S = 4 X Y^2
        b.times(b, 2); // 2, 0
        b.multiply(b, b); // 4 Y^4
        x.multiply(a, a);
        x.subtract(x, c);
        x.subtract(x, c); // 1, 2: M^2 - 2 S
        c.subtract(c, x); // 3, 1
        y.multiply(a, c);
        y.subtract(y, b);
        y.subtract(y, b); // 1, 2: M (S - X) - 8 Y^4
    }

    /**
     * Becomes the sum of itself and a point in affine coordinates, whichever they are: also if both are the same or
     * opposite, or this one is at infinity.
     *
     * @param affine has x and y at this offset, both products
     * @param negative whether the opposite of that point is meant
     */
    void add(long[] affine, int offset, boolean negative) {
        a.multiply(z, z);
        b.multiply(z, a);
        c.read(affine, offset);
        c.multiply(c, a);
        c.subtract(c, x); // 4, 1: H, which is 0 if both have the same x
        d.read(affine, offset + FieldElement.LIMBS);
        d.times(d, negative ? -1 : 1); // 0, 1
        d.multiply(d, b);
        d.subtract(d, y); // 3, 1: r, which is 0 if both have the same y
        b.multiply(z, c); // Z H
        if (b.isZero()) {
            addToSameX(affine, offset, negative);
            return;
        }
        z.set(b);
        a.multiply(c, c);
        c.multiply(c, a); // H^3
        a.multiply(x, a); // X H^2
        x.multiply(d, d);
        x.subtract(x, c);
        x.subtract(x, a);
        x.subtract(x, a); // 1, 3: r^2 - H^3 - 2 X H^2
        a.subtract(a, x); // 4, 1
        a.multiply(d, a);
        y.multiply(y, c);
        y.subtract(a, y); // 1, 1: r (X H^2 - X') - Y H^3
    }

    /** What is left: this is at infinity, or x is the same. */
    private void addToSameX(long[] affine, int offset, boolean negative) {
        if (z.isZero()) {
            x.read(affine, offset);
            y.read(affine, offset + FieldElement.LIMBS);
            y.times(y, negative ? -1 : 1);
            z.set(ONE);
            return;
        }
        d.multiply(d, ONE);
        if (d.isZero()) {
            twice();
        } else {
            z.set(BigInteger.ZERO);
        }
    }

    /** Whether x is this number below p; without an inversion, as X is x Z^2. At infinity there is no x. */
    boolean hasX(BigInteger number) {
        a.multiply(z, z);
        b.set(number);
        b.multiply(a, b);
        b.subtract(b, x);
        b.multiply(b, ONE);
        return !z.isZero() && b.isZero();
    }

    /** Writes X, Y and Z. */
    void write(long[] points, int offset) {
        x.write(points, offset);
        y.write(points, offset + FieldElement.LIMBS);
        z.write(points, offset + 2 * FieldElement.LIMBS);
    }

    /** Becomes a point that was written with Z. */
    void read(long[] points, int offset) {
        x.read(points, offset);
        y.read(points, offset + FieldElement.LIMBS);
        z.read(points, offset + 2 * FieldElement.LIMBS);
    }

    /** The affine coordinates of points that are written with Z, none of them at infinity; one inversion for all of them. */
    static long[] affine(long[] points) {
        int count = points.length / WIDTH;
        long[] products = new long[count * FieldElement.LIMBS]; // of all Z before
        FieldElement product = new FieldElement();
        FieldElement z = new FieldElement();
        product.set(BigInteger.ONE);
        for (int i = 0; i < count; i++) {
            product.write(products, i * FieldElement.LIMBS);
            z.read(points, i * WIDTH + 2 * FieldElement.LIMBS);
            product.multiply(product, z);
        }
        product.set(product.value().modInverse(FieldElement.PRIME));
        long[] affine = new long[count * AFFINE_WIDTH];
        FieldElement inverse = new FieldElement();
        FieldElement coordinate = new FieldElement();
        for (int i = count - 1; i >= 0; i--) {
            inverse.read(products, i * FieldElement.LIMBS);
            inverse.multiply(inverse, product);
            z.read(points, i * WIDTH + 2 * FieldElement.LIMBS);
            product.multiply(product, z);
            z.multiply(inverse, inverse);
            coordinate.read(points, i * WIDTH);
            coordinate.multiply(coordinate, z);
            coordinate.write(affine, i * AFFINE_WIDTH);
            z.multiply(z, inverse);
            coordinate.read(points, i * WIDTH + FieldElement.LIMBS);
            coordinate.multiply(coordinate, z);
            coordinate.write(affine, i * AFFINE_WIDTH + FieldElement.LIMBS);
        }
        return affine;
    }
}
