package org.lerkit.mapping.clr;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;

/**
 * Reads a CLR 2.0, or an Open Badge 3.0 by itself, of the W3C data model 2.0 or 1.1 into a learner record. A secured credential
 * is kept byte for byte beside what was read from it, and so is each in it; nothing is verified here. What becomes of
 * every member is said in {@code docs/formats/clr2.md}; what the hub has no member for is kept as a fact.
 *
 * <p>National numbers are withheld unless the options release them; then no original that has them is kept either.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClrReader implements RecordReader {
    private static final ClrReader CLR = new ClrReader(Format.CLR_2);
    private static final ClrReader BADGE = new ClrReader(Format.OPEN_BADGES_3);

    private final Format format;

    private ClrReader(Format format) {
        this.format = format;
    }

    /** For Comprehensive Learner Records. Both readers take both documents; they differ in what they are found by. */
    public static ClrReader clr() {
        return CLR;
    }

    /** For Open Badges. */
    public static ClrReader openBadge() {
        return BADGE;
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public MappingTable table() {
        return ReadTable.TABLE.published(format, Format.LEARNER_RECORD);
    }

    /**
     * Reads a document, taken out of a token or image where it is in one; it holds one record.
     *
     * @throws org.lerkit.model.json.JsonSyntaxException if it is not JSON
     * @throws ConversionException if it is neither a CLR 2.0 nor an Open Badge 3.0, or contradicts itself
     */
    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        CredentialDocument document =
                CredentialDocument.open(source.readNBytes(JsonReader.Limits.STANDARD.bytes() + 1));
        byte[] json = document.carriers().isEmpty() ? document.source() : JsonWriter.toBytes(document.json());
        return Records.of(List.of(read(document.json(), json, options)));
    }

    private static Conversion<LearnerRecord> read(JsonObject json, byte[] bytes, ConversionOptions options) {
        Detection detection = Format.detect(json);
        Format found = detection.format().orElseThrow(() -> notTheFormat(detection.reason()));
        boolean clr = found.equals(Format.CLR_2);
        boolean old = detection instanceof Detection.Recognized known
                && known.dialects().contains("vcdm-1.1");
        if (!(clr || found.equals(Format.OPEN_BADGES_3))) {
            throw notTheFormat("a document of " + found.id());
        }
        Envelope envelope = Envelope.of(json).orElse(old ? Envelope.V1_1 : Envelope.V2_0);
        return new ClrReading(json, bytes, options, envelope).read(clr);
    }

    private static ConversionException notTheFormat(String title) {
        return new ConversionException(Problem.error(ConversionProblems.NOT_THE_FORMAT, JsonPointer.ROOT, title)
                .withHint("What is read is a CLR 2.0 or an Open Badge 3.0 whose first context is "
                        + Envelope.V2_0.context() + " or " + Envelope.V1_1.context()));
    }
}
