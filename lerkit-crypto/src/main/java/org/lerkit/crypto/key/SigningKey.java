package org.lerkit.crypto.key;

import java.security.SecureRandom;
import org.lerkit.model.json.JsonObject;

/**
 * A private key in memory, with its public key. Immutable and thread-safe. Has no equality but identity; its text is
 * that of the public key.
 *
 * <p>Security: whoever holds it can sign. Its bytes are read through {@link InsecureKeyAccess} only, so that a search
 * for that name finds every place that does.
 */
public final class SigningKey {
    private final byte[] secret;
    private final VerificationKey publicKey;

    private SigningKey(byte[] secret) {
        this.secret = secret;
        this.publicKey = VerificationKey.of(SignatureAlgorithm.ED25519, Ed25519.publicKey(secret));
    }

    /** A new Ed25519 key from the given source of randomness, which is all that its secrecy rests on. */
    public static SigningKey generate(SecureRandom random) {
        return new SigningKey(Ed25519.generatePrivateKey(random));
    }

    /**
     * The key of a private JWK (RFC 8037): {@code kty}, {@code crv}, {@code x}, {@code d}.
     *
     * @throws MalformedKeyException if it is not that of an Ed25519 key, or its two halves do not belong together
     */
    public static SigningKey fromJwk(JsonObject jwk) {
        return new SigningKey(Jwk.decodeSecret(jwk));
    }

    /**
     * The key of a {@code secretKeyMultibase}.
     *
     * @throws MalformedKeyException if it is not that of an Ed25519 key
     */
    public static SigningKey fromMultikey(String secretKeyMultibase) {
        return new SigningKey(Multikey.decodeSecret(secretKeyMultibase));
    }

    /** The public key. */
    public VerificationKey publicKey() {
        return publicKey;
    }

    byte[] sign(byte[] data) {
        return Ed25519.sign(secret, data);
    }

    byte[] secret() {
        return secret.clone();
    }

    @Override
    public String toString() {
        return "the private key of " + publicKey;
    }
}
