package org.lerkit.mapping.elm;

import java.util.Set;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table.Row;

/** A language of the list of the Union, which records name by its tag; any other one as it is. */
record LanguageTag(Place to) implements Form {
    static LanguageTag at(String to) {
        return new LanguageTag(Place.of(to));
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        element.leaf()
                .ifPresent(leaf -> scope.write(
                        to,
                        AuthorityLists.languageTag(leaf.raw())
                                .map(tag -> Traced.of(Traced.How.RECODED, tag, row.rule(), leaf))
                                .orElseGet(() -> Traced.verbatim(leaf, row.rule()))));
    }

    @Override
    public String target() {
        return to.text();
    }

    @Override
    public Set<String> dispositions() {
        return Set.of("carried", "recoded");
    }

    @Override
    public String words(String element) {
        return element + " becomes " + to.text() + ", as a tag of BCP 47 where the address is that of a language.";
    }
}
