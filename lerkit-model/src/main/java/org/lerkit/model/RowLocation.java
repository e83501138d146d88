package org.lerkit.model;

import static java.util.Objects.requireNonNull;

/**
 * A place in a table: a cell, a row, or the table itself.
 *
 * @param table the name of the table, where there are several; empty where there is one
 * @param row position among the rows of the file as a spreadsheet counts them, the header being 1; 0 for the whole table
 * @param line the line of the file that the row starts on, from 1; 0 where it is not known. A quoted cell may hold line
 *     breaks, so that lines and rows are not the same
 * @param column the name of the column; empty for the whole row
 */
public record RowLocation(String table, long row, long line, String column) implements SourceLocation {
    public RowLocation {
        requireNonNull(table, "table");
        requireNonNull(column, "column");
    }

    @Override
    public String path() {
        return (table.isEmpty() ? "" : '/' + table)
                + (row > 0 ? "/row[" + row + ']' : "")
                + (column.isEmpty() ? "" : '/' + column);
    }

    @Override
    public String describe() {
        String place = row > 0 ? "row " + row : "the table";
        return place
                + (table.isEmpty() ? "" : " of " + table)
                + (line > 0 ? " (line " + line + ')' : "")
                + (column.isEmpty() ? "" : ", column " + column);
    }
}
