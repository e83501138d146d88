package org.lerkit.cli.command;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.LearnerRecord;

/** Reads what a command is given as records of learners. */
final class Records {
    private Records() {}

    /**
     * Opens a document.
     *
     * @throws CommandFailure if lerkit does not read its format
     */
    static RecordReader.Records open(Input input, Optional<Format> from, ConversionOptions options) throws IOException {
        Format format = from.orElseGet(input::format);
        return Converters.standard()
                .reader(format)
                .orElseThrow(() -> CommandFailure.badInput(
                        input.name() + ": lerkit does not read a " + format.title() + " as a record",
                        "it reads "
                                + Converters.standard().sources().stream()
                                        .map(Format::id)
                                        .collect(Collectors.joining(", "))))
                .read(input.stream(), options);
    }

    /**
     * The record of a document that holds one.
     *
     * @throws CommandFailure if it holds none or several
     */
    static Conversion<LearnerRecord> only(Input input, Optional<Format> from, ConversionOptions options)
            throws IOException {
        try (RecordReader.Records records = open(input, from, options)) {
            if (!records.hasNext()) {
                throw CommandFailure.badInput(input.name() + ": holds no record", "");
            }
            Conversion<LearnerRecord> only = records.next();
            if (records.hasNext()) {
                throw CommandFailure.badInput(
                        input.name() + ": holds several records, and one is expected",
                        "take it apart first: lerkit convert --to record --out FOLDER/");
            }
            return only;
        }
    }
}
