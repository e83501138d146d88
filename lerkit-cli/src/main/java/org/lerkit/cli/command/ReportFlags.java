package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lerkit.mapping.render.RenderOptions;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import picocli.CommandLine.Option;

/** In which form something is told, and where that goes. */
final class ReportFlags {
    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text (if left out), json for machines, or html: a page for people.")
    private String format = "text";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language a page shows where a text has several: en if left out.")
    private String language = "en";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where it goes; standard output if left out.")
    private Optional<Path> out = Optional.empty();

    /** Refuses a form that there is not, before any work is done. */
    void check() {
        if (!format.equals("text") && !format.equals("json") && !format.equals("html")) {
            throw CommandFailure.usage("--format: none of this name", "text, json or html");
        }
    }

    /** Writes it in the form that was asked for. */
    void write(
            Environment environment,
            Supplier<String> text,
            Supplier<JsonObject> json,
            Function<RenderOptions, String> page) {
        try (Output output = new Output(environment)) {
            output.write(
                    out,
                    switch (format) {
                        case "json" -> JsonWriter.toPrettyText(json.get());
                        case "html" ->
                            page.apply(RenderOptions.standard().withLanguage(Locale.forLanguageTag(language)));
                        default -> text.get();
                    });
            output.commit();
        }
    }
}
