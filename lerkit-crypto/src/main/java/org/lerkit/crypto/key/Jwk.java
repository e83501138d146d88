package org.lerkit.crypto.key;

import java.util.Base64;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Public keys as JSON Web Keys (RFC 7517); Ed25519 is an octet key pair (RFC 8037). */
public final class Jwk {
    private Jwk() {}

    /** The key as a JWK: {@code kty}, {@code crv}, {@code x}. */
    public static JsonObject encode(VerificationKey key) {
        return JsonObject.builder()
                .put("kty", "OKP")
                .put("crv", "Ed25519")
                .put("x", base64url(key.bytes()))
                .build();
    }

    /**
     * The public key of a JWK; of one with a private key too, which is not looked at.
     *
     * @throws MalformedKeyException if it is not that of an Ed25519 key
     */
    public static VerificationKey decode(JsonObject jwk) {
        requireMember(jwk, "kty", "OKP");
        requireMember(jwk, "crv", "Ed25519");
        return VerificationKey.of(SignatureAlgorithm.ED25519, bytes(jwk, "x"));
    }

    static JsonObject encodeSecret(VerificationKey key, byte[] secret) {
        return encode(key).with("d", new JsonString(base64url(secret)));
    }

    static byte[] decodeSecret(JsonObject jwk) {
        VerificationKey stated = decode(jwk);
        byte[] secret = bytes(jwk, "d");
        // A pair of halves that do not belong together leaks the private key when it signs.
        if (secret.length != Ed25519.KEY_SIZE
                || !stated.equals(VerificationKey.of(stated.algorithm(), Ed25519.publicKey(secret)))) {
            throw new MalformedKeyException("the private key of the JWK is not the one of its public key");
        }
        return secret;
    }

    private static void requireMember(JsonObject jwk, String name, String expected) {
        if (!jwk.get(name).filter(new JsonString(expected)::equals).isPresent()) {
            throw new MalformedKeyException("a JWK with " + name + " \"" + expected + "\" is expected");
        }
    }

    private static byte[] bytes(JsonObject jwk, String name) {
        JsonValue value = jwk.get(name).orElseThrow(() -> new MalformedKeyException("the JWK has no " + name));
        try {
            if (value instanceof JsonString text) {
                return Base64.getUrlDecoder().decode(text.value());
            }
        } catch (IllegalArgumentException e) {
            // e may quote the key; the same answer as for a value that is no text
        }
        throw new MalformedKeyException("the member " + name + " of the JWK is not base64url");
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
