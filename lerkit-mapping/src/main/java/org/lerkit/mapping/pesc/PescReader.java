package org.lerkit.mapping.pesc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.document.Format;
import org.lerkit.model.xml.XmlReader;

/**
 * Reads PESC XML transcripts: CollegeTranscript, HighSchoolTranscript, and AcademicRecordBatch with any number of
 * either. Takes every generation, in any namespace or none, in UTF-8 or UTF-16.
 *
 * <p>A batch is read one transcript at a time, in the memory that one needs; one that cannot be converted does not stop
 * those behind it. XML that is not well-formed ends the stream with an
 * {@link org.lerkit.model.xml.XmlSyntaxException} that says where.
 *
 * <p>What becomes of each element is in the tables of {@code docs/formats/pesc.md}. National numbers, birth, gender,
 * ethnicity, residency, health, death, standing and other people are withheld unless the options release them. Notes and
 * user-defined extensions go into the record as they are; whom they name cannot be known.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * try (RecordReader.Records records = PescReader.batch().read(in, ConversionOptions.standard())) {
 *     while (records.hasNext()) {
 *         Conversion<LearnerRecord> read = records.next();
 *     }
 * }
 * }</pre>
 */
public final class PescReader implements RecordReader {
    private static final PescReader COLLEGE = new PescReader(Format.COLLEGE_TRANSCRIPT, XmlReader.standard());
    private static final PescReader HIGH_SCHOOL = new PescReader(Format.HIGH_SCHOOL_TRANSCRIPT, XmlReader.standard());
    private static final PescReader BATCH = new PescReader(Format.ACADEMIC_RECORD_BATCH, XmlReader.standard());

    private final Format format;
    private final XmlReader xml;

    private PescReader(Format format, XmlReader xml) {
        this.format = format;
        this.xml = xml;
    }

    /** For College Transcripts. All three readers take all three documents; they differ in what they are found by. */
    public static PescReader collegeTranscript() {
        return COLLEGE;
    }

    /** For High School Transcripts. */
    public static PescReader highSchoolTranscript() {
        return HIGH_SCHOOL;
    }

    /** For batches. */
    public static PescReader batch() {
        return BATCH;
    }

    /** The same reader within other limits. */
    public PescReader within(XmlReader.Limits limits) {
        return new PescReader(format, XmlReader.within(limits));
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
     * Opens a transcript or a batch.
     *
     * @throws org.lerkit.mapping.ConversionException if its root is none of the three
     * @throws org.lerkit.model.xml.XmlSyntaxException if it does not start as XML does
     */
    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        return PescRecords.open(xml.records(requireNonNull(source, "source"), Transcript.NAMES), options);
    }
}
