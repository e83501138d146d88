package org.lerkit.mapping.elmo;

import java.util.List;
import java.util.function.Supplier;
import org.lerkit.mapping.Rule;
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
 * A report is the academic record that an institution keeps: one attainment with everything in it, which what belongs to
 * the document as a whole, such as its attachments, goes into as well.
 */
record ReportOfInstitution(Supplier<Table> table) implements Form {
    static final String ACADEMIC_RECORD = "academic-record";
    /** The attainment that stands for the report. */
    static final String PLACE = "attainments[" + ACADEMIC_RECORD + "]";

    private static final Rule KIND = Elmo.TABLES.rule("report.kind", "A report is a record that an institution keeps.");

    @Override
    public void read(Source element, Row row, Scope scope) {
        scope.write(Place.of(PLACE + ".key"), scope.reading().key("a"));
        scope.write(Place.of(PLACE + ".kind"), Traced.fixed(ACADEMIC_RECORD, KIND));
        table.get().read(element, scope);
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        Form.once(table).write(row, stock, to);
        if (to.has(row.element())) {
            stock.source().children("attainments").stream()
                    .flatMap(attainment -> attainment.leaves("kind").stream())
                    .filter(kind -> kind.raw().equals(ACADEMIC_RECORD))
                    .limit(1)
                    .forEach(stock.writing()::saidByName);
        }
    }

    @Override
    public String words(String element) {
        return element + " becomes a record of its own, with one attainment of kind academic-record.";
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get());
    }
}
