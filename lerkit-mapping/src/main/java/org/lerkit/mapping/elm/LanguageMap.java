package org.lerkit.mapping.elm;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;
import org.lerkit.mapping.internal.table.Together;

/** Words by language, {@code {"en": ..., "fr": ...}}, become a text in these languages. */
record LanguageMap(Place to) implements Together {
    private static final Rule LANGUAGE =
            Elm.TABLES.rule("language", "The name of the member says in which language the words are.");

    static LanguageMap at(String to) {
        return new LanguageMap(Place.of(to));
    }

    @Override
    public void readAll(List<Source> elements, Row row, Scope scope) {
        List<Source> all = words(elements);
        if (all.size() == 1 && elements.contains(all.get(0))) {
            PlainWords.say(all.get(0), to, row, scope);
            return;
        }
        boolean taken = scope.has(to);
        for (Source words : all) {
            Leaf leaf = words.leaf().orElseThrow();
            if (taken) {
                scope.fact(leaf, row.rule());
            } else {
                Target text = scope.item(to);
                scope.put(text, "value", Traced.verbatim(leaf, row.rule()));
                if (!elements.contains(words)) {
                    scope.put(text, "language", Traced.fixed(words.name(), LANGUAGE));
                }
            }
        }
    }

    /** The words of all languages; those of none, where a text stands for a map, are the element itself. */
    static List<Source> words(List<Source> elements) {
        List<Source> words = new ArrayList<>();
        for (Source element : elements) {
            if (element.leaf().isPresent()) {
                words.add(element);
            }
            element.children().stream()
                    .filter(child -> child.leaf().isPresent())
                    .forEach(words::add);
        }
        return words;
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public String words(String element) {
        return element + " becomes " + to.text() + ", in each of its languages; where there is one already, a fact.";
    }
}
