package org.lerkit.crypto.key;

import java.math.BigInteger;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECFieldElement;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;
import org.lerkit.crypto.internal.p256.P256Key;

/**
 * A public key of ECDSA with which many signatures are verified: both points of the equation of FIPS 186-5, section 6.4.2,
 * are combs. A signature takes a sixth of the doublings; on P-256 a thirteenth, in a field of our own. Immutable and
 * thread-safe.
 */
final class EcCombKey {
    private static final int TEETH = 6;
    private static final int TEETH_OF_BASE = 8; // one for all keys of a curve

    private final BigInteger order;
    private final Sum sum;

    private EcCombKey(BigInteger order, Sum sum) {
        this.order = order;
        this.sum = sum;
    }

    /** The sum of the base point and the key, each times a number below the order. */
    @FunctionalInterface
    private interface Sum {
        /** Whether r is its affine x less a multiple of the order. */
        boolean hasX(BigInteger ofBase, BigInteger ofKey, BigInteger r);
    }

    /**
     * A key of any curve.
     *
     * @param base of the key's curve
     */
    static EcCombKey of(ECPublicKeyParameters key, EcComb base) {
        BigInteger order = key.getParameters().getN();
        EcComb comb = new EcComb(key.getQ(), order.bitLength(), TEETH);
        return new EcCombKey(order, (ofBase, ofKey, r) -> {
            ECPoint point = EcComb.sumOfProducts(base, ofBase, comb, ofKey);
            return !point.isInfinity() && hasX(point, r, order);
        });
    }

    /** A key of P-256, as most are: the same in half of the time. */
    static EcCombKey ofP256(ECPublicKeyParameters key) {
        ECPoint point = key.getQ(); // in affine coordinates, as the parameters have seen to
        P256Key comb = new P256Key(
                point.getAffineXCoord().toBigInteger(), point.getAffineYCoord().toBigInteger());
        return new EcCombKey(key.getParameters().getN(), comb::holds);
    }

    /** The comb of the base point of a curve whose group has this order. */
    static EcComb base(ECPoint point, BigInteger order) {
        return new EcComb(point, order.bitLength(), TEETH_OF_BASE);
    }

    /**
     * Whether a signature holds.
     *
     * @param hash of what is signed
     */
    boolean holds(byte[] hash, BigInteger r, BigInteger s) {
        if (!isInRange(r) || !isInRange(s)) {
            return false;
        }
        BigInteger inverse = BigIntegers.modOddInverseVar(order, s);
        BigInteger ofBase = leftmost(hash).multiply(inverse).mod(order);
        BigInteger ofKey = r.multiply(inverse).mod(order);
        return sum.hasX(ofBase, ofKey, r);
    }

    private boolean isInRange(BigInteger number) {
        return number.signum() > 0 && number.compareTo(order) < 0;
    }

    /** As many bits of a hash as the order has. */
    private BigInteger leftmost(byte[] hash) {
        int more = hash.length * Byte.SIZE - order.bitLength();
        BigInteger number = new BigInteger(1, hash);
        return more > 0 ? number.shiftRight(more) : number;
    }

    /**
     * Whether r is the affine x of a point less a multiple of the order. That is its x by the square of its z, and no
     * element has to be inverted to compare it.
     */
    private static boolean hasX(ECPoint point, BigInteger r, BigInteger order) {
        ECCurve curve = point.getCurve();
        BigInteger prime = curve.getField().getCharacteristic();
        ECFieldElement square = point.getZCoord(0).square();
        for (BigInteger x = r; x.compareTo(prime) < 0; x = x.add(order)) {
            if (curve.fromBigInteger(x).multiply(square).equals(point.getXCoord())) {
                return true;
            }
        }
        return false;
    }
}
