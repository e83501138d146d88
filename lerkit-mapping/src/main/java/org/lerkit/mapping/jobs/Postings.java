package org.lerkit.mapping.jobs;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.MappingTable;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonObject;

/**
 * Job postings of every format that lerkit knows: read by their content, and turned into one another.
 *
 * <pre>{@code
 * JobPosting posting = Postings.read(Files.readAllBytes(page), ConversionOptions.standard()).value();
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Postings {
    private static final List<PostingReader> READERS =
            List.of(PostingReader.schemaOrg(), PostingReader.jdx(), PostingReader.positionOpening());
    private static final List<PostingWriter> WRITERS =
            List.of(PostingWriter.schemaOrg(), PostingWriter.jdx(), PostingWriter.positionOpening());

    private Postings() {}

    /** The formats of postings, lerkit's own last. Each is read and written. */
    public static List<Format> formats() {
        return List.of(
                Format.JOB_POSTING_SCHEMA_ORG, Format.JOB_POSTING_JDX, Format.POSITION_OPENING, Format.JOB_POSTING);
    }

    /** What reads a format; empty if it is none of postings, or lerkit's own, which {@link JobPosting#of} reads. */
    public static Optional<PostingReader> reader(Format format) {
        return READERS.stream()
                .filter(reader -> reader.format().equals(requireNonNull(format, "format")))
                .findFirst();
    }

    /** What writes a format; empty if it is none of postings, or lerkit's own, which {@link JobPosting#toJson} writes. */
    public static Optional<PostingWriter> writer(Format format) {
        return WRITERS.stream()
                .filter(writer -> writer.format().equals(requireNonNull(format, "format")))
                .findFirst();
    }

    /**
     * Reads a posting of any format: a document, or a web page that has one in a script of JSON-LD. An opening with several
     * profiles is read as its first.
     *
     * @throws ConversionException if it is no posting, or loses what the options refuse to lose
     * @throws org.lerkit.model.document.UnreadableDocumentException if it is a page without a posting, or with several
     * @throws org.lerkit.model.json.JsonSyntaxException if it is no JSON
     */
    public static Conversion<JobPosting> read(byte[] document, ConversionOptions options) {
        return read(
                CredentialDocument.open(requireNonNull(document, "document")).json(), options);
    }

    /**
     * Reads a posting that has been parsed already.
     *
     * @throws ConversionException if it is no posting, or loses what the options refuse to lose
     */
    public static Conversion<JobPosting> read(JsonObject document, ConversionOptions options) {
        requireNonNull(options, "options");
        return Format.detect(document)
                .format()
                .flatMap(Postings::reads)
                .orElseThrow(() -> new ConversionException(Problem.error(
                                ConversionProblems.NOT_THE_FORMAT, JsonPointer.ROOT, "no job posting of a known format")
                        .withHint("give a JobPosting of schema.org, or a posting or an opening of HR Open")))
                .read(document, options);
    }

    /**
     * How a posting of one format becomes one of another, or is written anew in its own; empty if one of the two is no
     * format of postings. One document gives one posting.
     */
    public static Optional<Converter> converter(Format from, Format to) {
        return reads(from)
                .flatMap(reads -> writes(to).map(writes -> {
                    List<MappingTable> tables = new ArrayList<>();
                    tables.add(reader(from).map(PostingReader::table).orElse(CanonicalPosting.TABLE));
                    writer(to).map(PostingWriter::table).ifPresent(tables::add);
                    return new PostingConverter(from, to, reads, writes, tables);
                }));
    }

    private static Optional<PostingConverter.Reads> reads(Format format) {
        return format.equals(Format.JOB_POSTING)
                ? Optional.of(CanonicalPosting::read)
                : reader(format).map(reader -> reader::read);
    }

    private static Optional<PostingConverter.Writes> writes(Format format) {
        return format.equals(Format.JOB_POSTING)
                ? Optional.of(Postings::same)
                : writer(format).map(writer -> writer::write);
    }

    private static Conversion<JsonObject> same(JobPosting posting, ConversionOptions options) {
        return CanonicalPosting.read(posting.toJson(), options).as(JobPosting::toJson);
    }
}
