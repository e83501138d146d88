package org.lerkit.crypto.key;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A public key with its algorithm. Immutable and thread-safe; equal to another of the same algorithm and bytes.
 *
 * <p>Security: says that the holder of the private key signed these bytes, and nothing about who that is.
 */
public final class VerificationKey {
    private final SignatureAlgorithm algorithm;
    private final byte[] bytes;

    private VerificationKey(SignatureAlgorithm algorithm, byte[] bytes) {
        this.algorithm = algorithm;
        this.bytes = bytes;
    }

    /**
     * A key from its raw bytes: the 32 bytes of RFC 8032 for Ed25519.
     *
     * @throws MalformedKeyException if they are no key of this algorithm
     */
    public static VerificationKey of(SignatureAlgorithm algorithm, byte[] raw) {
        requireNonNull(algorithm, "algorithm");
        byte[] bytes = raw.clone();
        if (!Ed25519.isPublicKey(bytes)) {
            throw new MalformedKeyException("not an Ed25519 public key, " + bytes.length + " bytes");
        }
        return new VerificationKey(algorithm, bytes);
    }

    /** The algorithm of the key. */
    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    /** The raw bytes of the key. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the signature is one of this data by this key. Never throws for what the signature says. */
    public boolean verify(byte[] data, byte[] signature) {
        return Ed25519.verify(bytes, data, signature);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerificationKey that && algorithm == that.algorithm && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Multikey.encode(this);
    }
}
