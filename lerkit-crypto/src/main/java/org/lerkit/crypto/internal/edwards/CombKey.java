package org.lerkit.crypto.internal.edwards;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A public key of Ed25519 with which many signatures are verified: both points of the equation of RFC 8032, section 5.1.7,
 * are combs. A signature takes a third of the time. Immutable and thread-safe.
 */
public final class CombKey {
    private static final Comb BASE = Comb.of(EdwardsPoint.base());

    private final byte[] publicKey;
    private final Comb opposite;

    private CombKey(byte[] publicKey, Comb opposite) {
        this.publicKey = publicKey;
        this.opposite = opposite;
    }

    /**
     * The key; empty if it is none.
     *
     * @param publicKey 32 bytes: a point in the group of prime order, as whoever calls knows
     */
    public static Optional<CombKey> of(byte[] publicKey) {
        return EdwardsPoint.decode(publicKey, 0).map(point -> {
            point.negate();
            return new CombKey(publicKey.clone(), Comb.of(point));
        });
    }

    /**
     * Whether a signature holds by the equation without the factor of 8, so that it holds for every verifier. One that does
     * not may still hold for some.
     *
     * @param signature 64 bytes
     */
    public boolean holds(byte[] data, byte[] signature) {
        BigInteger s = Scalars.response(signature);
        if (s.compareTo(Scalars.ORDER) >= 0) {
            return false;
        }
        byte[] challenge = Scalars.challenge(Scalars.sha512(), publicKey, data, signature);
        long[] ofBase = Comb.digits(s);
        long[] ofKey =
                Comb.digits(Scalars.number(challenge, 0, challenge.length).mod(Scalars.ORDER));
        EdwardsPoint sum = new EdwardsPoint();
        for (int place = Comb.PLACES - 1; place >= 0; place--) {
            sum.twice();
            BASE.addTo(sum, ofBase, place);
            opposite.addTo(sum, ofKey, place);
        }
        return sum.isEncodedAs(signature, 0);
    }
}
