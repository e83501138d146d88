package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;

/** A signature: the {@code A} and the {@code e} of the draft. */
record BbsSignature(G1Point point, BigInteger exponent) {
    static final int SIZE = Bls12381.G1_SIZE + Bls12381.SCALAR_SIZE;

    static BbsSignature parse(byte[] octets) throws MalformedOctetsException {
        if (octets.length != SIZE) {
            throw new MalformedOctetsException("other than " + SIZE + " octets");
        }
        ByteBuffer in = ByteBuffer.wrap(octets);
        return new BbsSignature(Bls12381.pointOfG1(in), Bls12381.scalar(in));
    }

    byte[] encode() {
        return new Octets().points(List.of(point)).scalars(exponent).written();
    }
}
