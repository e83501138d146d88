package org.lerkit.mapping.elmo;

import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;

/** Whatever is inside, known or not, as facts, and what others defined with its namespaces. */
record Everything() implements Form {
    private static final String EXTENSION = "extension";
    private static final Form FOREIGN = new ForeignElements();

    @Override
    public void read(Source element, Row row, Scope scope) {
        element.leaf().ifPresent(leaf -> scope.fact(leaf, row.rule()));
        for (Source child : element.children()) {
            scope.reading().nil(child);
            if (child.name().equals(EXTENSION)) {
                FOREIGN.read(child, row, scope);
            } else if (!child.name().equals("@nil")) {
                read(child, row, scope);
            }
        }
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
        return FOREIGN.target();
    }

    @Override
    public String words(String element) {
        return "Everything in " + element + " becomes facts in " + target()
                + ", named by path, what others defined with the namespace it is in.";
    }
}
