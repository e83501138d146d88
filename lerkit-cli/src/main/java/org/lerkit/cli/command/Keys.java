package org.lerkit.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.json.JsonReader;

/** Reads the files that keys are in. */
final class Keys {
    private Keys() {}

    /** The private key in a file, a JWK or PEM. */
    static SigningKey signing(Environment environment, Path file) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> {
                String text = new String(input.bytes(), StandardCharsets.UTF_8);
                return text.contains("-----BEGIN ")
                        ? SigningKey.fromPem(text)
                        : SigningKey.fromJwk(JsonReader.standard().readObject(input.bytes()));
            });
        }
    }
}
