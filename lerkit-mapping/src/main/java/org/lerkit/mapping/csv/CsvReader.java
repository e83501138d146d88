package org.lerkit.mapping.csv;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordReader;
import org.lerkit.model.Problem;
import org.lerkit.model.RowLocation;
import org.lerkit.model.document.Format;

/**
 * Reads CSV: one file in which each row says something of a learner, or an archive (zip) of several that belong
 * together, such as {@code students.csv}, {@code courses.csv} and {@code awards.csv}. A {@link CsvMapping} says what the
 * columns mean; without one, lerkit's own layout is read.
 *
 * <p>The character set and the separator are found out where the mapping does not say them. Rows of one learner stand
 * one after the other, and are read one learner at a time; where the mapping says that they stand anywhere, and of an
 * archive, all rows are read first. A row that cannot be used (cells missing, no learner, not what other rows say of
 * the same learner) refuses the record of its learner, with row and column, and the others go on. A cell that is no number, date or
 * IRI where there should be one is kept beside its place and reported. What breaks the file itself ends it.
 *
 * <p>National numbers, birth dates and whatever else the mapping puts into a category of privacy are withheld unless the
 * options release them. Immutable and thread-safe.
 */
public final class CsvReader implements RecordReader {
    private static final CsvReader STANDARD = new CsvReader(CsvMapping.standard(), Limits.STANDARD);
    private static final int PK = 'P' << 8 | 'K';

    private final CsvMapping mapping;
    private final Limits limits;

    /**
     * How much is read before a file is refused.
     *
     * @param cell how many characters a cell may have
     * @param columns how many columns there may be
     * @param rows how many rows one learner may have
     * @param gathered how many characters all cells may have where they are held at once
     */
    public record Limits(int cell, int columns, int rows, long gathered) {
        /** Far more than any transcript has, and no danger: 64 Ki characters a cell, 1,024 columns, 10,000 rows. */
        public static final Limits STANDARD = new Limits(64 << 10, 1 << 10, 10_000, 256L << 20);
    }

    private CsvReader(CsvMapping mapping, Limits limits) {
        this.mapping = mapping;
        this.limits = limits;
    }

    /** For files in lerkit's own layout. */
    public static CsvReader standard() {
        return STANDARD;
    }

    /** For files whose columns mean what the mapping says. */
    public static CsvReader of(CsvMapping mapping) {
        return new CsvReader(requireNonNull(mapping, "mapping"), Limits.STANDARD);
    }

    /** The same reader within other limits. */
    public CsvReader within(Limits other) {
        return new CsvReader(mapping, requireNonNull(other, "limits"));
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public MappingTable table() {
        List<MappingTable.Row> rows = new ArrayList<>();
        for (Column column : mapping.common().columns()) {
            rows.add(new MappingTable.Row(column.name(), column.to().text(), column.dispositions(), column.rule()));
        }
        mapping.tables()
                .forEach((name, table) -> table.columns().stream()
                        .filter(column -> !mapping.common().columns().contains(column))
                        .forEach(column -> rows.add(new MappingTable.Row(
                                name + '.' + column.name(),
                                column.to().text(),
                                column.dispositions(),
                                column.rule()))));
        return new MappingTable(Format.CSV, Format.LEARNER_RECORD, rows);
    }

    /**
     * Opens a file, or an archive of several.
     *
     * @throws ConversionException if it is no such file, or has not the columns that the mapping needs
     */
    @Override
    public Records read(InputStream source, ConversionOptions options) throws IOException {
        requireNonNull(options, "options");
        BufferedInputStream start = new BufferedInputStream(requireNonNull(source, "source"));
        start.mark(2);
        boolean isArchive = (start.read() << 8 | start.read()) == PK;
        start.reset();
        if (isArchive) {
            return archive(new ZipInputStream(start), options);
        }
        CsvFile file = CsvFile.open(start, "", mapping, limits);
        if (!mapping.isAnywhere()) {
            return new AdjacentRows(file, mapping, options, limits.rows());
        }
        GatheredRows rows = new GatheredRows(mapping, options, limits);
        rows.add("", file);
        return rows.all();
    }

    private Records archive(ZipInputStream zip, ConversionOptions options) throws IOException {
        Map<String, InputStream> files = new LinkedHashMap<>();
        GatheredRows rows = new GatheredRows(mapping, options, limits);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String path = entry.getName();
            String name = path.substring(path.lastIndexOf('/') + 1);
            boolean isTable = !entry.isDirectory() && !name.startsWith(".") && !path.startsWith("__");
            if (isTable) {
                add(name.replaceFirst("\\.[A-Za-z]{1,4}$", "").toLowerCase(Locale.ROOT), zip, rows, files);
            }
        }
        return all(rows, files);
    }

    /**
     * Opens several files that belong together, by the names that the mapping gives their tables. The caller closes them.
     *
     * @throws ConversionException if the mapping has no such table, or one is no such file
     */
    public Records read(Map<String, InputStream> files, ConversionOptions options) throws IOException {
        GatheredRows rows = new GatheredRows(mapping, options, limits);
        Map<String, InputStream> done = new LinkedHashMap<>();
        for (Map.Entry<String, InputStream> file : files.entrySet()) {
            add(file.getKey(), file.getValue(), rows, done);
        }
        return all(rows, done);
    }

    private void add(String name, InputStream file, GatheredRows rows, Map<String, InputStream> done)
            throws IOException {
        if (!mapping.tables().containsKey(name) || done.putIfAbsent(name, file) != null) {
            throw notTheFormat(
                    "a file that is none of the tables of the mapping, or a second one",
                    "the tables are " + String.join(", ", mapping.tables().keySet()) + "; each is a file of that name");
        }
        rows.add(name, CsvFile.open(file, name, mapping, limits));
    }

    private Records all(GatheredRows rows, Map<String, InputStream> done) {
        if (done.isEmpty()) {
            throw notTheFormat(
                    "no table in it",
                    "the tables are " + String.join(", ", mapping.tables().keySet()));
        }
        String learners = mapping.tables().keySet().iterator().next();
        if (mapping.learner().isPresent() && done.containsKey(learners)) {
            rows.requireAllIn(learners);
        }
        return rows.all();
    }

    private static ConversionException notTheFormat(String title, String hint) {
        return new ConversionException(
                Problem.error(ConversionProblems.NOT_THE_FORMAT, new RowLocation("", 0, 0, ""), title)
                        .withHint(hint));
    }
}
