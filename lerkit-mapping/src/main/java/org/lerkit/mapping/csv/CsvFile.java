package org.lerkit.mapping.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.RowLocation;
import org.lerkit.model.csv.CsvTable;

/**
 * A CSV file that is being read: its header, and its rows one after the other. What breaks one row is said with that
 * row; what breaks the file, such as a quote that nobody closes, is thrown and ends it. Not thread-safe.
 */
final class CsvFile implements Iterator<CsvFile.Row>, Closeable {
    private static final int PREFIX = 256 << 10;

    private final CsvMapping mapping;
    private final String table;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final int learner;
    private long number;
    private long line = 1;
    private @Nullable CsvRecord next;

    /**
     * One row.
     *
     * @param learner what its learner is known by; empty where it is not known
     * @param problem why it cannot be used
     */
    record Row(CsvTable.Row cells, String learner, Optional<Problem> problem) {}

    private CsvFile(CsvMapping mapping, String table, CsvReader<CsvRecord> csv) {
        this.mapping = mapping;
        this.table = table;
        this.csv = csv;
        this.records = csv.iterator();
        CsvRecord first = advance();
        if (first == null) {
            throw broken("an empty file", "a CSV file starts with the names of its columns");
        }
        this.header = header(first.getFields());
        this.learner = learner();
        this.next = advance();
    }

    /**
     * Opens a file.
     *
     * @param table its name among several; empty where it is the only one
     * @throws ConversionException if it is no CSV file, or not one that the mapping knows
     */
    static CsvFile open(
            InputStream source, String table, CsvMapping mapping, org.lerkit.mapping.csv.CsvReader.Limits limits)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(source, PREFIX);
        buffered.mark(PREFIX);
        byte[] prefix = buffered.readNBytes(PREFIX);
        buffered.reset();
        Encoding encoding = Encoding.of(prefix, mapping.dialect().charset());
        char separator = Separators.find(encoding.text(prefix), mapping, table);
        buffered.skipNBytes(encoding.mark());
        Reader text = new InputStreamReader(
                buffered,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        CsvReader<CsvRecord> csv = parser(separator, mapping.dialect().quote(), limits.cell())
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(limits.columns())
                                .maxFieldSize(limits.cell())
                                .maxRecordSize(Math.max(limits.cell(), PREFIX) * 16)
                                .build(),
                        text);
        return new CsvFile(mapping, table, csv);
    }

    /** How files are taken apart: by the letter of RFC 4180, but for the characters. */
    static CsvReader.CsvReaderBuilder parser(char separator, char quote, int cell) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(2 * cell, PREFIX));
    }

    /** The next record that is no empty line. */
    private @Nullable CsvRecord advance() {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                number++;
                line = record.getStartingLineNumber() + lineBreaks(record) + 1;
                if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
                    return record;
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw broken(
                    "not readable as CSV from here on: a quote that is not closed, text behind a closing quote, or more or longer cells than the limits allow",
                    "quotes in a quoted cell are doubled; check separator and quote in the mapping");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw broken(
                        "not in the character set of the lines before it",
                        "say in the mapping which it is: dialect.charset, such as windows-1252");
            }
            throw e;
        }
    }

    private static long lineBreaks(CsvRecord record) {
        return record.getFields().stream()
                .mapToLong(cell -> cell.codePoints().filter(c -> c == '\n').count())
                .sum();
    }

    private ConversionException broken(String title, String hint) {
        return refused(ConversionProblems.NOT_THE_FORMAT, new RowLocation(table, number + 1, line, ""), title, hint);
    }

    private static ConversionException refused(ProblemCode code, RowLocation place, String title, String hint) {
        return new ConversionException(Problem.error(code, place, title).withHint(hint));
    }

    /** Names, each once; a column without a name is called by its position. */
    private List<String> header(List<String> cells) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        for (String cell : cells) {
            int position = names.size() + 1;
            String name = cell.isBlank() ? "column " + position : cell.strip();
            Integer before = known.putIfAbsent(Csv.normal(name), position);
            if (before != null) {
                throw refused(
                        ConversionProblems.INCONSISTENT,
                        new RowLocation(table, number, 1, ""),
                        "columns " + before + " and " + position + " have one name",
                        "rename one of them");
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    /** The position of the column by which learners are known. */
    private int learner() {
        if (mapping.learner().isEmpty()) {
            return -1;
        }
        String name = mapping.learner().get();
        Column column = mapping.table(table).column(name).orElseThrow();
        for (int i = 0; i < header.size(); i++) {
            if (column.isCalled(header.get(i))) {
                return i;
            }
        }
        throw refused(
                ConversionProblems.MISSING,
                new RowLocation(table, number, 1, ""),
                "no column " + name + ", so that it is not known whose each row is",
                "the header is the first row; if it calls the column otherwise, say so in a mapping");
    }

    List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        CsvRecord record = next;
        if (record == null) {
            throw new NoSuchElementException("no more rows");
        }
        RowLocation place = new RowLocation(table, number, record.getStartingLineNumber(), "");
        Row row = row(record.getFields(), place);
        next = null;
        next = advance();
        return row;
    }

    private Row row(List<String> fields, RowLocation place) {
        List<String> cells = new ArrayList<>(fields);
        while (cells.size() > header.size() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        String key =
                learner < 0 ? "" : learner < cells.size() ? cells.get(learner).strip() : "";
        Optional<Problem> problem = problem(cells, key, place);
        if (problem.isPresent()) {
            return new Row(new CsvTable.Row(place.row(), place.line(), List.of()), key, problem);
        }
        return new Row(new CsvTable.Row(place.row(), place.line(), cells), key, Optional.empty());
    }

    private Optional<Problem> problem(List<String> cells, String key, RowLocation place) {
        if (cells.size() != header.size()) {
            return Optional.of(Problem.error(
                            ConversionProblems.NOT_THE_FORMAT,
                            place,
                            cells.size() + " cells, where the header has " + header.size())
                    .withHint("a cell that holds a separator or a line break has to be in quotes"));
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf('\0') >= 0) {
                return Optional.of(Problem.error(
                        ConversionProblems.NOT_THE_FORMAT,
                        new RowLocation(table, place.row(), place.line(), header.get(i)),
                        "a character NUL, which no text has"));
            }
        }
        if (learner >= 0 && key.isEmpty()) {
            return Optional.of(Problem.error(
                    ConversionProblems.MISSING,
                    new RowLocation(table, place.row(), place.line(), header.get(learner)),
                    "an empty cell, so that it is not known whose row it is"));
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
