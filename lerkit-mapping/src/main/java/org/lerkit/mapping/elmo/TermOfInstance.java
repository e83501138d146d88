package org.lerkit.mapping.elmo;

import java.util.List;
import java.util.function.Supplier;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/** The academic term, which has a title: a period without one is none. */
record TermOfInstance(Supplier<Table> table) implements Form {
    /** Whether the period of a thing is an academic term. */
    static boolean isOne(Source thing) {
        return thing.child("period").filter(period -> period.has("name")).isPresent();
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        Form.inside(table).read(element, row, scope);
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        if (isOne(stock.source())) {
            Form.inside(table).write(row, stock, to);
        }
    }

    @Override
    public String words(String element) {
        return Form.inside(table).words(element);
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get());
    }
}
