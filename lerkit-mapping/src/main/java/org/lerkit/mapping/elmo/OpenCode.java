package org.lerkit.mapping.elmo;

import java.util.List;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table.Row;

/** A code that ELMO has no list for: it is read as one of a list of its own, and written of whatever list it is. */
record OpenCode(Place to, String system) implements Form {
    OpenCode(String to, String system) {
        this(Place.of(to), system);
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        Form.code(to.text(), system).read(element, row, scope);
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        for (Stock.Taken taken : stock.things(
                this.to, to.room(row.element()), code -> code.leaf("value").isPresent())) {
            Leaf value = taken.source().leaf("value").orElseThrow();
            List<Leaf> own = taken.source().leaf("system").stream()
                    .filter(list -> list.text().equals(system))
                    .toList();
            to.add(row.element(), stock.value(value, row.rule(), own), value.location());
        }
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public String words(String element) {
        return element + " becomes " + to.text() + ", a code of " + system + "; a code of any list becomes it.";
    }
}
