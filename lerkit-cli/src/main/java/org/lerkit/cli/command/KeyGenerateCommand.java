package org.lerkit.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lerkit key generate}: a new key to sign with. */
@Command(
        name = "generate",
        description = {
            "Makes a new key and writes it as a private JWK; one of bls12-381, which no JWK is for, as a Multikey.",
            "Whoever has it can sign as you: with --out the file is one that only you can read."
        })
final class KeyGenerateCommand implements Callable<Integer> {
    @Option(
            names = {"-t", "--type"},
            paramLabel = "TYPE",
            defaultValue = "ed25519",
            converter = KeyTypeName.class,
            description = "The type of the key: " + KeyTypeName.LIST + "; ed25519 if left out.")
    private KeyType type = KeyType.ED25519;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the key goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    private final Environment environment;

    KeyGenerateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        SigningKey key = SigningKey.generate(type, environment.random().get());
        String json = JsonWriter.toPrettyText(Keys.secret(key));
        try (Output output = new Output(environment)) {
            if (Output.toStandardOutput(out)) {
                output.write(out, json);
            } else {
                output.writeSecret(out.get(), json.getBytes(StandardCharsets.UTF_8));
            }
            output.commit();
        }
        environment
                .err()
                .println("lerkit: a key that signs as "
                        + Signers.didKey(key).verificationMethod().controller());
        return ExitCode.DONE;
    }
}
