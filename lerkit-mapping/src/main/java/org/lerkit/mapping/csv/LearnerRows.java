package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.csv.Cells.Said;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Settlement;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Reading;
import org.lerkit.model.Problem;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.RowLocation;
import org.lerkit.model.csv.CsvTable;
import org.lerkit.model.record.LearnerRecord;

/**
 * Makes one record of the rows of one learner. What goes to the learner or the document has to be the same in all of
 * them; every other thing that a row speaks of is an attainment of its own, but for those that rows share.
 */
final class LearnerRows {
    private static final Rule FORMAT = Csv.TABLES.rule("record.format", "Every learner record says that it is one.");
    private static final Rule IGNORED =
            Csv.TABLES.rule("ignored", "The mapping says that the column says nothing of learners.");

    private final CsvMapping mapping;
    private final Reading reading;
    private final Source source;
    private final Cells cells;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> empty = new ArrayList<>();

    /**
     * One row.
     *
     * @param cells what it says and may be said, by column, in the order of the mapping
     */
    record Row(CsvMapping.Table table, RowLocation place, Map<Column, Leaf> cells) {
        /** What it says of one kind of thing. */
        List<Said> said(String root) {
            List<Said> said = new ArrayList<>();
            cells.forEach((column, leaf) -> {
                if (column.to().root().equals(root)) {
                    said.add(new Said(column, List.of(leaf)));
                }
            });
            return said;
        }

        /** What is so of one kind of thing in every row of the table. */
        List<CsvMapping.Constant> constants(String root) {
            return table.constants(root);
        }

        /** A key for a thing that only this row speaks of. */
        String key(String root) {
            return (place.table().isEmpty() ? "" : place.table() + '-') + root + '-' + place.row();
        }
    }

    private LearnerRows(List<CsvTable> tables, CsvMapping mapping, ConversionOptions options) {
        this.mapping = mapping;
        this.source = Source.of(tables);
        this.reading = new Reading(Csv.TABLES, options, new Accounts(source));
        this.cells = new Cells(mapping, reading, source);
    }

    /** @throws ConversionException if the rows contradict each other, or lack what the mapping asks for */
    static Conversion<LearnerRecord> convert(List<CsvTable> tables, CsvMapping mapping, ConversionOptions options) {
        LearnerRows learner = new LearnerRows(tables, mapping, options);
        learner.source.children().forEach(learner::take);
        if (!learner.empty.isEmpty()) {
            throw new ConversionException(learner.empty);
        }
        learner.write();
        return Settlement.of(
                learner.reading.accounts().finish(learner.reading.record()),
                Document.of(tables),
                made -> LearnerRecord.of(made.json()),
                learner.reading.problems(),
                options);
    }

    /** Sorts out the cells of a row. */
    private void take(Source row) {
        CsvMapping.Table table = mapping.table(row.name());
        Map<Column, Leaf> found = new LinkedHashMap<>();
        Map<Column, Leaf> sorted = new LinkedHashMap<>();
        for (Source cell : row.children()) {
            Optional<Column> column = table.column(cell.name());
            if (column.isEmpty()) {
                if (table.ignores(cell.name())) {
                    reading.accounts().drop(cell, IGNORED);
                }
            } else if (column.get()
                    .category()
                    .filter(kept -> !reading.options().privacy().releases(kept))
                    .isPresent()) {
                reading.accounts().withhold(cell, column.get().rule());
            } else {
                cell.leaf().ifPresent(leaf -> found.put(column.get(), leaf));
            }
        }
        for (Column column : table.columns()) {
            Leaf leaf = found.get(column);
            if (leaf != null) {
                sorted.put(column, leaf);
            }
            if (column.required() && !says(row, column)) {
                empty.add(Problem.error(
                        ConversionProblems.MISSING,
                        place(row, column.name()),
                        "an empty cell, which the mapping does not allow"));
            }
        }
        rows.add(new Row(table, (RowLocation) row.location(), sorted));
    }

    private static boolean says(Source row, Column column) {
        return row.children().stream()
                .anyMatch(cell -> column.isCalled(cell.name()) && cell.leaf().isPresent());
    }

    private static RowLocation place(Source row, String column) {
        RowLocation place = (RowLocation) row.location();
        return new RowLocation(place.table(), place.row(), place.line(), column);
    }

    private void write() {
        Target record = reading.record();
        record.put("format", Traced.fixed(LearnerRecord.FORMAT, FORMAT));
        ofLearner(Destination.LEARNER);
        ofLearner(Destination.DOCUMENT);
        SharedThings organizations = new SharedThings(cells, Destination.ORGANIZATION, List.of());
        rows.forEach(organizations::find);
        organizations.write(() -> record.item("organizations"));
        Attainments attainments = new Attainments(cells, reading, organizations);
        rows.forEach(attainments::add);
        attainments.addShared(rows);
        attainments.relate();
    }

    /** What all rows say of the learner, or of the document. */
    private void ofLearner(String root) {
        Map<String, Said> all = new LinkedHashMap<>();
        for (Row row : rows) {
            for (Said said : row.said(root)) {
                Destination to = said.column().to();
                boolean one = !to.place().last().appends();
                all.merge(one ? to.text() : to.text() + said.column().name(), said, this::both);
            }
        }
        cells.write(
                List.copyOf(all.values()),
                mapping.common().constants(root),
                cells.scope(reading.record().object(root)));
    }

    private Said both(Said one, Said other) {
        if (!cells.text(one).equals(cells.text(other))) {
            RowLocation first = (RowLocation) one.cells().get(0).location();
            throw refused(
                    ConversionProblems.INCONSISTENT,
                    (RowLocation) other.cells().get(0).location(),
                    "not what " + first.describe() + " says of the same learner");
        }
        List<Leaf> both = new ArrayList<>(one.cells());
        both.addAll(other.cells());
        return new Said(one.column(), both);
    }

    static ConversionException refused(ProblemCode code, RowLocation place, String title) {
        return new ConversionException(Problem.error(code, place, title));
    }
}
