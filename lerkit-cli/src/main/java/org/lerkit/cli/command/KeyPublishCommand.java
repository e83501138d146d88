package org.lerkit.cli.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lerkit.crypto.IssuerKeys;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.model.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lerkit key publish}: the documents in which an issuer's public keys are found. */
@Command(
        name = "publish",
        description = {
            "Writes the document in which verifiers find an issuer's public keys. No private key is in it.",
            "Standard error says where to serve it."
        })
final class KeyPublishCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ISSUER", description = "A did:web, or an HTTPS URL.")
    private String issuer = "";

    @Option(
            names = {"-k", "--key"},
            required = true,
            paramLabel = "NAME=FILE",
            description = {
                "A key, private or public, as a JWK, a Multikey or in PEM, in a PKCS#12 file or in the token of a PKCS#11",
                "configuration, and what you call it: key-2026=registrar.jwk. May be given several times."
            })
    private Map<String, Path> keys = new LinkedHashMap<>();

    @Option(
            names = "--alias",
            paramLabel = "NAME=ALIAS",
            description = {
                "What that key is called in its PKCS#12 file or token: key-2026=registrar. The only one if left",
                "out."
            })
    private Map<String, String> aliases = new LinkedHashMap<>();

    @Option(
            names = "--pin-file",
            paramLabel = "NAME=FILE",
            description = "The password or PIN for that key: the first line of this file, as in key-2026=pin.txt.")
    private Map<String, Path> pinFiles = new LinkedHashMap<>();

    @Option(
            names = "--until",
            paramLabel = "NAME=TIME",
            description = {
                "When that key ended: key-2025=2026-01-31T00:00:00Z.",
                "What it signed before is still verified. Leave out a key that was stolen."
            })
    private Map<String, String> ends = new LinkedHashMap<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the document goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--jwks", paramLabel = "FILE", description = "Writes the keys as a JWK Set too, for tokens.")
    private Optional<Path> jwks = Optional.empty();

    @Option(
            names = "--jwt-vc-issuer",
            paramLabel = "FILE",
            description =
                    "Writes what verifiers of SD-JWT VCs ask the site of an issuer for, whose name is an HTTPS URL.")
    private Optional<Path> jwtVcIssuer = Optional.empty();

    private final Environment environment;

    KeyPublishCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        IssuerKeys published = published();
        try (Output output = new Output(environment)) {
            output.write(out, JsonWriter.toPrettyText(published.document().json()));
            if (jwks.isPresent()) {
                output.write(jwks, JsonWriter.toPrettyText(published.jwkSet().json()));
            }
            if (jwtVcIssuer.isPresent()) {
                String address = published
                        .jwtVcIssuerAddress()
                        .orElseThrow(() -> CommandFailure.usage("--jwt-vc-issuer: the issuer is no HTTPS URL", ""));
                output.write(jwtVcIssuer, JsonWriter.toPrettyText(published.jwtVcIssuer()));
                environment.err().println("lerkit: for SD-JWT VCs, to be served at " + address);
            }
            output.commit();
        }
        environment.err().println("lerkit: to be served at " + published.address());
        return ExitCode.DONE;
    }

    private IssuerKeys published() {
        requireKeys("--until", ends);
        requireKeys("--alias", aliases);
        requireKeys("--pin-file", pinFiles);
        try {
            IssuerKeys published = IssuerKeys.of(issuer);
            for (Map.Entry<String, Path> entry : keys.entrySet()) {
                String name = entry.getKey();
                VerificationKey key = Keys.verification(
                        environment,
                        entry.getValue(),
                        Optional.ofNullable(aliases.get(name)),
                        Optional.ofNullable(pinFiles.get(name)));
                String end = ends.get(name);
                published =
                        end == null ? published.with(name, key) : published.withUntil(name, key, Instant.parse(end));
            }
            return published;
        } catch (DateTimeParseException e) {
            throw CommandFailure.usage("--until: no time", "write it like 2026-01-31T00:00:00Z");
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("key publish: " + e.getMessage(), "");
        }
    }

    private void requireKeys(String option, Map<String, ?> values) {
        for (String name : values.keySet()) {
            if (!keys.containsKey(name)) {
                throw CommandFailure.usage(option + ": no key " + name, "give it with --key " + name + "=FILE");
            }
        }
    }
}
