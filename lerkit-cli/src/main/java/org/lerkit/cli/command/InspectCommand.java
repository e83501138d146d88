package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lerkit inspect}: what a document is. */
@Command(
        name = "inspect",
        description = {
            "Says what a document is: its format and why, what is in it, what is wrong with its structure.",
            "Verifies nothing."
        })
final class InspectCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "What to look at; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--json", description = "Writes what is found as JSON.")
    private boolean json;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where what is found goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ConversionFlags flags = new ConversionFlags();

    private final Environment environment;

    InspectCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Input input = Input.open(environment, file);
                Output output = new Output(environment)) {
            JsonObject found =
                    CommandFailure.telling(input.name(), () -> new Inspection(input, flags.options(environment)).run());
            output.write(out, json ? JsonWriter.toPrettyText(found) : Inspection.text(input.name(), found));
            output.commit();
        }
        return ExitCode.DONE;
    }
}
