package org.lerkit.benchmarks;

import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.model.json.JsonObject;

/** An Ed25519 key of ours, in the forms in which libraries want it. Immutable. */
final class SampleKey {
    private final byte[] secret = new byte[Ed25519.SECRET_KEY_SIZE];
    private final byte[] open = new byte[Ed25519.PUBLIC_KEY_SIZE];
    private final SigningKey key;

    private SampleKey(SecureRandom random) {
        Ed25519.generatePrivateKey(random, secret);
        Ed25519.generatePublicKey(secret, 0, open, 0);
        key = SigningKey.fromJwk(JsonObject.builder()
                .put("kty", "OKP")
                .put("crv", "Ed25519")
                .put("d", base64(secret))
                .put("x", base64(open))
                .build());
    }

    /** A new one. */
    static SampleKey generate() {
        return new SampleKey(new SecureRandom());
    }

    /** The 32 bytes of the private key. */
    byte[] secret() {
        return secret.clone();
    }

    /** The 32 bytes of the public key. */
    byte[] open() {
        return open.clone();
    }

    /** The signer of a did:key. */
    Signer signer() {
        return Signers.didKey(key);
    }

    /** The public key as lerkit has it. */
    VerificationKey verificationKey() {
        return key.publicKey();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
