package org.lerkit.mapping.pesc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.record.LearnerRecord;

/**
 * Reads PESC transcripts that are written in JSON: a CollegeTranscript or a HighSchoolTranscript as the one member of an
 * object, with the prefix of its namespace or without ({@code ColTrn.CollegeTranscript}). Members have the names of the
 * elements; what may be there several times is an array, or no array where it is there once; numbers and booleans may be
 * strings. What becomes of each is what becomes of the element, by the same tables; places are JSON Pointers.
 *
 * <p>A transcript without {@code TransmissionData} is read, and reported ({@code conversion.source.missing}, a warning).
 * {@code null} and what is empty say nothing. An array in an array, and names and texts that XML cannot hold, are left
 * out and reported ({@code conversion.source.unknown}).
 *
 * <p>The document is read whole, within the limits of {@link JsonReader#standard()} unless others are given. What is
 * withheld is what {@link PescReader} withholds. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (RecordReader.Records records = PescJsonReader.collegeTranscript().read(in, ConversionOptions.standard())) {
 *     Conversion<LearnerRecord> read = records.next();
 * }
 * }</pre>
 */
public final class PescJsonReader implements RecordReader {
    private static final PescJsonReader COLLEGE =
            new PescJsonReader(Format.COLLEGE_TRANSCRIPT_JSON, JsonReader.standard());
    private static final PescJsonReader HIGH_SCHOOL =
            new PescJsonReader(Format.HIGH_SCHOOL_TRANSCRIPT_JSON, JsonReader.standard());

    private final Format format;
    private final JsonReader json;

    private PescJsonReader(Format format, JsonReader json) {
        this.format = format;
        this.json = json;
    }

    /** For College Transcripts. Both readers take both documents; they differ in what they are found by. */
    public static PescJsonReader collegeTranscript() {
        return COLLEGE;
    }

    /** For High School Transcripts. */
    public static PescJsonReader highSchoolTranscript() {
        return HIGH_SCHOOL;
    }

    /** The same reader within other limits. */
    public PescJsonReader within(JsonReader.Limits limits) {
        return new PescJsonReader(format, JsonReader.within(limits));
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public MappingTable table() {
        return Tables.published(format, TransmissionTables.TRANSCRIPT);
    }

    /**
     * Opens a transcript.
     *
     * @throws org.lerkit.mapping.ConversionException if it is not an object with one transcript
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON, has a name twice, or is beyond the limits
     */
    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        TranscriptJson transcript = TranscriptJson.of(json.read(requireNonNull(source, "source")));
        return new One(List.of(transcript).iterator(), options);
    }

    private record One(Iterator<TranscriptJson> transcripts, ConversionOptions options) implements Records {
        @Override
        public boolean hasNext() {
            return transcripts.hasNext();
        }

        @Override
        public Conversion<LearnerRecord> next() {
            return transcripts.next().convert(options);
        }

        @Override
        public Ledger envelope() {
            return new Ledger(List.of(), List.of());
        }

        @Override
        public void close() {
            // the document was read to its end
        }
    }
}
