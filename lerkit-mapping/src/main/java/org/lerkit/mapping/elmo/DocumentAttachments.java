package org.lerkit.mapping.elmo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
import org.lerkit.mapping.internal.table.Together;
import org.lerkit.mapping.internal.table.Writing;

/**
 * What is attached to a document and not to a report of it. It becomes evidence of the report as well, behind the
 * report's own, and a fact says how much of the evidence it is.
 */
record DocumentAttachments(Supplier<Table> table) implements Together {
    private static final Place FACTS = Place.of("extensions[]");
    private static final Place EVIDENCE = Place.of(ReportOfInstitution.PLACE + ".evidence[]");
    private static final String GENRE = "genre";
    private static final String NAME = "attachment";
    private static final String COUNT = "count(attachment)";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Rule COUNTED = Elmo.TABLES.rule(
            "attachment.count", "How much of the evidence, from its end on, was attached to the document itself.");

    @Override
    public void readAll(List<Source> elements, Row row, Scope scope) {
        int made = 0;
        for (Source element : elements) {
            Form.object(EVIDENCE.text(), table).read(element, row, scope);
            made += table.get().makesMoreThanFacts(element) ? 1 : 0;
        }
        if (made > 0) {
            scope.fact(FACTS, Traced.fixed(Integer.toString(made), COUNTED), COUNT, Elmo.TABLES.id());
        }
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        write(Integer.MAX_VALUE, row, stock, to);
    }

    /** Writes what is attached to the report, which is all evidence but that of the document. */
    static Form ofReport(Supplier<Table> table) {
        return new OfReport(new DocumentAttachments(table));
    }

    private void write(int limit, Row row, Stock stock, Branch to) {
        for (Stock.Taken taken : stock.things(EVIDENCE, limit, evidence -> true)) {
            Branch part = to.begin(row.element(), table.get(), taken.source().location());
            table.get().write(stock.part(taken), part);
            to.add(row.element(), part);
        }
    }

    /** Lets all that is attached depend on the fact that says to what, when the facts of it have been written. */
    static void depend(Writing writing, Source record, Branch elmo) {
        List<Leaf> counts = new ArrayList<>();
        counts(record).forEach(fact -> counts.addAll(fact.all()));
        record.children("attainments").stream()
                .flatMap(attainment -> attainment.children("evidence").stream())
                .filter(evidence -> evidence.children().stream()
                        .allMatch(child -> child.name().equals(GENRE)))
                .forEach(evidence -> counts.addAll(evidence.all())); // not written at all if it does not fit
        count(record).ifPresent(fact -> fact.all().forEach(writing::saidByName));
        elmo.parts(NAME).forEach(attachment -> attachment.depend(counts));
        elmo.parts(Report.NAME).forEach(report -> report.parts(NAME).forEach(attachment -> attachment.depend(counts)));
    }

    /** What counts anything: whether it is attachments, all that is attached depends on. */
    private static List<Source> counts(Source record) {
        return record.children("extensions").stream()
                .filter(fact -> fact.text("name")
                        .filter(name -> name.startsWith("count("))
                        .isPresent())
                .toList();
    }

    private static Optional<Source> count(Source record) {
        return counts(record).stream()
                .filter(fact -> fact.text("name").filter(COUNT::equals).isPresent()
                        && fact.text("system").filter(Elmo.TABLES.id()::equals).isPresent()
                        && fact.text("value")
                                .filter(number -> NUMBER.matcher(number).matches())
                                .isPresent())
                .findFirst();
    }

    @Override
    public String target() {
        return EVIDENCE.text();
    }

    @Override
    public String words(String element) {
        return element + " becomes " + EVIDENCE.text() + ", behind what is attached to the report; a fact counts them.";
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get());
    }

    private record OfReport(DocumentAttachments ofDocument) implements Form {
        @Override
        public void read(Source element, Row row, Scope scope) {
            Form.object(EVIDENCE.text(), ofDocument.table).read(element, row, scope);
        }

        @Override
        public void write(Row row, Stock stock, Branch to) {
            int others = count(stock.source())
                    .flatMap(fact -> fact.text("value"))
                    .map(Integer::parseInt)
                    .orElse(0);
            long all = stock.count(EVIDENCE);
            ofDocument.write((int) Math.max(0, all - others), row, stock, to);
        }

        @Override
        public String target() {
            return EVIDENCE.text();
        }

        @Override
        public String words(String element) {
            return element + " becomes " + EVIDENCE.text() + ".";
        }

        @Override
        public List<Table> tables() {
            return ofDocument.tables();
        }
    }
}
