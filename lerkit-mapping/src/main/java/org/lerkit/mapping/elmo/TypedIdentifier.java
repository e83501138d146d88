package org.lerkit.mapping.elmo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/** An identifier, which ELMO asks the type of; identifiers of no type are not written. */
record TypedIdentifier(Supplier<Table> table, Predicate<String> system) implements Form {
    private static final Place TO = Place.of("identifiers[]");
    private static final String OWN = Elmo.TABLES.id() + ':';

    /** Of a thing that has no identifiers but these. */
    TypedIdentifier(Supplier<Table> table) {
        this(table, any -> true);
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        Form.object(TO.text(), table, Table.OWN_TEXT).read(element, row, scope);
    }

    @Override
    public void write(Row row, Stock stock, Branch to) {
        List<Leaf> systems = new ArrayList<>();
        stock.things(TO, to.room(row.element()), identifier -> {
            Optional<Source> type = identifier.child("type");
            Optional<Leaf> value = identifier.leaf("value");
            Optional<Leaf> list = type.flatMap(code -> code.leaf("system"));
            list.ifPresent(systems::add);
            boolean written = value.isPresent()
                    && type.filter(code -> code.leaf("value").isPresent()).isPresent()
                    && system.test(list.map(Leaf::text).orElse(""));
            if (written) {
                write(value.orElseThrow(), type.orElseThrow(), systems, row, stock, to);
            }
            return written;
        });
    }

    /** The lists of the types of all identifiers up to this one decide where it stands. */
    private static void write(Leaf value, Source type, List<Leaf> systems, Row row, Stock stock, Branch to) {
        type.leaf("system").filter(list -> list.text().startsWith(OWN)).ifPresent(stock.writing()::saidByName);
        Leaf kind = type.leaf("value").orElseThrow();
        to.add(
                row.element(),
                stock.value(value, row.rule(), List.of()).dependingOn(systems),
                Map.of("@type", stock.value(kind, row.rule(), List.of()).dependingOn(systems)),
                value.location());
    }

    @Override
    public String target() {
        return TO.text();
    }

    @Override
    public String words(String element) {
        return element + " becomes an identifier in " + TO.text() + ".";
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get());
    }
}
