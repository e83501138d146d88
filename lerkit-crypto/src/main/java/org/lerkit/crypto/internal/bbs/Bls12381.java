package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.bouncycastle.crypto.bls.BLS12_381G1;
import org.bouncycastle.crypto.bls.BLS12_381G2;
import org.bouncycastle.crypto.bls.BLS12_381G2Point;
import org.bouncycastle.crypto.bls.BLS12_381Pairing;
import org.bouncycastle.crypto.bls.BLS12_381Serialization;
import org.bouncycastle.crypto.bls.BLS12_381SubgroupCheck;
import org.bouncycastle.crypto.bls.Fp12Element;
import org.bouncycastle.math.ec.ECPoint;

/** The groups of BLS12-381 and its pairing; points are written compressed, scalars as long as the order. */
final class Bls12381 {
    static final int G1_SIZE = 48;
    static final int G2_SIZE = 96;
    static final int SCALAR_SIZE = 32;

    /** The order of the groups. */
    static final BigInteger ORDER = BLS12_381G1.ORDER;

    private static final BLS12_381G2Point BASE = BLS12_381G2.getGenerator();

    private Bls12381() {}

    /** The next octets as a point of G1. */
    static G1Point pointOfG1(ByteBuffer octets) throws MalformedOctetsException {
        G1Point point = G1Point.parse(take(octets, G1_SIZE));
        if (point == null) {
            throw new MalformedOctetsException("no point of G1");
        }
        return point;
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

    static byte[] octets(BLS12_381G2Point point) {
        return BLS12_381Serialization.compressG2(point);
    }

    /** A multiple of the base point of G2 by a scalar that nobody may learn. */
    static BLS12_381G2Point secretMultipleOfBase(BigInteger scalar) {
        return BASE.constantTimeMultiply(scalar);
    }

    /** A number as a scalar. */
    static BigInteger modulo(BigInteger number) {
        return number.mod(ORDER);
    }

    /** Whether the pairing of the first with the second is that of the third with the base point of G2. */
    static boolean pairAlike(G1Point first, BLS12_381G2Point second, G1Point third) {
        Fp12Element quotient = BLS12_381Pairing.multiPair(
                new ECPoint[] {first.toBouncyCastle(), third.negated().toBouncyCastle()},
                new BLS12_381G2Point[] {second, BASE});
        return quotient.equals(Fp12Element.ONE);
    }
}
