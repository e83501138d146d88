package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import org.bouncycastle.crypto.bls.BLS12_381G1;
import org.bouncycastle.crypto.bls.BLS12_381G2;
import org.bouncycastle.crypto.bls.BLS12_381G2Point;
import org.bouncycastle.crypto.bls.BLS12_381Pairing;
import org.bouncycastle.crypto.bls.BLS12_381Serialization;
import org.bouncycastle.crypto.bls.BLS12_381SubgroupCheck;
import org.bouncycastle.crypto.bls.Fp12Element;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECPoint;

/** The groups of BLS12-381 and its pairing; points are written compressed, scalars as long as the order. */
final class Bls12381 {
    static final int G1_SIZE = 48;
    static final int G2_SIZE = 96;
    static final int SCALAR_SIZE = 32;

    /** The order of the groups. */
    static final BigInteger ORDER = BLS12_381G1.ORDER;

    private static final ECCurve CURVE = BLS12_381G1.createCurve();
    private static final BLS12_381G2Point BASE = BLS12_381G2.getGenerator();

    private Bls12381() {}

    /** The next octets as a point of G1. */
    static ECPoint pointOfG1(ByteBuffer octets) throws MalformedOctetsException {
        try {
            ECPoint point = BLS12_381Serialization.decompressG1(take(octets, G1_SIZE), CURVE);
            if (!point.isInfinity() && BLS12_381SubgroupCheck.isInG1Subgroup(point)) {
                return point;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new MalformedOctetsException("no point of G1");
    }

    /** The next octets as a point of G2. */
    static BLS12_381G2Point pointOfG2(ByteBuffer octets) throws MalformedOctetsException {
        try {
            BLS12_381G2Point point = BLS12_381Serialization.decompressG2(take(octets, G2_SIZE));
            if (!point.isInfinity() && BLS12_381SubgroupCheck.isInG2Subgroup(point)) {
                return point;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new MalformedOctetsException("no point of G2");
    }

    /** The next octets as a scalar that is not zero. */
    static BigInteger scalar(ByteBuffer octets) throws MalformedOctetsException {
        BigInteger scalar = new BigInteger(1, take(octets, SCALAR_SIZE));
        if (scalar.signum() == 0 || scalar.compareTo(ORDER) >= 0) {
            throw new MalformedOctetsException("no scalar");
        }
        return scalar;
    }

    private static byte[] take(ByteBuffer octets, int size) throws MalformedOctetsException {
        if (octets.remaining() < size) {
            throw new MalformedOctetsException("an end before the end");
        }
        byte[] taken = new byte[size];
        octets.get(taken);
        return taken;
    }

    static byte[] octets(ECPoint point) {
        return BLS12_381Serialization.compressG1(point);
    }

    static byte[] octets(BLS12_381G2Point point) {
        return BLS12_381Serialization.compressG2(point);
    }

    /** The sum of the points, each as often as the scalar beside it says; how long it takes depends on them. */
    static ECPoint sum(List<ECPoint> points, List<BigInteger> scalars) {
        return ECAlgorithms.sumOfMultiplies(points.toArray(ECPoint[]::new), scalars.toArray(BigInteger[]::new));
    }

    /** A multiple of a point of G1 by a scalar that nobody may learn. */
    static ECPoint secretMultiple(ECPoint point, BigInteger scalar) {
        return BLS12_381G1.constantTimeMultiply(point, scalar);
    }

    /** A multiple of the base point of G2 by a scalar that nobody may learn. */
    static BLS12_381G2Point secretMultipleOfBase(BigInteger scalar) {
        return BASE.constantTimeMultiply(scalar);
    }

    /** A multiple of the base point of G2. */
    static BLS12_381G2Point multipleOfBase(BigInteger scalar) {
        return BASE.multiply(scalar);
    }

    /** Whether the pairing of the first with the second is that of the third with the base point of G2. */
    static boolean pairAlike(ECPoint first, BLS12_381G2Point second, ECPoint third) {
        Fp12Element quotient = BLS12_381Pairing.multiPair(
                new ECPoint[] {first, third.negate()}, new BLS12_381G2Point[] {second, BASE});
        return quotient.equals(Fp12Element.ONE);
    }
}
