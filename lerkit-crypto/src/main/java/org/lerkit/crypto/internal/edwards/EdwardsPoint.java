package org.lerkit.crypto.internal.edwards;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc7748.X25519Field;

/**
 * A point of edwards25519 in extended coordinates: x = X/Z, y = Y/Z, xy = T/Z (Hisil, Wong, Carter and Dawson, 2008, for
 * a = -1; RFC 8032, section 5.1.4). Changes as it is computed with; for one thread.
 */
final class EdwardsPoint {
    static final int SIZE = 32;
    /** How many numbers Bouncy Castle makes an element of the field of. */
    static final int LIMBS = X25519Field.SIZE;

    private static final int[] D = number("52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3");
    private static final int[] TWO_D = doubled(D);

    private final int[] x = X25519Field.create();
    private final int[] y = X25519Field.create();
    private final int[] z = X25519Field.create();
    private final int[] t = X25519Field.create();
    private final int[] a = X25519Field.create();
    private final int[] b = X25519Field.create();
    private final int[] c = X25519Field.create();
    private final int[] e = X25519Field.create();

    /** The neutral point. */
    EdwardsPoint() {
        X25519Field.one(y);
        X25519Field.one(z);
    }

    /** A point to be added often, prepared for that: Y + X, Y - X, Z and 2dT. */
    static final class Addend {
        private final int[] sum = X25519Field.create();
        private final int[] difference = X25519Field.create();
        private final int[] z = X25519Field.create();
        private final int[] t = X25519Field.create();
    }

    /**
     * A point in affine coordinates, to be added often: y + x, y - x and 2dxy. Ten numbers each; {@code offset} is where
     * they begin.
     */
    void add(int[] affine, int offset) {
        addAffine(affine, offset, 0, LIMBS, false);
    }

    /** Becomes what is left of itself without such a point. */
    void subtract(int[] affine, int offset) {
        addAffine(affine, offset, LIMBS, 0, true);
    }

    private void addAffine(int[] affine, int offset, int sum, int difference, boolean negative) {
        X25519Field.apm(y, x, b, a);
        X25519Field.copy(affine, offset + difference, c, 0);
        X25519Field.mul(a, c, a);
        X25519Field.copy(affine, offset + sum, c, 0);
        X25519Field.mul(b, c, b);
        X25519Field.copy(affine, offset + 2 * LIMBS, c, 0);
        X25519Field.mul(t, c, c);
        X25519Field.add(z, z, e);
        combine(negative);
    }

    /** The base point (RFC 8032, section 5.1). */
    static EdwardsPoint base() {
        byte[] encoded = new byte[SIZE];
        Arrays.fill(encoded, (byte) 0x66);
        encoded[0] = 0x58;
        return decode(encoded, 0).orElseThrow();
    }

    /** The point of its encoding (RFC 8032, section 5.1.3), in the only form that it has; empty if there is none. */
    static Optional<EdwardsPoint> decode(byte[] encoded, int offset) {
        EdwardsPoint point = new EdwardsPoint();
        X25519Field.decode255(encoded, offset, point.y, 0);
        boolean odd = (encoded[offset + SIZE - 1] & 0x80) != 0;
        if (!isReduced(encoded, offset)) {
            return Optional.empty();
        }
        X25519Field.sqr(point.y, point.a);
        X25519Field.mul(point.a, D, point.b);
        X25519Field.subOne(point.a);
        X25519Field.addOne(point.b);
        if (!X25519Field.sqrtRatioVar(point.a, point.b, point.x)) {
            return Optional.empty();
        }
        X25519Field.normalize(point.x);
        if (odd && X25519Field.isZeroVar(point.x)) {
            return Optional.empty();
        }
        if (odd != ((point.x[0] & 1) != 0)) {
            X25519Field.negate(point.x, point.x);
            X25519Field.carry(point.x);
        }
        X25519Field.mul(point.x, point.y, point.t);
        return Optional.of(point);
    }

    /** Whether y is less than 2^255 - 19: larger numbers would be a second form of small ones. */
    private static boolean isReduced(byte[] encoded, int offset) {
        if ((encoded[offset + SIZE - 1] & 0x7F) != 0x7F || (encoded[offset] & 0xFF) < 0xED) {
            return true;
        }
        for (int i = 1; i < SIZE - 1; i++) {
            if (encoded[offset + i] != (byte) 0xFF) {
                return true;
            }
        }
        return false;
    }

    void copy(EdwardsPoint from) {
        X25519Field.copy(from.x, 0, x, 0);
        X25519Field.copy(from.y, 0, y, 0);
        X25519Field.copy(from.z, 0, z, 0);
        X25519Field.copy(from.t, 0, t, 0);
    }

    void negate() {
        X25519Field.negate(x, x);
        X25519Field.carry(x);
        X25519Field.negate(t, t);
        X25519Field.carry(t);
    }

    Addend addend() {
        Addend addend = new Addend();
        X25519Field.apm(y, x, addend.sum, addend.difference);
        X25519Field.carry(addend.sum);
        X25519Field.carry(addend.difference);
        X25519Field.copy(z, 0, addend.z, 0);
        X25519Field.mul(t, TWO_D, addend.t);
        return addend;
    }

