package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lerkit derive}: a part of a credential, with a proof of that part. */
@Command(
        name = "derive",
        description = {
            "Discloses a part of a credential that was issued with --suite ecdsa-sd-2023, with a proof of that part.",
            "What the issuer says is mandatory is always in it; what is not disclosed is nowhere in it."
        })
final class DeriveCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The credential; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--disclose",
            paramLabel = "POINTER",
            description = {
                "What to disclose: a JSON Pointer, as in /credentialSubject/achievement/name; all, if it is empty.",
                "May be given several times."
            })
    private List<String> disclose = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the derived credential goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    private final Environment environment;

    DeriveCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        List<JsonPointer> pointers = Pointers.parse("--disclose", disclose);
        try (Input input = Input.open(environment, file);
                Output output = new Output(environment)) {
            SecuredCredential derived = CommandFailure.telling(
                    input.name(), () -> Holder.create(environment.crypto()).derive(input.json(), pointers));
            output.write(out, JsonWriter.toPrettyText(derived.json()));
            output.commit();
        }
        return ExitCode.DONE;
    }
}
