package org.lerkit.crypto.key;

import java.math.BigInteger;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECFieldElement;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/**
 * Whether signatures of ECDSA are of one key (FIPS 186-5, section 6.4.2). The first is left to Bouncy Castle; whoever
 * comes with a second one will come with more, so sums of multiples of the key are kept then. Thread-safe.
 */
final class EcdsaVerification {
    private static final int TEETH = 6;

    private final ECPublicKeyParameters key;
    private final BaseComb base;
    private volatile boolean used;
    private volatile @Nullable Comb comb;

    /** The sums of a curve's base point, which all keys have in common. */
    static final class BaseComb {
        private static final int TEETH_OF_BASE = 8;

        private volatile @Nullable Comb comb;

        private Comb of(ECPublicKeyParameters key) {
            Comb known = comb;
            if (known == null) {
                known = comb(key.getParameters().getG(), key, TEETH_OF_BASE);
                comb = known;
            }
            return known;
        }
    }

    EcdsaVerification(ECPublicKeyParameters key, BaseComb base) {
        this.key = key;
        this.base = base;
    }

    private static Comb comb(ECPoint point, ECPublicKeyParameters key, int teeth) {
        return new Comb(point, key.getParameters().getN().bitLength(), teeth);
    }

    /** @param hash of what is signed */
    boolean verify(byte[] hash, BigInteger r, BigInteger s) {
        Comb known = comb;
        if (known == null && !used) {
            used = true;
            ECDSASigner signer = new ECDSASigner();
            signer.init(false, key);
            return signer.verifySignature(hash, r, s);
        }
        if (known == null) {
            known = comb(key.getQ(), key, TEETH);
            comb = known;
        }
        return verify(hash, r, s, known);
    }

    private boolean verify(byte[] hash, BigInteger r, BigInteger s, Comb known) {
        BigInteger n = key.getParameters().getN();
        if (r.signum() <= 0 || r.compareTo(n) >= 0 || s.signum() <= 0 || s.compareTo(n) >= 0) {
            return false;
        }
        BigInteger inverse = BigIntegers.modOddInverseVar(n, s);
        BigInteger ofBase = leftmost(hash, n).multiply(inverse).mod(n);
        BigInteger ofKey = r.multiply(inverse).mod(n);
        ECPoint point = Comb.sumOfProducts(base.of(key), ofBase, known, ofKey);
        return !point.isInfinity() && hasX(point, r, n);
    }

    /** As many bits of a hash as the order has. */
    private static BigInteger leftmost(byte[] hash, BigInteger n) {
        int more = hash.length * Byte.SIZE - n.bitLength();
        BigInteger number = new BigInteger(1, hash);
        return more > 0 ? number.shiftRight(more) : number;
    }

    /**
     * Whether r is the affine x of a point less a multiple of the order. That is its x by the square of its z, and no
     * element has to be inverted to compare it.
     */
    private static boolean hasX(ECPoint point, BigInteger r, BigInteger n) {
        ECCurve curve = point.getCurve();
        BigInteger prime = curve.getField().getCharacteristic();
        ECFieldElement square = point.getZCoord(0).square();
        for (BigInteger x = r; x.compareTo(prime) < 0; x = x.add(n)) {
            if (curve.fromBigInteger(x).multiply(square).equals(point.getXCoord())) {
                return true;
            }
        }
        return false;
    }
}
