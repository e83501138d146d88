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
        String name = scope.factName(element);
        element.leaf().ifPresent(leaf -> scope.fact(leaf, name, Elmo.TABLES.id(), row.rule()));
        for (Source child : element.children()) {
            String system = child.namespace().isEmpty() ? Elmo.TABLES.id() : child.namespace();
            each(child, name + '/' + step(child, scope), system, row, scope);
        }
    }

    /** Elements further in have their namespaces in the name, because the system is that of the outermost. */
    private static void each(Source part, String name, String system, Row row, Scope scope) {
        part.leaf().ifPresent(leaf -> scope.fact(leaf, name, system, row.rule()));
        for (Source child : part.children()) {
            String namespace = child.namespace().isEmpty() ? "" : '{' + child.namespace() + '}';
            each(child, name + '/' + namespace + step(child, scope), system, row, scope);
        }
    }

    private static String step(Source part, Scope scope) {
        String name = scope.factName(part);
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public Form asFact() {
        return this;
    }

    @Override
    public boolean isFacts() {
        return true;
    }

    @Override
    public String target() {
        return TO.text();
    }

    @Override
    public String words(String element) {
        return "What " + element + " holds becomes facts in " + TO.text()
                + ", named by path, with the namespace that what it holds is in as their system.";
    }
}
