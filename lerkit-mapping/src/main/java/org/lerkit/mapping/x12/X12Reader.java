package org.lerkit.mapping.x12;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordReader;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Format;

/**
 * Reads X12 130, student educational records (transcripts), of releases 003030 to 007040: any number of interchanges,
 * functional groups and transaction sets in one file, with any delimiters. Each transaction set is a record, read in the
 * memory that it needs by itself.
 *
 * <p>A transaction set that counts wrong, lacks what each must have, or has segments where they cannot be understood is
 * refused with an {@link org.lerkit.mapping.ConversionException} that says where, and those behind it are read. So is,
 * at its place, a trailer of a group or an interchange that counts wrong: some of it is missing. A file that is cut off,
 * or cannot be taken apart, ends with an {@link X12SyntaxException}.
 *
 * <p>X12 does not say which character set it is written in. UTF-8 is read where nothing else is said, strictly: what is
 * not UTF-8 is an error and not another letter in a name. US-ASCII, the basic and extended character sets of X12, is UTF-8.
 *
 * <p>What becomes of each element is in the tables of {@code docs/formats/x12.md}. National numbers, birth, gender,
 * ethnicity, citizenship, residency, health, standing and other people are withheld unless the options release them.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * try (RecordReader.Records records = X12Reader.standard().read(in, ConversionOptions.standard())) {
 *     while (records.hasNext()) {
 *         Conversion<LearnerRecord> read = records.next();
 *     }
 * }
 * }</pre>
 */
public final class X12Reader implements RecordReader {
    private static final X12Reader STANDARD = new X12Reader(StandardCharsets.UTF_8, new Limits(4_000, 16_000, 50_000));

    private final Charset charset;
    private final Limits limits;

    /**
     * How much is read before it is refused. The element is that of X12, or one of its components.
     *
     * @param element the most characters of an element; no more than 4,000
     * @param segment the most characters of a segment
     * @param segments the most segments of a transaction set
     */
    public record Limits(int element, int segment, int segments) {
        private static final int MOST = 4_000;

        /** @throws IllegalArgumentException if a limit is not positive, or that of an element above 4,000 */
        public Limits {
            if (element < 1 || element > MOST || segment < 1 || segments < 1) {
                throw new IllegalArgumentException("not limits: " + element + ", " + segment + ", " + segments);
            }
        }
    }

    private X12Reader(Charset charset, Limits limits) {
        this.charset = charset;
        this.limits = limits;
    }

    /** Reads UTF-8; elements of 4,000 characters, segments of 16,000, transaction sets of 50,000 segments. */
    public static X12Reader standard() {
        return STANDARD;
    }

    /** The same reader for another character set. */
    public X12Reader in(Charset other) {
        return new X12Reader(requireNonNull(other, "other"), limits);
    }

    /** The same reader within other limits. */
    public X12Reader within(Limits other) {
        return new X12Reader(charset, requireNonNull(other, "other"));
    }

    @Override
    public Format format() {
        return Format.X12_130;
    }

    @Override
    public MappingTable table() {
        return Tables.published(format(), RecordTables.TRANSCRIPT);
    }

    /**
     * Opens a file of interchanges.
     *
     * @throws org.lerkit.mapping.ConversionException if it does not start as an interchange does
     */
    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        return new X12Records(open(source), options);
    }

    /**
     * The transaction sets of a file as they are, one at a time: to be acknowledged, for example.
     *
     * @throws org.lerkit.mapping.ConversionException if it does not start as an interchange does
     */
    public X12TransactionSets transactionSets(InputStream source) throws IOException {
        return new X12TransactionSets(open(source));
    }

    private X12Stream open(InputStream source) throws IOException {
        X12Input input = new X12Input(requireNonNull(source, "source"), charset, limits);
        Optional<Problem> wrong = input.open();
        if (wrong.isPresent()) {
            Problem why = wrong.get();
            Problem problem = Problem.error(ConversionProblems.NOT_THE_FORMAT, why.location(), why.title());
            throw new ConversionException(why.hint().map(problem::withHint).orElse(problem));
        }
        return new X12Stream(input, limits);
    }
}
