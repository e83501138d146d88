package org.lerkit.crypto.key;

import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;

/**
 * A private key in memory, with its public key and the algorithm that it signs with. Immutable and thread-safe. Has no
 * equality but identity; its text is that of the public key.
 *
 * <p>Ed25519, ECDSA, BBS and ML-DSA signatures are deterministic (RFC 8032, RFC 6979, FIPS 204). The public key is always computed from the
 * private one: a stated public key that is another one is refused.
 *
 * <p>Security: whoever holds it can sign. Its bytes are read through {@link InsecureKeyAccess} only, so that a search
 * for that name finds every place that does. A key in a token is better kept: see {@link Signers}.
 */
public final class SigningKey {
    private final PrivatePart part;
    private final VerificationKey publicKey;
    private final SignatureAlgorithm algorithm;

    private SigningKey(PrivatePart part, VerificationKey publicKey, SignatureAlgorithm algorithm) {
        this.part = part;
        this.publicKey = publicKey;
        this.algorithm = algorithm;
    }

    /**
     * A new key from the given source of randomness, which is all that its secrecy rests on. RSA keys have 3072 bits
     * and sign with RS256.
     *
     * @throws IllegalArgumentException if nothing is signed with keys of this type
     */
    public static SigningKey generate(KeyType type, SecureRandom random) {
        return of(
                type,
                switch (type) {
                    case ED25519 -> Ed25519.generate(random);
                    case ML_DSA_44 -> MlDsa44.generate(random);
                    case P256, P384, P521 -> EcCurve.of(type).generate(random);
                    case RSA -> Rsa.generate(random);
                    case BLS12_381_G2 -> Bbs.generate(random);
                    case SECP256K1, X25519 ->
                        throw new IllegalArgumentException("lerkit does not sign with " + type.title() + " keys");
                });
    }

    /**
     * The key of a private JWK (RFC 7518, RFC 8037). An {@code alg} in it says what it signs with.
     *
     * @throws MalformedKeyException if it is not that of a key to sign with, or its parts do not belong together
     */
    public static SigningKey fromJwk(JsonObject jwk) {
        return Jwk.decodeSecret(jwk);
    }

    /**
     * The key of a {@code secretKeyMultibase}.
     *
     * @throws MalformedKeyException if it is not that of a key to sign with
     */
    public static SigningKey fromMultikey(String secretKeyMultibase) {
        return Multikey.decodeSecret(secretKeyMultibase);
    }

    /**
     * The key of a text in PEM: PKCS#8, or the older forms of EC and RSA keys.
     *
     * @throws MalformedKeyException if there is not one private key in it to sign with, or it is encrypted
     */
    public static SigningKey fromPem(String text) {
        return Pem.decodeSecret(text);
    }

    /**
     * The key of a key store, taken out of it.
     *
     * @throws MalformedKeyException if it is of a type that lerkit does not sign with, or cannot be taken out: {@link
     *     Signers} signs with keys that stay where they are
     */
    public static SigningKey of(PrivateKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            throw new MalformedKeyException("a private key that cannot be taken out of its key store");
        }
        return Der.secretKey(encoded);
    }

    /** The key of raw bytes. */
    static SigningKey of(KeyType type, byte[] raw) {
        return of(
                type,
                switch (type) {
                    case ED25519 -> Ed25519.secret(raw);
                    case ML_DSA_44 -> MlDsa44.secret(raw);
                    case P256, P384, P521 -> EcCurve.of(type).secret(raw);
                    case RSA -> Rsa.secret(raw);
                    case BLS12_381_G2 -> Bbs.secret(raw);
                    case SECP256K1, X25519 ->
                        throw new MalformedKeyException("lerkit does not sign with " + type.title() + " keys");
                });
    }

    private static SigningKey of(KeyType type, PrivatePart part) {
        SignatureAlgorithm usual = type.algorithms().iterator().next();
        return new SigningKey(part, VerificationKey.of(type, part.publicPart()), usual);
    }

    /**
     * The same key, signing with another algorithm of its type.
     *
     * @throws IllegalArgumentException if the key is not one for it
     */
    public SigningKey signingWith(SignatureAlgorithm other) {
        if (!publicKey.algorithms().contains(other)) {
            throw new IllegalArgumentException(
                    "a " + publicKey.type().title() + " key that does not sign with " + other);
        }
        return new SigningKey(part, publicKey, other);
    }

    /** The same key for no other algorithm; empty for a key that is for none. */
    Optional<SigningKey> only(VerificationKey stated) {
        return stated.algorithms().stream().findFirst().map(first -> new SigningKey(part, stated, first));
    }

    /** The public key. */
    public VerificationKey publicKey() {
        return publicKey;
    }

    /** What it signs with. */
    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    byte[] sign(byte[] data) {
        return part.sign(algorithm, data);
    }

    byte[] sign(byte[] header, List<byte[]> messages) {
        return part.sign(header, messages);
    }

    byte[] secret() {
        return part.bytes().clone();
    }

    @Override
    public String toString() {
        return "the private key of " + publicKey;
    }
}
