package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/**
 * The segments that are read as academic records. Which of them one is written as, is told by what it has, and not by what
 * that says: terms, what it is called and how long it took, or else how the student stands.
 */
enum AcademicRecords {
    /** The detail of the transcript, LX: of it there is one, with the terms of all records. */
    TERMS,
    /** A programme that was completed before, PCL. */
    PROGRAMME,
    /** An academic status, SST. */
    STATUS;

    private static final String KIND = "academic-record";
    private static final Place ATTAINMENTS = Place.of("attainments[]");
    private static final Set<String> NO_MORE = Set.of("key", "kind", "extensions");
    private static final Rule NUMBER =
            X12.TABLES.rule("detail.number", "The detail of a transcript has a number; there is one of it.");

    /** The form of a segment that is read as one of these. */
    Form form(Supplier<Table> table) {
        return new Segment(this, Form.attainment(ATTAINMENTS.text(), KIND, table), table);
    }

    private static AcademicRecords of(Source attainment) {
        boolean nothingElse = attainment.children().stream().map(Source::name).allMatch(NO_MORE::contains);
        if (attainment.has("parts") || nothingElse) {
            return TERMS;
        }
        boolean status = attainment.has("status") || attainment.has("academic");
        boolean programme = attainment.has("type") || attainment.has("period") || attainment.has("title");
        return programme && !status ? PROGRAMME : STATUS;
    }

    private record Segment(AcademicRecords which, Form reading, Supplier<Table> table) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            reading.read(element, row, scope);
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            Predicate<Source> mine =
                    part -> part.text("kind").equals(Optional.of(KIND)) && AcademicRecords.of(part) == which;
            List<Stock.Taken> records = stock.things(ATTAINMENTS, Integer.MAX_VALUE, mine);
            if (which == TERMS && !records.isEmpty()) {
                Branch detail = to.begin(
                        row.element(), table.get(), records.get(0).source().location());
                records.forEach(each -> write(each.source(), stock, detail));
                if (!detail.isEmpty() && !detail.has("LX01")) {
                    detail.add("LX01", Traced.fixed("1", NUMBER), stock.source().location());
                }
                to.add(row.element(), detail);
                return;
            }
            for (Stock.Taken each : records) {
                Branch part = to.begin(row.element(), table.get(), each.source().location());
                write(each.source(), stock, part);
                to.add(row.element(), part);
            }
        }

        private void write(Source attainment, Stock stock, Branch part) {
            List<Leaf> kind = attainment.leaves("kind");
            table.get().write(stock.thing(attainment, kind), part);
            if (!part.isEmpty()) {
                kind.forEach(stock.writing()::saidByName);
            }
        }

        @Override
        public Form asFact() {
            return reading.asFact();
        }

        @Override
        public String target() {
            return reading.target();
        }

        @Override
        public Set<String> dispositions() {
            return reading.dispositions();
        }

        @Override
        public String words(String element) {
            return reading.words(element);
        }

        @Override
        public List<Table> tables() {
            return reading.tables();
        }
    }
}
