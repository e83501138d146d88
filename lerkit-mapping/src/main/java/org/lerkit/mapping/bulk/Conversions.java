package org.lerkit.mapping.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.Document;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;

/** How documents of any format become documents of one. */
record Conversions(Converters converters, Optional<Format> from, Format to, ConversionOptions options) {
    /** More of a document that is read whole than it may have: enough to refuse it. */
    static final int LIMIT = JsonReader.Limits.STANDARD.bytes() + 1;

    /** Whether a document that starts like this is read as a stream. */
    boolean streams(byte[] start) {
        return from.isPresent() || Format.detect(start).format().isPresent();
    }

    /**
     * Opens a document that is read as a stream.
     *
     * @param start what it starts with; still to come from the source
     */
    Converter.Conversions stream(byte[] start, InputStream source) throws IOException {
        return converter(from.or(() -> Format.detect(start).format()).orElseThrow())
                .convert(source, options);
    }

    /** Converts a document that was read whole. */
    List<Conversion<Document>> convert(byte[] document) {
        if (from.isPresent()) {
            return convert(from.get(), document);
        }
        if (!DocumentRecords.isJson(document)) {
            recognized(Format.detect(document)); // says best what it is instead
        }
        CredentialDocument opened = CredentialDocument.open(document);
        return convert(
                recognized(opened.detection()),
                opened.carriers().isEmpty() ? document : JsonWriter.toBytes(opened.json()));
    }

    private static Format recognized(Detection detection) {
        if (detection instanceof Detection.Unrecognized unrecognized) {
            throw new ConversionException(unrecognized.problem());
        }
        return detection.format().orElseThrow();
    }

    private List<Conversion<Document>> convert(Format format, byte[] document) {
        List<Conversion<Document>> all = new ArrayList<>();
        try (Converter.Conversions conversions =
                converter(format).convert(new ByteArrayInputStream(document), options)) {
            conversions.forEachRemaining(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is none in memory
        }
        return all;
    }

    private Converter converter(Format format) {
        return converters
                .find(format, to)
                .orElseThrow(() -> new ConversionException(Problem.error(
                        ConversionProblems.NO_CONVERTER,
                        JsonPointer.ROOT,
                        "lerkit does not convert " + format + " to " + to)));
    }
}
