package org.lerkit.mapping.elmo;

import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;

/** What others defined, as facts that are named by where they stand, with the namespace they are in. */
record ForeignElements() implements Form {
    private static final Place TO = Place.of("extensions[]");

    @Override
    public void read(Source element, Row row, Scope scope) {
        each(element, Elmo.TABLES.id(), row, scope);
    }

    private static void each(Source part, String system, Row row, Scope scope) {
        part.leaf().ifPresent(leaf -> scope.fact(leaf, system, row.rule()));
        part.children()
                .forEach(child -> each(child, child.namespace().isEmpty() ? system : child.namespace(), row, scope));
    }

    @Override
    public String target() {
        return TO.text();
    }

    @Override
    public String words(String element) {
        return "What " + element + " holds becomes facts in " + TO.text()
                + ", named by path, with the namespace they are in.";
    }
}
