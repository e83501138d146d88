package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.csv.CsvMapping;
import org.lerkit.mapping.csv.CsvReader;
import org.lerkit.model.document.Format;
import picocli.CommandLine.Option;

/** The option that says what the columns of CSV mean. */
final class MappingFlags {
    @Option(
            names = "--mapping",
            paramLabel = "FILE.json",
            description = "Reads CSV by this mapping, which says what the columns mean; see docs/formats/csv.md.")
    private Optional<Path> file = Optional.empty();

    /** What is read by a mapping, where one is given. */
    Optional<Format> format() {
        return file.map(given -> Format.CSV);
    }

    /** The same converters, with CSV read by the mapping that is given. */
    Converters in(Converters converters, Environment environment) {
        return file.map(given -> converters.with(CsvReader.of(mapping(given, environment))))
                .orElse(converters);
    }

    private static CsvMapping mapping(Path file, Environment environment) {
        try (Input input = Input.open(environment, Optional.of(file))) {
            return CommandFailure.telling(input.name(), () -> CsvMapping.read(input.bytes()));
        }
    }
}
