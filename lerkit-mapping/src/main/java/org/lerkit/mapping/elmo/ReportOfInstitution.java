package org.lerkit.mapping.elmo;

import java.util.List;
import java.util.function.Supplier;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/**
 * A report is the academic record that an institution keeps: one attainment with everything in it, which what belongs to
 * the document as a whole, such as its attachments, goes into as well.
 */
record ReportOfInstitution(Supplier<Table> table) implements Form {
    private static final Rule KIND = Elmo.TABLES.rule("report.kind", "A report is a record that an institution keeps.");

    @Override
    public void read(Source element, Row row, Scope scope) {
        scope.write(Place.of("attainments[report].key"), scope.reading().key("a"));
        scope.write(Place.of("attainments[report].kind"), Traced.fixed("academic-record", KIND));
        table.get().read(element, scope);
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