    /** Becomes twice itself. */
    void twice() {
        X25519Field.add(x, y, e);
        X25519Field.sqr(x, a);
        X25519Field.sqr(y, b);
        X25519Field.sqr(z, c);
        X25519Field.add(c, c, c);
        X25519Field.sqr(e, e);
        X25519Field.apm(a, b, a, b); // a: A + B, b: A - B
        X25519Field.sub(e, a, e); // E
        X25519Field.carry(e);
        X25519Field.add(c, b, c); // -F
        X25519Field.carry(c);
        // G is -b, H is -a: the signs of two go into each product, but that of E times H
        X25519Field.mul(e, c, x);
        X25519Field.negate(x, x);
        X25519Field.mul(b, a, y);
        X25519Field.mul(e, a, t);
        X25519Field.negate(t, t);
        X25519Field.mul(c, b, z);
    }

    /** Becomes the sum of itself and another. */
    void add(Addend other) {
        X25519Field.apm(y, x, b, a);
        X25519Field.mul(a, other.difference, a);
        X25519Field.mul(b, other.sum, b);
        add(other, false);
    }

    /** Becomes what is left of itself without another. */
    void subtract(Addend other) {
        X25519Field.apm(y, x, b, a);
        X25519Field.mul(a, other.sum, a);
        X25519Field.mul(b, other.difference, b);
        add(other, true);
    }

    private void add(Addend other, boolean negative) {
        X25519Field.mul(t, other.t, c);
        X25519Field.mul(z, other.z, e);
        X25519Field.add(e, e, e);
        combine(negative);
    }

    /** The last step of each addition: from A in a, B in b, C in c and D in e, where the formulas have such letters. */
    private void combine(boolean negative) {
        X25519Field.carry(e);
        X25519Field.apm(b, a, b, a); // b: H, a: E
        if (negative) {
            X25519Field.apm(e, c, c, e); // c: F, e: G
        } else {
            X25519Field.apm(e, c, e, c);
        }
        X25519Field.mul(a, c, x);
        X25519Field.mul(e, b, y);
        X25519Field.mul(a, b, t);
        X25519Field.mul(c, e, z);
    }

    /** Whether it is the neutral point. */
    boolean isNeutral() {
        int[] left = X25519Field.create();
        X25519Field.copy(x, 0, left, 0);
        X25519Field.normalize(left);
        if (!X25519Field.isZeroVar(left)) {
            return false;
        }
        X25519Field.sub(y, z, left);
        X25519Field.carry(left);
        X25519Field.normalize(left);
        return X25519Field.isZeroVar(left);
    }

    /** Writes points as {@link #add(int[], int)} takes them, with one inversion for all of them. */
    static int[] affine(EdwardsPoint[] points) {
        int[][] products = new int[points.length][];
        int[] product = X25519Field.create();
        X25519Field.one(product);
        for (int i = 0; i < points.length; i++) {
            products[i] = product.clone();
            X25519Field.mul(product, points[i].z, product);
        }
        int[] inverse = X25519Field.create();
        X25519Field.invVar(product, inverse);
        int[] affine = new int[points.length * 3 * LIMBS];
        for (int i = points.length - 1; i >= 0; i--) {
            int[] own = products[i];
            X25519Field.mul(own, inverse, own);
            X25519Field.mul(inverse, points[i].z, inverse);
            points[i].write(own, affine, i * 3 * LIMBS);
        }
        return affine;
    }

    private void write(int[] inverse, int[] affine, int offset) {
        X25519Field.mul(x, inverse, a);
        X25519Field.mul(y, inverse, b);
        X25519Field.mul(a, b, c);
        X25519Field.mul(c, TWO_D, c);
        X25519Field.apm(b, a, b, a);
        X25519Field.carry(b);
        X25519Field.carry(a);
        X25519Field.copy(b, 0, affine, offset);
        X25519Field.copy(a, 0, affine, offset + LIMBS);
        X25519Field.copy(c, 0, affine, offset + 2 * LIMBS);
    }

    /** Whether these bytes are its encoding. */
    boolean isEncodedAs(byte[] encoded, int offset) {
        byte[] own = new byte[SIZE];
        X25519Field.invVar(z, e);
        X25519Field.mul(x, e, a);
        X25519Field.mul(y, e, b);
        X25519Field.normalize(a);
        X25519Field.normalize(b);
        X25519Field.encode(b, own, 0);
        own[SIZE - 1] |= (byte) ((a[0] & 1) << 7);
        return Arrays.equals(own, 0, SIZE, encoded, offset, offset + SIZE);
    }

    private static int[] number(String hexadecimal) {
        byte[] bytes = HexFormat.of().parseHex(hexadecimal);
        byte[] reversed = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            reversed[i] = bytes[SIZE - 1 - i];
        }
        int[] number = X25519Field.create();
        X25519Field.decode255(reversed, number);
        return number;
    }

    private static int[] doubled(int[] number) {
        int[] twice = X25519Field.create();
        X25519Field.add(number, number, twice);
        X25519Field.carry(twice);
        return twice;
    }
}
