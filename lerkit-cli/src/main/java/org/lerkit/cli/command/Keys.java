package org.lerkit.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.key.InsecureKeyAccess;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.Pem;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;

/** How keys are in files, and passwords of private ones. */
final class Keys {
    static final String PEM = "-----BEGIN ";
    private static final String PUBLIC_MULTIKEY = "publicKeyMultibase";
    private static final String SECRET_MULTIKEY = "secretKeyMultibase";
    private static final List<String> SECRETS = List.of("d", "priv", SECRET_MULTIKEY);
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
                JsonObject json = JsonReader.standard().readObject(input.bytes());
                if (SECRETS.stream().anyMatch(name -> json.get(name).isPresent())) {
                    return signing(json).publicKey();
                }
                return multikey(json, PUBLIC_MULTIKEY).map(Multikey::decode).orElseGet(() -> Jwk.decode(json));
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

    /** The private key of a JWK or of a Multikey. */
    static SigningKey signing(JsonObject json) {
        return multikey(json, SECRET_MULTIKEY).map(SigningKey::fromMultikey).orElseGet(() -> SigningKey.fromJwk(json));
    }

    /** The private key as a JWK, or as a Multikey if no JWK is for keys of its type. */
    static JsonObject secret(SigningKey key) {
        return key.publicKey().type() == KeyType.BLS12_381_G2
                ? JsonObject.builder()
                        .put("type", "Multikey")
                        .put(PUBLIC_MULTIKEY, Multikey.encode(key.publicKey()))
                        .put(SECRET_MULTIKEY, InsecureKeyAccess.toMultikey(key))
                        .build()
                : InsecureKeyAccess.toJwk(key);
    }

    private static Optional<String> multikey(JsonObject json, String member) {
        return json.get(member).filter(JsonString.class::isInstance).map(text -> ((JsonString) text).value());
    }
}
