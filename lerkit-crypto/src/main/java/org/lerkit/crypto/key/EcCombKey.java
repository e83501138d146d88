package org.lerkit.crypto.key;

import java.math.BigInteger;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECFieldElement;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;

/**
 * A public key of ECDSA with which many signatures are verified: both points of the equation of FIPS 186-5, section 6.4.2,
 * are combs. A signature takes a sixth of the doublings. Immutable and thread-safe.
 */
final class EcCombKey {
    private static final int TEETH = 6;
    private static final int TEETH_OF_BASE = 8; // one for all keys of a curve

    private final BigInteger order;
    private final EcComb base;
    private final EcComb key;

    /** @param base of the key's curve */
    EcCombKey(ECPublicKeyParameters key, EcComb base) {
        this.order = key.getParameters().getN();
        this.base = base;
        this.key = new EcComb(key.getQ(), order.bitLength(), TEETH);
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
        ECPoint point = EcComb.sumOfProducts(base, ofBase, key, ofKey);
        return !point.isInfinity() && hasX(point, r);
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
    private boolean hasX(ECPoint point, BigInteger r) {
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
