package org.lerkit.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Pem;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** Reads the files that keys are in. */
final class Keys {
    private static final String PEM = "-----BEGIN ";
    private static final String PUBLIC_PEM = "-----BEGIN PUBLIC KEY-----";

    private Keys() {}

    /** The public key in a file, or that of the private key in it. */
    static VerificationKey verification(Environment environment, Path file) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> {
                String text = new String(input.bytes(), StandardCharsets.UTF_8);
                if (text.contains(PUBLIC_PEM)) {
                    return Pem.decode(text);
                }
                if (text.contains(PEM)) {
                    return SigningKey.fromPem(text).publicKey();
                }
                JsonObject jwk = JsonReader.standard().readObject(input.bytes());
                return jwk.get("d").isPresent() ? SigningKey.fromJwk(jwk).publicKey() : Jwk.decode(jwk);
            });
        }
    }

    /** The private key in a file, a JWK or PEM. */
    static SigningKey signing(Environment environment, Path file) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> {
                String text = new String(input.bytes(), StandardCharsets.UTF_8);
                return text.contains(PEM)
                        ? SigningKey.fromPem(text)
                        : SigningKey.fromJwk(JsonReader.standard().readObject(input.bytes()));
            });
        }
    }

    /** The key under the name that it is published by; its did:key if there is none. */
    static Signer signer(SigningKey key, Optional<String> method) {
        if (method.isEmpty()) {
            return Signers.didKey(key);
        }
        VerificationMethodId id;
        try {
            id = new VerificationMethodId(method.get());
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("--method: " + e.getMessage(), "as in did:web:registrar.example.edu#key-2026");
        }
        if (!id.hasFragment()) {
            throw CommandFailure.usage("--method: no # and name of the key", "as in https://example.edu/issuer#key-1");
        }
        return Signers.of(key, id);
    }
}
