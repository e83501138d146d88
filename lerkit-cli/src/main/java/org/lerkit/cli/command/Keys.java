package org.lerkit.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Pem;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** Reads the files that public keys, and passwords of private ones, are in. */
final class Keys {
    static final String PEM = "-----BEGIN ";
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
                return (jwk.get("d").isPresent() || jwk.get("priv").isPresent())
                        ? SigningKey.fromJwk(jwk).publicKey()
                        : Jwk.decode(jwk);
            });
        }
    }

    /** A password or PIN: the first line of a file. */
    static char[] secret(Environment environment, Path file) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return new String(input.bytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .toCharArray();
        }
    }
}
