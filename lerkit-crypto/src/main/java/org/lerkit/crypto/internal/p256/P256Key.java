package org.lerkit.crypto.internal.p256;

import java.math.BigInteger;

/**
 * A public key of ECDSA on P-256 with which many signatures are verified: both points of the equation of FIPS 186-5,
 * section 6.4.2, are combs. Takes 10 KB. Immutable and thread-safe.
 */
public final class P256Key {
    private static final int BLOCKS = 2;
    private static final int TEETH = 7;
    private static final int TEETH_OF_BASE = 9; // one for all keys

    private final Comb key;

    /**
     * Prepares the key, which takes about as long as to verify two signatures without it.
     *
     * @param x of a point on the curve that is not at infinity, as whoever calls knows
     */
    public P256Key(BigInteger x, BigInteger y) {
        this.key = new Comb(x, y, TEETH, BLOCKS);
    }

    /** The comb of the base point, once a key needs it. */
    private static final class Base {
        static final Comb COMB = new Comb(
                new BigInteger("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296", 16),
                new BigInteger("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5", 16),
                TEETH_OF_BASE,
                BLOCKS);
    }

    /**
     * Whether the sum of the base point and the key, each times a number, is a point of which x is r or r and the order.
     *
     * @param ofBase from 0 to the order less 1
     * @param ofKey from 0 to the order less 1
     * @param r from 1 to the order less 1
     */
    public boolean holds(BigInteger ofBase, BigInteger ofKey, BigInteger r) {
        long[] digitsOfBase = Base.COMB.digits(ofBase);
        long[] digitsOfKey = key.digits(ofKey);
        JacobianPoint sum = new JacobianPoint();
        for (int place = Math.max(Base.COMB.places(), key.places()) - 1; place >= 0; place--) {
            sum.twice();
            Base.COMB.addTo(sum, digitsOfBase, place);
            key.addTo(sum, digitsOfKey, place);
        }
        BigInteger other = r.add(Comb.ORDER);
        return sum.hasX(r) || (other.compareTo(FieldElement.PRIME) < 0 && sum.hasX(other));
    }
}
