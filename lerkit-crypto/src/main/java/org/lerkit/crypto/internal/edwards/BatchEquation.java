package org.lerkit.crypto.internal.edwards;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.internal.edwards.EdwardsPoint.Addend;

/**
 * Many signatures of Ed25519 in one equation (Bernstein, Duif, Lange, Schwabe and Yang, 2012, section 5): with a number z
 * for each that its signer could not foresee, 8 (sum of z s) B = 8 (sum of z R) + 8 (sum of z k A). If one of them does
 * not hold, the equation does with a probability of 2^-128.
 *
 * <p>It is the equation of RFC 8032, section 5.1.7, with the factor of 8. Who has the private key can make signatures that
 * hold with this factor and not without it, and no one else can; a signature that a verifier without the factor accepts
 * always holds here. The numbers are hashes of everything in the equation, so that the same signatures always give the same
 * answer.
 */
public final class BatchEquation {
    private static final Addend[] BASE = Multiples.odd(EdwardsPoint.base());
    private static final int HALF = EdwardsPoint.SIZE;
    private static final int FACTOR_BYTES = 16;

    private BatchEquation() {}

    /**
     * One signature.
     *
     * @param publicKey 32 bytes: a point in the group of prime order, as whoever calls knows
     * @param signature 64 bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // carries them to the equation, and is not compared
    public record Signature(byte[] publicKey, byte[] data, byte[] signature) {
        public Signature {
            if (publicKey.length != HALF || signature.length != 2 * HALF) {
                throw new IllegalArgumentException("a key of 32 bytes and a signature of 64");
            }
        }
    }

    /** Whether all of them hold; false also for what may hold by itself, and has no place in an equation. */
    public static boolean holds(List<Signature> signatures) {
        MessageDigest sha512 = Scalars.sha512();
        List<Multiples> summands = new ArrayList<>();
        Map<ByteBuffer, BigInteger> ofKeys = new HashMap<>();
        BigInteger ofBase = BigInteger.ZERO;
        byte[][] challenges = signatures.stream()
                .map(each -> Scalars.challenge(sha512, each.publicKey(), each.data(), each.signature()))
                .toArray(byte[][]::new);
        byte[] seed = seed(sha512, signatures, challenges);
        for (int i = 0; i < challenges.length; i++) {
            Signature each = signatures.get(i);
            Optional<EdwardsPoint> r = EdwardsPoint.decode(each.signature(), 0);
            BigInteger s = Scalars.response(each.signature());
            if (r.isEmpty() || s.compareTo(Scalars.ORDER) >= 0) {
                return false;
            }
            BigInteger z = factor(sha512, seed, i);
            r.get().negate();
            summands.add(Multiples.of(Multiples.odd(r.get()), z));
            ofBase = ofBase.add(z.multiply(s));
            ofKeys.merge(
                    ByteBuffer.wrap(each.publicKey()),
                    z.multiply(Scalars.number(challenges[i], 0, challenges[i].length)),
                    BigInteger::add);
        }
        for (Map.Entry<ByteBuffer, BigInteger> ofKey : ofKeys.entrySet()) {
            Optional<EdwardsPoint> key = EdwardsPoint.decode(ofKey.getKey().array(), 0);
            if (key.isEmpty()) {
                return false;
            }
            key.get().negate();
            summands.add(Multiples.of(Multiples.odd(key.get()), ofKey.getValue().mod(Scalars.ORDER)));
        }
        summands.add(Multiples.of(BASE, ofBase.mod(Scalars.ORDER)));
        return isNeutral(summands);
    }

    /** Whether eight times the sum is the neutral point: twice what there is from the highest digit on, and all of the next. */
    private static boolean isNeutral(List<Multiples> summands) {
        int digits = summands.stream().mapToInt(Multiples::length).max().orElse(0);
        EdwardsPoint sum = new EdwardsPoint();
        for (int place = digits - 1; place >= 0; place--) {
            sum.twice();
            for (int i = 0; i < summands.size(); i++) {
                summands.get(i).addTo(sum, place);
            }
        }
        sum.twice();
        sum.twice();
        sum.twice();
        return sum.isNeutral();
    }

    private static byte[] seed(MessageDigest sha512, List<Signature> signatures, byte[][] challenges) {
        for (int i = 0; i < challenges.length; i++) {
            sha512.update(signatures.get(i).publicKey());
            sha512.update(signatures.get(i).signature());
            sha512.update(challenges[i]); // of the data
        }
        return sha512.digest();
    }

    private static BigInteger factor(MessageDigest sha512, byte[] seed, int index) {
        sha512.update(seed);
        byte[] hash = sha512.digest(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(index)
                .array());
        return Scalars.number(hash, 0, FACTOR_BYTES);
    }
}
