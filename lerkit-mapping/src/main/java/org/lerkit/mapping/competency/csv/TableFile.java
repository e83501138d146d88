package org.lerkit.mapping.competency.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.RowLocation;

/**
 * A table that is being read, row by row: text in UTF-8, with commas, semicolons or tabs, and with the names of the
 * columns in the first row that has those that are needed; what is before it is passed over. Not thread-safe.
 */
final class TableFile {
    private static final int PREFIX = 256 << 10;
    /** How many rows may be before the names of the columns. */
    private static final int PREAMBLE = 50;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final TableLimits limits;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private long number;
    private long line = 1;
    /** How many lines the last row has. */
    private long lines;

    /**
     * A row that says something.
     *
     * @param number position among the rows of the file, from 1
     * @param line the line it starts on
     * @param cells as many as there are columns, unless there is a problem
     * @param problem why it cannot be used
     */
    record Row(long number, long line, List<String> cells, Optional<Problem> problem) {
        RowLocation at(String column) {
            return new RowLocation("", number, line, column);
        }
    }

    private TableFile(Iterator<CsvRecord> records, TableLimits limits, Predicate<Set<String>> isHeader) {
        this.records = records;
        this.limits = limits;
        List<String> found = null;
        while (found == null && number < PREAMBLE) {
            CsvRecord record = advance();
            if (record == null) {
                break;
            }
            found = isHeader.test(names(record.getFields())) ? record.getFields() : null;
        }
        if (found == null) {
            throw noHeader();
        }
        this.header = header(found);
    }

    /**
     * Opens a file. The stream is the caller's to close.
     *
     * @param isHeader whether these are the names of the columns, as {@link #name} writes them
     * @throws ConversionException if there is no such row
     */
    static TableFile open(InputStream source, Predicate<Set<String>> isHeader, TableLimits limits) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(source, PREFIX);
        buffered.mark(PREFIX);
        byte[] prefix = buffered.readNBytes(PREFIX);
        buffered.reset();
        boolean isMarked = prefix.length > 2
                && (prefix[0] & 0xFF) == 0xEF
                && (prefix[1] & 0xFF) == 0xBB
                && (prefix[2] & 0xFF) == 0xBF;
        int mark = isMarked ? 3 : 0;
        buffered.skipNBytes(mark);
        String start = new String(prefix, mark, prefix.length - mark, StandardCharsets.UTF_8);
        char separator = SEPARATORS.stream()
                .filter(candidate -> hasHeader(start, candidate, isHeader))
                .findFirst()
                .orElseThrow(TableFile::noHeader);
        InputStreamReader text = new InputStreamReader(
                buffered,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(limits.columns())
                .maxFieldSize(limits.cell())
                .maxRecordSize(Math.max(limits.cell(), PREFIX) * 16)
                .build();
        return new TableFile(
                parser(separator, limits.cell()).build(handler, text).iterator(), limits, isHeader);
    }

    private static CsvReader.CsvReaderBuilder parser(char separator, int cell) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(2 * cell, PREFIX));
    }

    private static boolean hasHeader(String start, char separator, Predicate<Set<String>> isHeader) {
        try {
            Iterator<CsvRecord> some =
                    parser(separator, PREFIX).ofCsvRecord(start).iterator();
            for (int i = 0; i < PREAMBLE && some.hasNext(); i++) {
                if (isHeader.test(names(some.next().getFields()))) {
                    return true;
                }
            }
        } catch (CsvParseException e) {
            return false; // cut off in a quoted cell, or not so separated
        }
        return false;
    }

    /** The name of a column without what people vary: case, and whatever is no letter or digit. */
    static String name(String written) {
        return NOT_IN_NAMES.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Set<String> names(List<String> written) {
        Set<String> names = new HashSet<>();
        written.forEach(cell -> names.add(name(cell)));
        return names;
    }

    private @Nullable CsvRecord advance() {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                number++;
                line = record.getStartingLineNumber();
                lines = lines(record);
                for (int i = 0; i < record.getFieldCount(); i++) {
                    if (!record.getField(i).isBlank()) {
                        return record;
                    }
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw broken(
                    "not readable as CSV from here on: a quote that is not closed, text behind a closing quote, or more or longer cells than the limits allow",
                    "quotes in a quoted cell are doubled");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw broken("not in UTF-8", "save the table as CSV in UTF-8");
            }
            throw e;
        }
    }

    /** Behind the last row, which may have several lines. */
    private ConversionException broken(String title, String hint) {
        RowLocation place = new RowLocation("", number + 1, line + lines, "");
        return refused(ConversionProblems.NOT_THE_FORMAT, place, title, hint);
    }

    private static long lines(CsvRecord record) {
        long lines = 1;
        for (int i = 0; i < record.getFieldCount(); i++) {
            String cell = record.getField(i);
            for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
                lines++;
            }
        }
        return lines;
    }

    private static ConversionException noHeader() {
        return refused(
                ConversionProblems.NOT_THE_FORMAT,
                new RowLocation("", 1, 1, ""),
                "no row with the names of the columns that are needed",
                "the layouts are in docs/guide/crosswalks.md");
    }

    private static ConversionException refused(ProblemCode code, RowLocation place, String title, String hint) {
        return new ConversionException(Problem.error(code, place, title).withHint(hint));
    }

    private List<String> header(List<String> cells) {
        List<String> names = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String cell : cells) {
            String name = cell.isBlank() ? "column " + (names.size() + 1) : cell.strip();
            if (!known.add(name(name))) {
                throw refused(
                        ConversionProblems.INCONSISTENT,
                        new RowLocation("", number, line, ""),
                        "two columns have one name, the second is column " + (names.size() + 1),
                        "rename one of them");
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    /** The names of the columns, as written; one without is called by its position. */
    List<String> header() {
        return header;
    }

    /** The place of the row with the names of the columns, before the first row was read. */
    RowLocation at(String column) {
        return new RowLocation("", number, line, column);
    }

    /** The next row that says something; null at the end. */
    @Nullable
    Row next() {
        CsvRecord record = advance();
        if (record == null) {
            return null;
        }
        if (number > limits.rows()) {
            throw refused(
                    ConversionProblems.NOT_THE_FORMAT,
                    new RowLocation("", number, line, ""),
                    "more than " + limits.rows() + " rows",
                    "read it in parts, or within other limits");
        }
        List<String> cells = new ArrayList<>(record.getFields());
        while (cells.size() > header.size() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        Optional<Problem> problem = Optional.empty();
        if (cells.size() != header.size()) {
            problem = Optional.of(Problem.error(
                            ConversionProblems.NOT_THE_FORMAT,
                            new RowLocation("", number, line, ""),
                            cells.size() + " cells, where the header has " + header.size())
                    .withHint("a cell that holds a separator or a line break has to be in quotes"));
        }
        return new Row(number, line, cells, problem);
    }
}
