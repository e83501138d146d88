package org.lerkit.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.crypto.key.InsecureKeyAccess;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.Pem;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.StoredKey;
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
    private static final int DER_SEQUENCE = 0x30;
    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*library\\s*=");
    private static final String PUBLIC_PEM = "-----BEGIN PUBLIC KEY-----";

    private Keys() {}

    /** The public key in a file, or that of the private key in it. */
    static VerificationKey verification(Environment environment, Path file) {
        return verification(environment, file, Optional.empty(), Optional.empty());
    }

    /**
     * The same, also of a key in a PKCS#12 file or a token.
     *
     * @param alias what the key is called there; empty for the only one
     * @param pinFile what opens it
     */
    static VerificationKey verification(
            Environment environment, Path file, Optional<String> alias, Optional<Path> pinFile) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> {
                Optional<StoredKey> stored = stored(environment, input.bytes(), alias, pinFile);
                if (stored.isPresent()) {
                    return stored.get().publicKey();
                }
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

    /**
     * The key in a PKCS#12 file, or in the token that the file is the configuration of; empty if it is something else.
     *
     * @param alias what the key is called there; empty for the only one
     * @param pinFile what opens it
     */
    static Optional<StoredKey> stored(
            Environment environment, byte[] file, Optional<String> alias, Optional<Path> pinFile) {
        if (file.length > 0 && file[0] == DER_SEQUENCE) {
            return Optional.of(StoredKey.inPkcs12(file, secret(environment, pinFile), alias));
        }
        String text = new String(file, StandardCharsets.UTF_8);
        return !text.contains(PEM) && TOKEN.matcher(text).find()
                ? Optional.of(StoredKey.inToken("--" + text, secret(environment, pinFile), alias))
                : Optional.empty();
    }

    /** A password or PIN: the first line of a file. */
    private static char[] secret(Environment environment, Optional<Path> pinFile) {
        return pinFile.map(file -> secret(environment, file))
                .orElseThrow(() -> CommandFailure.usage(
                        "--key: a PKCS#12 file or a token", "give its password or PIN with --pin-file"));
    }

    /** The same of a file that is there. */
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
