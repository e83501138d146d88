package org.lerkit.model.csv;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.lerkit.model.RowLocation;

/**
 * A table: a header and rows of as many cells. Immutable and thread-safe.
 *
 * @param name its name among several tables; empty where it is the only one
 * @param header the names of the columns, each different
 * @param rows in order; a cell that says nothing is the empty text
 */
public record CsvTable(String name, List<String> header, List<Row> rows) {
    /**
     * A row.
     *
     * @param number position among the rows of the file, the header being 1
     * @param line the line it starts on; 0 where it is not known
     */
    public record Row(long number, long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @throws IllegalArgumentException if two columns have one name, or a row has another number of cells */
    public CsvTable {
        requireNonNull(name, "name");
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        if (new HashSet<>(header).size() < header.size()) {
            throw new IllegalArgumentException("two columns of one name");
        }
        for (Row row : rows) {
            if (row.cells().size() != header.size()) {
                throw new IllegalArgumentException(
                        "row " + row.number() + " has " + row.cells().size() + " cells, and not " + header.size());
            }
        }
    }

    /** The place of a row. */
    public RowLocation location(Row row) {
        return new RowLocation(name, row.number(), row.line(), "");
    }

    /** The place of a cell. */
    public RowLocation location(Row row, int column) {
        return new RowLocation(name, row.number(), row.line(), header.get(column));
    }

    /** The same table, with another text in one cell; the table itself if it has no such cell. */
    public CsvTable with(RowLocation cell, String text) {
        int column = header.indexOf(cell.column());
        if (column < 0 || !cell.table().equals(name)) {
            return this;
        }
        List<Row> changed = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(row.cells());
            if (row.number() == cell.row()) {
                cells.set(column, text);
            }
            changed.add(new Row(row.number(), row.line(), cells));
        }
        return new CsvTable(name, header, changed);
    }

    /** The table as RFC 4180 writes it: commas, lines that end in CR LF, quotes where they are needed. */
    public String toText() {
        return line(header) + rowsToText();
    }

    /** The rows alone, to be written behind those of a table with the same header. */
    public String rowsToText() {
        return rows.stream().map(row -> line(row.cells())).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean plain =
                text.strip().length() == text.length() && text.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
