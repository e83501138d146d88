package org.lerkit.mapping.elm;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/**
 * An agent becomes an organisation of its own, of which the place has the key; a second one becomes facts, and so does a
 * person.
 */
record Awarder(Place to, Supplier<Table> table) implements Form {
    private static final People FACTS = new People();

    static Awarder at(String to) {
        return new Awarder(Place.of(to), () -> AgentTables.ORGANISATION);
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        if (element.leaf().isPresent() || People.isPerson(element) || scope.has(to)) {
            FACTS.read(element, row, scope);
        } else if (element.says()) {
            Traced key = scope.reading().key("org");
            Target organization = scope.reading().record().item("organizations");
            scope.put(organization, "key", key);
            scope.write(to, key);
            table.get().read(element, scope.inner(element, organization, false));
        }
    }

    @Override
    public Form asFact() {
        return FACTS;
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public Set<String> dispositions() {
        return FACTS.dispositions();
    }

    @Override
    public String words(String element) {
        return element + " becomes an organisation of its own; " + to.text()
                + " has its key. A second one becomes facts, and a person too, if other people are released.";
    }

    @Override
    public List<Table> tables() {
        return List.of(table.get());
    }
}
