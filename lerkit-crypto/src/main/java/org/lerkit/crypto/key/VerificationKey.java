package org.lerkit.crypto.key;

import static java.util.Objects.requireNonNull;

import java.security.Provider;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A public key, and the algorithms that its owner uses it with. Immutable and thread-safe; equal to another of the same
 * type, bytes and algorithms.
 *
 * <p>Whatever it is made of, it is checked when it is made: a point is on its curve and not at infinity, one of Ed25519
 * or BLS12-381 is in the group of prime order, an RSA modulus has 2048 to 8192 bits, its exponent is from 3 and below 2^64.
 *
 * <p>Security: says that the holder of the private key signed these bytes, and nothing about who that is. For ECDSA,
 * whoever has a signature (r, s) can write it as (r, n-s) too: both are accepted, since JOSE and Data Integrity ask for
 * neither. That makes no signature of other data; nothing may be concluded from two signatures being different.
 */
public final class VerificationKey {
    private final KeyType type;
    private final PublicPart part;
    private final Set<SignatureAlgorithm> algorithms;

    VerificationKey(KeyType type, PublicPart part, Set<SignatureAlgorithm> algorithms) {
        this.type = type;
        this.part = part;
        this.algorithms = algorithms;
    }

    /**
     * A key from its raw bytes, in the form that {@link KeyType} says; a point may be uncompressed.
     *
     * @throws MalformedKeyException if they are no key of this type, or a weak one
     */
    public static VerificationKey of(KeyType type, byte[] raw) {
        return of(requireNonNull(type, "type"), part(type, raw));
    }

    /**
     * The key of a certificate or a key store.
     *
     * @throws MalformedKeyException if it is of a type that lerkit does not know, a weak one, or its provider does not
     *     show it
     */
    public static VerificationKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            throw new MalformedKeyException("a public key that its provider does not show");
        }
        return Der.publicKey(encoded);
    }

    static VerificationKey of(KeyType type, PublicPart part) {
        return new VerificationKey(type, part, Collections.unmodifiableSet(type.algorithms()));
    }

    private static PublicPart part(KeyType type, byte[] raw) {
        return switch (type) {
            case ED25519 -> Ed25519.publicKey(raw);
            case ML_DSA_44 -> MlDsa44.publicKey(raw);
            case P256, P384, P521, SECP256K1 -> EcCurve.of(type).publicKey(raw);
            case RSA -> Rsa.publicKey(raw);
            case X25519 -> X25519.publicKey(raw);
            case BLS12_381_G2 -> Bbs.publicKey(raw);
        };
    }

    /** The type of the key. */
    public KeyType type() {
        return type;
    }

    /**
     * The algorithms that signatures of this key may be made with: those of its type, or the one that its owner says it
     * is for. None for a key that is not for signatures.
     */
    public Set<SignatureAlgorithm> algorithms() {
        return algorithms;
    }

    /**
     * The same key, with its signatures checked by this provider and not by what lerkit brings: Bouncy Castle,
     * the JDK's own choice for RSA. The provider need not be registered. What it cannot check, the key is not for.
     */
    public VerificationKey checkedBy(Provider provider) {
        return Jca.publicKey(provider, this)
                .map(theirs ->
                        new VerificationKey(type, theirs, Collections.unmodifiableSet(Jca.algorithms(provider, this))))
                .orElseGet(() -> only(Set.of()));
    }

    /** The same key, with its signatures checked by what checks those of another one. */
    public VerificationKey checkedAs(VerificationKey other) {
        return other.part.checked(this);
    }

    /** The same key, whose signatures go into a batch. */
    VerificationKey collectedBy(SignatureBatch batch) {
        return new VerificationKey(type, part.collectedBy(batch), algorithms);
    }

    /** The same key for no other algorithms than these, which are some of its type's. */
    VerificationKey only(Set<SignatureAlgorithm> kept) {
        return new VerificationKey(type, part, Collections.unmodifiableSet(kept));
    }

    /** The raw bytes of the key, in the form that {@link KeyType} says. */
    public byte[] bytes() {
        return part.bytes().clone();
    }

    /**
     * Whether the signature is one of this data by this key. A key of Ed25519 or ECDSA that is asked often prepares itself
     * for that, so that an answer takes less time, and takes up to 30 KB more from then on. An algorithm that the key is not for verifies nothing:
     * which one is used is never for the document to say. Never throws for what the signature says.
     */
    public boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
        return algorithms.contains(algorithm) && part.verify(algorithm, data, signature);
    }

    /** Whether it is the same key, whatever algorithms the two are for. */
    public boolean isSameAs(VerificationKey other) {
        return type == other.type && Arrays.equals(part.bytes(), other.part.bytes());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerificationKey that && isSameAs(that) && algorithms.equals(that.algorithms);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(part.bytes());
    }

    @Override
    public String toString() {
        return Multikey.encode(this);
    }
}
