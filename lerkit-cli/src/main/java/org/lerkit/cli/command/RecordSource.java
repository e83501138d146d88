package org.lerkit.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.lerkit.model.document.Format;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a command reads records of learners from. */
final class RecordSource {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "What to read: a file, or a folder; standard input if left out.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "Its format, if it is not to be told by its content: " + FormatName.LIST + ".")
    private Optional<Format> from = Optional.empty();

    /** The file; empty for standard input. */
    Optional<Path> file() {
        return file;
    }

    /** The format that the caller says it has. */
    Optional<Format> from() {
        return from;
    }
}
