package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.crypto.bls.BLS12_381G1;
import org.bouncycastle.crypto.bls.BLS12_381Serialization;
import org.bouncycastle.crypto.bls.BLS12_381SubgroupCheck;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;

/** A point of G1. Immutable and thread-safe; what is computed of it alone is computed once. */
final class G1Point {
    /** The identity, which has no coordinates: these are of no point. */
    static final G1Point IDENTITY = new G1Point(new long[BaseField.LIMBS], new long[BaseField.LIMBS], true);

    private static final ECCurve CURVE = BLS12_381G1.createCurve();
    /** The absolute value of the parameter of the curves. */
    private static final long PARAMETER = 0xd201000000010000L;
    /** A cube root of one: what x is multiplied by to multiply a point of the group by less the parameter's square. */
    private static final long[] ROOT = root();

    private final long[] x;
    private final long[] y;
    private final boolean isIdentity;
    private volatile @Nullable OddMultiples multiples;
    private volatile byte @Nullable [] octets;

    /** The point of these coordinates, which nobody changes any more: products, below 2p. */
    G1Point(long[] x, long[] y) {
        this(x, y, false);
    }

    private G1Point(long[] x, long[] y, boolean isIdentity) {
        this.x = x;
        this.y = y;
        this.isIdentity = isIdentity;
    }

    /** The point, or the identity, as Bouncy Castle has it. */
    static G1Point of(ECPoint point) {
        if (point.isInfinity()) {
            return IDENTITY;
        }
        ECPoint normal = point.normalize();
        return new G1Point(
                BaseField.of(normal.getAffineXCoord().toBigInteger()),
                BaseField.of(normal.getAffineYCoord().toBigInteger()));
    }

    /** The same as Bouncy Castle has it. */
    ECPoint toBouncyCastle() {
        return isIdentity ? CURVE.getInfinity() : CURVE.createPoint(BaseField.number(x), BaseField.number(y));
    }

    /** The point of 48 octets; null if they are none of the curve, the identity, or outside the group. */
    static @Nullable G1Point parse(byte[] octets) {
        ECPoint decoded;
        try {
            decoded = BLS12_381Serialization.decompressG1(octets, CURVE);
        } catch (IllegalArgumentException e) {
            return null;
        }
        G1Point point = of(decoded);
        return !point.isIdentity() && point.isInGroup() ? point : null;
    }

    /** The point in 48 octets, which are not to be changed. */
    byte[] octets() {
        byte[] known = octets;
        if (known == null) {
            known = BLS12_381Serialization.compressG1(toBouncyCastle());
            octets = known;
        }
        return known;
    }

    boolean isIdentity() {
        return isIdentity;
    }

    long[] x() {
        return x;
    }

    long[] y() {
        return y;
    }

    G1Point negated() {
        if (isIdentity) {
            return this;
        }
        long[] negated = new long[BaseField.LIMBS];
        BaseField.negate(negated, y, -1);
        BaseField.multiply(negated, negated, BaseField.ONE);
        return new G1Point(x, negated);
    }

    OddMultiples multiples() {
        OddMultiples known = multiples;
        if (known == null) {
            known = new OddMultiples(this);
            multiples = known;
        }
        return known;
    }

    /**
     * Whether it is in the group of prime order: whether the endomorphism of the curve does to it what it does to
     * points of the group (Scott: A note on group membership tests, 2021, section 6).
     */
    boolean isInGroup() {
        G1Sum sum = timesParameter(timesParameter(sum()));
        long[] image = new long[BaseField.LIMBS];
        BaseField.multiply(image, x, ROOT);
        sum.add(image, y, 0);
        return sum.isIdentity();
    }

    /** A sum that starts with the point, which is not the identity. */
    G1Sum sum() {
        G1Sum sum = new G1Sum();
        sum.add(x, y, 0);
        return sum;
    }

    private static G1Sum timesParameter(G1Sum point) {
        G1Sum multiple = new G1Sum(point);
        for (long bits = PARAMETER << 1; bits != 0; bits <<= 1) {
            multiple.twice();
            if (bits < 0) {
                multiple.add(point);
            }
        }
        for (int i = Long.numberOfTrailingZeros(PARAMETER); i > 0; i--) {
            multiple.twice();
        }
        return multiple;
    }

    private static long[] root() {
        ECPoint base = BLS12_381G1.getGenerator(CURVE);
        BigInteger image =
                BLS12_381SubgroupCheck.sigmaG1(base).getAffineXCoord().toBigInteger();
        BigInteger x = base.getAffineXCoord().toBigInteger();
        return BaseField.of(image.multiply(x.modInverse(BLS12_381G1.Q)).mod(BLS12_381G1.Q));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof G1Point that && Arrays.equals(octets(), that.octets());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets());
    }
}
