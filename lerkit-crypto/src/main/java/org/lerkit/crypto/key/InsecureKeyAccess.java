package org.lerkit.crypto.key;

import org.lerkit.model.json.JsonObject;

/**
 * The only way to the private bytes of a {@link SigningKey}. Nothing needs it but storing a key that was just made:
 * write the result where only its owner reads.
 */
public final class InsecureKeyAccess {
    private InsecureKeyAccess() {}

    /** The key as a private JWK, which {@link SigningKey#fromJwk} reads. */
    public static JsonObject toJwk(SigningKey key) {
        return Jwk.encodeSecret(key);
    }

    /** The key as a {@code secretKeyMultibase}, which {@link SigningKey#fromMultikey} reads. */
    public static String toMultikey(SigningKey key) {
        return Multikey.encodeSecret(key);
    }

    /** The key in PEM (PKCS#8), which {@link SigningKey#fromPem} reads. Does not say what an RSA key signs with. */
    public static String toPem(SigningKey key) {
        return Pem.encodeSecret(key);
    }
}
