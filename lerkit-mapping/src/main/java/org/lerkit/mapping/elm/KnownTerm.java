package org.lerkit.mapping.elm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/**
 * A term of a list of the Union, of which records have codes of their own: a country, the credit of ECTS. Any other term is
 * a code as it is.
 *
 * @param system the list of the codes that records have
 * @param code the code of an address; empty if it has none
 */
record KnownTerm(Place to, String system, Function<String, Optional<String>> code) implements Form {
    private static final Rule LIST = Elm.TABLES.rule("term.list", "The list that records have the code from.");

    static KnownTerm country(String to) {
        return new KnownTerm(Place.of(to), "iso:3166-1", AuthorityLists::countryCode);
    }

    static KnownTerm unit(String to) {
        return new KnownTerm(
                Place.of(to),
                "lerkit:credit-unit",
                address -> address.equals(AuthorityLists.ECTS) ? Optional.of("ects") : Optional.empty());
    }

    @Override
    public void read(Source element, Row row, Scope scope) {
        Optional<Leaf> id = element.leaf("id");
        Optional<String> known = id.flatMap(leaf -> code.apply(leaf.raw()));
        Scope own = scope.dependingOn(id.stream().toList());
        Target target = known.isPresent() ? own.object(to) : null;
        if (target == null) {
            Elm.concept(to.text()).read(element, row, own);
            return;
        }
        Leaf address = id.orElseThrow();
        own.put(target, "value", Traced.of(Traced.How.RECODED, known.orElseThrow(), row.rule(), address));
        own.put(target, "system", Traced.fixed(system, LIST));
        Elm.KNOWN.read(element, own.inner(element, target, true));
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
        return element + " becomes " + to.text() + ", by its code of " + system + " where it has one.";
    }

    @Override
    public List<Table> tables() {
        return List.of(Elm.KNOWN);
    }
}
