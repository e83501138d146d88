package org.lerkit.mapping.render;

import static org.lerkit.mapping.render.Html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lerkit.mapping.render.Html.Element;
import org.lerkit.mapping.render.Html.Name;
import org.lerkit.mapping.render.Html.Tag;

/**
 * A table that reads well with a screen reader, on paper and on a telephone, where each row becomes a block: so roles are
 * written out, and every cell knows its column's heading.
 *
 * @param <R> what a row is about
 */
final class Table<R> {
    private record Column<R>(String heading, String style, boolean header, Function<R, Html> cell) {}

    private final List<Column<R>> columns = new ArrayList<>();
    private Function<R, String> rowStyle = row -> "";

    /** The column that names the row. */
    Table<R> header(String heading, Function<R, Html> cell) {
        columns.add(new Column<>(heading, "name", true, cell));
        return this;
    }

    Table<R> column(String heading, String style, Function<R, Html> cell) {
        columns.add(new Column<>(heading, style, false, cell));
        return this;
    }

    Table<R> number(String heading, Function<R, Html> cell) {
        return column(heading, "number", cell);
    }

    /** Class names for a row, or an empty text. */
    Table<R> rows(Function<R, String> style) {
        rowStyle = style;
        return this;
    }

    /** Leaves out the columns that none of these rows has anything for: tables that stand together then look alike. */
    Table<R> fitting(List<R> all) {
        columns.removeIf(column -> !column.header()
                && all.stream().allMatch(row -> column.cell().apply(row).isBlank()));
        return this;
    }

    /** The table, or nothing if there are no rows. */
    Html of(Html caption, List<R> rows) {
        if (rows.isEmpty()) {
            return Html.nothing();
        }
        Element head = cells(columns.stream()
                .<Html>map(column -> element(Tag.TH, column.heading())
                        .styled(column.style())
                        .with(Name.SCOPE, "col")
                        .with(Name.ROLE, "columnheader"))
                .toList());
        List<Element> body = rows.stream().map(this::row).toList();
        return element(
                        Tag.TABLE,
                        element(Tag.CAPTION, caption),
                        element(Tag.THEAD, head).with(Name.ROLE, "rowgroup"),
                        element(Tag.TBODY, body).with(Name.ROLE, "rowgroup"))
                .with(Name.ROLE, "table");
    }

    private Element row(R row) {
        Element element =
                cells(columns.stream().<Html>map(column -> cell(row, column)).toList());
        String style = rowStyle.apply(row);
        return style.isEmpty() ? element : element.styled(style);
    }

    private static Element cells(List<Html> cells) {
        return element(Tag.TR, cells).with(Name.ROLE, "row");
    }

    private static <R> Html cell(R row, Column<R> column) {
        Html content = column.cell().apply(row);
        if (column.header()) {
            return element(Tag.TH, content)
                    .styled(column.style())
                    .with(Name.SCOPE, "row")
                    .with(Name.ROLE, "rowheader");
        }
        return element(Tag.TD, content)
                .styled(column.style())
                .with(Name.ROLE, "cell")
                .with(Name.DATA_LABEL, column.heading());
    }
}
