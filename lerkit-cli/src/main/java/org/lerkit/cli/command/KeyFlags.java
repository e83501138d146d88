package org.lerkit.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.StoredKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.model.json.JsonReader;
import picocli.CommandLine.Option;

/** The options of every command that signs: with which key, and what signatures call it. */
final class KeyFlags {
    @Option(
            names = {"-k", "--key"},
            required = true,
            paramLabel = "FILE",
            description = {
                "The private key: a JWK or a Multikey, as lerkit key generate makes them, PEM, a",
                "PKCS#12 file, or the configuration of a PKCS#11 token (name = ..., library = ...),",
                "whose key stays in it."
            })
    private Path key = Path.of("");

    @Option(
            names = "--alias",
            paramLabel = "NAME",
            description = "What the key is called in the PKCS#12 file or the token; the only one if left out.")
    private Optional<String> alias = Optional.empty();

    @Option(
            names = "--pin-file",
            paramLabel = "FILE",
            description = "The password of the PKCS#12 file, or the PIN of the token: the first line of this file.")
    private Optional<Path> pinFile = Optional.empty();

    @Option(
            names = "--method",
            paramLabel = "ID",
            description = {
                "What signatures call the key: did:web:registrar.example.edu#key-2026.",
                "Who signs is what comes before the hash sign, and must publish the key:",
                "lerkit key publish. A did:key if left out."
            })
    private Optional<String> method = Optional.empty();

    /** The key that was chosen. */
    record Chosen(SignatureAlgorithm algorithm, Signer signer) {}

    /** Reads the key, or finds it in its token. */
    Chosen read(Environment environment) {
        try (Input input = Input.open(environment, Optional.of(key))) {
            return CommandFailure.telling(input.name(), () -> chosen(environment, input.bytes()));
        }
    }

    private Chosen chosen(Environment environment, byte[] bytes) {
        Optional<StoredKey> stored = Keys.stored(environment, bytes, alias, pinFile);
        if (stored.isPresent()) {
            return stored(stored.get());
        }
        if (alias.isPresent() || pinFile.isPresent()) {
            throw CommandFailure.usage(
                    "--key: neither a PKCS#12 file nor a token", "--alias and --pin-file are for these");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        SigningKey signingKey = text.contains(Keys.PEM)
                ? SigningKey.fromPem(text)
                : Keys.signing(JsonReader.standard().readObject(bytes));
        return new Chosen(
                signingKey.algorithm(), signer(id -> Signers.of(signingKey, id), () -> Signers.didKey(signingKey)));
    }

    private Chosen stored(StoredKey stored) {
        return new Chosen(stored.algorithm(), signer(id -> Signers.of(stored, id), () -> Signers.didKey(stored)));
    }

    private Signer signer(Function<VerificationMethodId, Signer> named, Supplier<Signer> unnamed) {
        if (method.isEmpty()) {
            return unnamed.get();
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
        return named.apply(id);
    }
}
