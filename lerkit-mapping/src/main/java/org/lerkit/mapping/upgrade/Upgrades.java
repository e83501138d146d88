package org.lerkit.mapping.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converter.Conversions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Ledger;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonReader;

/** What every upgrade does with what it is given. */
final class Upgrades {
    private static final Ledger NOTHING = new Ledger(List.of(), List.of());

    private Upgrades() {}

    /**
     * Reads a document, and takes it out of what carries it.
     *
     * @throws ConversionException if it is of another format
     */
    static CredentialDocument open(InputStream source, Format format) throws IOException {
        CredentialDocument document =
                CredentialDocument.open(source.readNBytes(JsonReader.Limits.STANDARD.bytes() + 1));
        Detection detection = document.detection();
        if (!detection.format().equals(Optional.of(format))) {
            String found = detection
                    .format()
                    .map(known -> "a document of " + known.id())
                    .orElseGet(detection::reason);
            throw new ConversionException(Problem.error(ConversionProblems.NOT_THE_FORMAT, JsonPointer.ROOT, found)
                    .withHint("What is upgraded here is " + format.title()));
        }
        return document;
    }

    /** The conversion of a document that is one record. */
    static Conversions of(Supplier<Conversion<Document>> only) {
        return new Running(List.of(only).iterator(), NOTHING);
    }

    /**
     * Conversions that are made when they are asked for; one that is refused does not keep the next from being made.
     *
     * @param around the ledger of what lies around the records
     */
    static Conversions of(Iterator<Supplier<Conversion<Document>>> all, Ledger around) {
        return new Running(all, around);
    }

    private record Running(Iterator<Supplier<Conversion<Document>>> steps, Ledger around) implements Conversions {
        @Override
        public boolean hasNext() {
            return steps.hasNext();
        }

        @Override
        public Conversion<Document> next() {
            if (!steps.hasNext()) {
                throw new NoSuchElementException("there are no more records");
            }
            return steps.next().get();
        }

        @Override
        public Ledger envelope() {
            return around;
        }

        @Override
        public void close() {
            // read to its end when it was opened
        }
    }
}
