package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.x12.X12Envelope;
import org.lerkit.mapping.x12.X12Writer;
import org.lerkit.model.json.JsonReader;
import picocli.CommandLine.Option;

/** The option that says how transcripts of X12 travel. */
final class EnvelopeFlags {
    @Option(
            names = "--envelope",
            paramLabel = "FILE.json",
            description = "Sender, receiver, time, control number and release of X12; a test of nobody's if left out.")
    private Optional<Path> file = Optional.empty();

    /** The same converters, with X12 written in the envelope that is given. */
    Converters in(Converters converters, Environment environment) {
        return file.map(given -> converters.with(X12Writer.in(envelope(given, environment))))
                .orElse(converters);
    }

    private static X12Envelope envelope(Path file, Environment environment) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(
                    input.name(), () -> X12Envelope.of(JsonReader.standard().readObject(input.bytes())));
        }
    }
}
