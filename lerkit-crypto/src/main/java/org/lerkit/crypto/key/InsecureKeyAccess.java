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
        return Jwk.encodeSecret(key.publicKey(), key.secret());
    }

    /** The key as a {@code secretKeyMultibase}, which {@link SigningKey#fromMultikey} reads. */
    public static String toMultikey(SigningKey key) {
        return Multikey.encodeSecret(key.secret());
    }
}
