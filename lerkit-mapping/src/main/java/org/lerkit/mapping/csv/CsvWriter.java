package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.RowLocation;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;

/**
 * Writes a learner record as a table in lerkit's own layout: a row for each attainment, the parts of one in rows of
 * their own that say of what they are part, and in front of each what is known of the learner. All tables have the same
 * columns, so that one may be put behind the other. What {@link CsvReader#standard()} reads back says the same.
 *
 * <p>A cell that a spreadsheet would take for a formula is written behind an apostrophe, which the reader takes away.
 * What the layout has no column for is dropped, and in the ledger. Immutable and thread-safe.
 */
public final class CsvWriter implements RecordWriter<CsvTable> {
    static final Rule NO_COLUMN =
            Csv.TABLES.rule("write.no-column", "The layout has no column for it, or has the column filled already.");
    static final Rule FORMAT =
            Csv.TABLES.rule("write.format", "The mark of the canonical form of a record; a table has none.");

    private static final String ROWS = "rows";
    private static final int FIRST = 2;

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public MappingTable table() {
        List<MappingTable.Row> rows = new ArrayList<>();
        for (Column column : columns()) {
            rows.add(new MappingTable.Row(
                    column.to().text(),
                    column.name(),
                    column.split().isPresent() ? Set.of("carried", "recoded", "merged") : Set.of("carried", "recoded"),
                    Layout.rule(column)));
        }
        rows.add(new MappingTable.Row("record: what makes two records differ in form", "", Set.of("control"), FORMAT));
        rows.add(new MappingTable.Row("record: anything else", "", Set.of("dropped", "narrowed"), NO_COLUMN));
        return new MappingTable(Format.LEARNER_RECORD, Format.CSV, rows);
    }

    static List<Column> columns() {
        return CsvMapping.standard().common().columns();
    }

    /**
     * Writes a record.
     *
     * @throws org.lerkit.mapping.ConversionException if nothing identifies the learner and the options name no subject
     */
    @Override
    public List<Conversion<CsvTable>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        Source source = Source.of(json);
        Accounts accounts = new Accounts(source);
        source.child("format").ifPresent(mark -> accounts.control(mark, FORMAT));
        Target table = new Target();
        new Layout(source, options).rows().forEach(row -> table.add(ROWS, row));
        accounts.drop(source, NO_COLUMN);
        Accounts.Finished finished = accounts.finish(table);
        Accounts.Finished written = finished.as(document(table(finished.json())), CsvWriter::place);
        return List.of(Settlement.of(written, Document.of(json), made -> table(finished.json()), List.of(), options));
    }

    private static CsvTable table(JsonObject json) {
        List<String> header = columns().stream().map(Column::name).toList();
        List<CsvTable.Row> rows = new ArrayList<>();
        if (json.members().get(ROWS) instanceof JsonArray array) {
            for (JsonValue row : array.items()) {
                rows.add(new CsvTable.Row(rows.size() + FIRST, 0, cells(header, (JsonObject) row)));
            }
        }
        return new CsvTable("", header, rows);
    }

    static List<String> cells(List<String> header, JsonObject row) {
        return header.stream()
                .map(name ->
                        row.get(name).map(cell -> ((JsonString) cell).value()).orElse(""))
                .toList();
    }

    /** Where what is written at a place of the tree is in the table. */
    private static SourceLocation place(JsonPointer at) {
        List<String> tokens = at.tokens();
        return new RowLocation("", Integer.parseInt(tokens.get(1)) + FIRST, 0, tokens.get(2));
    }

    @Override
    public Document document(CsvTable written) {
        return Document.of(List.of(written));
    }
}
