package org.lerkit.crypto.internal.jsonld;

import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.jsonld.TermDefinition.Coercion;

/**
 * A property of a node: how its name is defined, if it is a term, and where its statements go. The properties of a node
 * come one after the other, so that one object is all of them in turn.
 */
final class Property {
    private final TermTable table;
    private final int subject;
    private final int graph;
    private String name = "";
    private @Nullable TermDefinition term;
    private int predicate;

    Property(TermTable table, int subject, int graph) {
        this.table = table;
        this.subject = subject;
        this.graph = graph;
    }

    /** Goes on to the next property. */
    void next(String nextName, @Nullable TermDefinition nextTerm, int nextPredicate) {
        name = nextName;
        term = nextTerm;
        predicate = nextPredicate;
    }

    String name() {
        return name;
    }

    @Nullable
    TermDefinition term() {
        return term;
    }

    TermTable table() {
        return table;
    }

    int subject() {
        return subject;
    }

    int predicate() {
        return predicate;
    }

    int graph() {
        return graph;
    }

    boolean lists() {
        return term != null && term.lists();
    }

    boolean graphs() {
        return term != null && term.graphs();
    }

    boolean languages() {
        return term != null && term.languages();
    }

    boolean isJson() {
        return term != null && term.coercion() == Coercion.JSON;
    }
}
