package org.lerkit.mapping.elm;

import java.util.List;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.mapping.internal.table.Together;

/** Words by language become a text that has no language: the first of them, where there is room for one. */
record PlainWords(Place to) implements Together {
    static PlainWords at(String to) {
        return new PlainWords(Place.of(to));
    }

    @Override
    public void readAll(List<Source> elements, Row row, Scope scope) {
        LanguageMap.words(elements).forEach(words -> say(words, to, row, scope));
    }

    /** Writes what an element says; as a fact, where the place has something already. */
    static void say(Source words, Place to, Row row, Scope scope) {
        Leaf leaf = words.leaf().orElseThrow();
        if (!scope.write(to, Traced.verbatim(leaf, row.rule()))) {
            scope.fact(leaf, row.rule());
        }
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public String words(String element) {
        return element + " becomes " + to.text() + ", without its language; what there is no room for becomes facts.";
    }
}
