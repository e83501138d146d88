package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.crypto.key.SigningKey;

/** Reads the files that keys are in. */
final class Keys {
    private Keys() {}

    /** The private key of a JWK in a file. */
    static SigningKey signing(Environment environment, Path file) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> SigningKey.fromJwk(input.json()));
        }
    }
}
