package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.render.RecordPage;
import org.lerkit.mapping.render.RenderOptions;
import org.lerkit.model.record.LearnerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lerkit render}: a record as a page for people. */
@Command(
        name = "render",
        description = {
            "Writes a record as one HTML page that can be read, printed and read aloud.",
            "A credential that has a proof is verified first, and the page says what came of it."
        })
final class RenderCommand implements Callable<Integer> {
    @Mixin
    private RecordSource source = new RecordSource();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language to show where a text has several: en if left out.")
    private String language = "en";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where the page goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ConversionFlags flags = new ConversionFlags();

    private final Environment environment;

    RenderCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        ConversionOptions options = flags.options(environment);
        try (Input input = Input.open(environment, source.file());
                Output output = new Output(environment)) {
            LearnerRecord record = CommandFailure.telling(
                    input.name(),
                    () -> Records.only(input, source.from(), options).value());
            RenderOptions page = RenderOptions.standard().withLanguage(Locale.forLanguageTag(language));
            if (input.isDocument() && input.document().json().get("proof").isPresent()) {
                page = page.withVerification(
                        VerificationNotes.of(VerifyCommand.report(environment, input.document()), environment.clock()));
            }
            output.write(out, RecordPage.of(record, page));
            output.commit();
        }
        return ExitCode.DONE;
    }
}
