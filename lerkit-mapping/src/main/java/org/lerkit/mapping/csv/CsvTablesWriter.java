package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.MappingTable;
import org.lerkit.mapping.RecordWriter;
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
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.record.LearnerRecord;

/**
 * Writes a learner record as the tables {@code students}, {@code courses} and {@code awards} of lerkit's own layout:
 * what is known of the learner is said once, in a row of {@code students}; each award is a row of {@code awards}, and
 * everything else that was attained one of {@code courses}, with the number of the student in front. A table without
 * rows is left out. As a {@link Document} they are an archive (zip), which {@link CsvReader#standard()} reads.
 *
 * <p>Cells are those of {@link CsvWriter}. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<CsvTable> tables = new CsvTablesWriter().write(record, ConversionOptions.standard()).get(0).value();
 * }</pre>
 */
public final class CsvTablesWriter implements RecordWriter<List<CsvTable>> {
    private static final int FIRST = 2;

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public MappingTable table() {
        return new CsvWriter().table();
    }

    /**
     * Writes a record.
     *
     * @throws org.lerkit.mapping.ConversionException if nothing identifies the learner and the options name no subject,
     *     or there are more than 500 attainments, which are too many to be told apart by their kinds with an account of it
     */
    @Override
    public List<Conversion<List<CsvTable>>> write(LearnerRecord record, ConversionOptions options) {
        JsonObject json = record.toJson();
        Source source = Source.of(json);
        Accounts accounts = new Accounts(source);
        source.child("format").ifPresent(mark -> accounts.control(mark, CsvWriter.FORMAT));
        Target written = new Target();
        new Layout(source, options).tables().forEach((name, rows) -> rows.forEach(row -> written.add(name, row)));
        accounts.drop(source, CsvWriter.NO_COLUMN);
        Accounts.Finished finished = accounts.finish(written);
        List<CsvTable> tables = tables(finished.json());
        return List.of(Settlement.of(
                finished.as(Document.of(tables), CsvTablesWriter::place),
                Document.of(json),
                made -> tables,
                List.of(),
                options));
    }

    private static List<CsvTable> tables(JsonObject json) {
        List<CsvTable> tables = new ArrayList<>();
        for (Map.Entry<String, JsonValue> table : json.members().entrySet()) {
            List<String> header = header(table.getKey());
            List<CsvTable.Row> rows = new ArrayList<>();
            for (JsonValue row : ((JsonArray) table.getValue()).items()) {
                rows.add(new CsvTable.Row(rows.size() + FIRST, 0, CsvWriter.cells(header, (JsonObject) row)));
            }
            tables.add(new CsvTable(table.getKey(), header, rows));
        }
        return List.copyOf(tables);
    }

    private static List<String> header(String table) {
        boolean students = table.equals(Layout.STUDENTS);
        return CsvWriter.columns().stream()
                .filter(column ->
                        column.name().equals("student_id") || column.to().isOfLearner() == students)
                .map(Column::name)
                .toList();
    }

    /** Where what is written at a place of the tree is in the tables. */
    private static SourceLocation place(JsonPointer at) {
        List<String> tokens = at.tokens();
        return new RowLocation(tokens.get(0), Integer.parseInt(tokens.get(1)) + FIRST, 0, tokens.get(2));
    }

    @Override
    public Document document(List<CsvTable> written) {
        return Document.of(written);
    }
}
