package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.util.BigIntegers;

/** A secret key. Immutable and thread-safe. */
public final class BbsSecretKey {
    private static final int MATERIAL = 32;

    private final BigInteger scalar;
    private final BbsPublicKey publicKey;

    private BbsSecretKey(BigInteger scalar) {
        this.scalar = scalar;
        this.publicKey = BbsPublicKey.of(Bls12381.secretMultipleOfBase(scalar));
    }

    /** A new key. */
    public static BbsSecretKey generate(SecureRandom random) {
        byte[] material = new byte[MATERIAL];
        random.nextBytes(material);
        return derive(material, new byte[0]);
    }

    /** The key that comes of this material (section 3.4.1, KeyGen). */
    static BbsSecretKey derive(byte[] material, byte[] info) {
        return new BbsSecretKey(Ciphersuite.secretKey(material, info));
    }

    /** The key of 32 octets; empty if they are none. */
    public static Optional<BbsSecretKey> of(byte[] octets) {
        try {
            return octets.length == Bls12381.SCALAR_SIZE
                    ? Optional.of(new BbsSecretKey(Bls12381.scalar(ByteBuffer.wrap(octets))))
                    : Optional.empty();
        } catch (MalformedOctetsException e) {
            return Optional.empty();
        }
    }

    /** The key in 32 octets. */
    public byte[] bytes() {
        return BigIntegers.asUnsignedByteArray(Bls12381.SCALAR_SIZE, scalar);
    }

    public BbsPublicKey publicKey() {
        return publicKey;
    }

    /** The signature of a header and messages, in 80 octets; the same each time (section 3.6.1, CoreSign). */
    public byte[] sign(byte[] header, List<byte[]> messages) {
        List<BigInteger> scalars = Ciphersuite.messagesToScalars(messages);
        Domain domain = Domain.of(publicKey, header, scalars.size());
        BigInteger exponent = Ciphersuite.hashToScalar(new Octets()
                .scalars(scalar)
                .scalars(scalars)
                .scalars(domain.value())
                .written());
        BigInteger inverse =
                BigIntegers.modOddInverse(Bls12381.ORDER, scalar.add(exponent).mod(Bls12381.ORDER));
        G1Point point = new Multiples()
                .add(domain.with(BbsPublicKey.indexed(scalars)), inverse)
                .secretSum();
        return new BbsSignature(point, exponent).encode();
    }
}
