package org.lerkit.crypto.internal.edwards;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers that points are multiplied with (RFC 8032, section 5.1). */
final class Scalars {
    /** The order of the group. */
    static final BigInteger ORDER =
            BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private static final int SIZE = EdwardsPoint.SIZE;

    private Scalars() {}

    /** A number of which the lowest byte comes first. */
    static BigInteger number(byte[] bytes, int from, int to) {
        byte[] reversed = new byte[to - from];
        for (int i = from; i < to; i++) {
            reversed[to - 1 - i] = bytes[i];
        }
        return new BigInteger(1, reversed);
    }

    /** The second half of a signature, which is a signature only if this is less than the order. */
    static BigInteger response(byte[] signature) {
        return number(signature, SIZE, 2 * SIZE);
    }

    /** The hash k of section 5.1.7, all 64 bytes of it. */
    static byte[] challenge(MessageDigest sha512, byte[] publicKey, byte[] data, byte[] signature) {
        sha512.update(signature, 0, SIZE);
        sha512.update(publicKey);
        return sha512.digest(data);
    }

    static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
