package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.Traced.How;
import org.lerkit.mapping.internal.table.Branch;
import org.lerkit.mapping.internal.table.Place;
import org.lerkit.mapping.internal.table.Scope;
import org.lerkit.mapping.internal.table.Stock;

/** Names of the learner: a segment for each component, with a code for what part of the name it is. */
final class Names {
    private static final String OTHER = "x12:1104:";
    private static final Place FACTS = Place.of("extensions[]");

    private static final Rule COMPONENT =
            X12.TABLES.rule("individual.name", "A part of a name, in the member that its qualifier names.");
    private static final Rule OTHER_COMPONENT = X12.TABLES.rule(
            "individual.name.other", "A part of a name for which the record has no member, named by its qualifier.");
    private static final Rule FORMAT = X12.TABLES.rule("individual.format", "Names the format that a fact comes from.");

    /** The members of a name, by the code of element 1104. */
    private static final Map<String, Place> MEMBERS = Map.of(
            "01", Place.of("prefix"),
            "02", Place.of("given"),
            "03", Place.of("middle[]"),
            "04", Place.of("middle[]"),
            "17", Place.of("middle[]"),
            "05", Place.of("family"),
            "09", Place.of("suffixes[]"),
            "21", Place.of("title"),
            "12", Place.of("formatted"),
            "16", Place.of("formatted"));

    /** The code by which each member is written, in the order in which names are said. */
    private static final List<Map.Entry<Place, String>> CODES = List.of(
            Map.entry(Place.of("prefix"), "01"),
            Map.entry(Place.of("given"), "02"),
            Map.entry(Place.of("middle[]"), "03"),
            Map.entry(Place.of("family"), "05"),
            Map.entry(Place.of("suffixes[]"), "09"),
            Map.entry(Place.of("title"), "21"),
            Map.entry(Place.of("formatted"), "12"));

    private Names() {}

    /** All components of a name depend on the qualifiers of all: they say which member is whose, and which is taken. */
    static void read(Source loop, Optional<Leaf> role, Scope learner) {
        List<Source> components = loop.children("IN2").stream()
                .flatMap(segment -> segment.children("IN201-02").stream())
                .toList();
        List<Leaf> qualifiers = components.stream()
                .flatMap(component -> component.leaves("IN201").stream())
                .toList();
        Target name = learner.target().item("names");
        Scope inner = learner.inner(loop, name, false).dependingOn(qualifiers);
        PersonTables.NAME.read(loop, inner);
        for (Source component : components) {
            Pair pair = Pair.of(component);
            if (pair.qualifier().isPresent() && pair.value().isPresent()) {
                Leaf qualifier = pair.qualifier().get();
                Leaf[] placing = role.map(code -> new Leaf[] {qualifier, code}).orElse(new Leaf[] {qualifier});
                component(
                        qualifier, Traced.carried(pair.value().get(), COMPONENT).placedBy(placing), inner);
            }
        }
    }

    private static void component(Leaf qualifier, Traced component, Scope name) {
        Place member = MEMBERS.get(qualifier.text());
        if (member == null || !name.write(member, component)) {
            Target fact = name.target().item("extensions");
            name.put(fact, "name", Traced.of(How.RECODED, OTHER + qualifier.text(), OTHER_COMPONENT, qualifier));
            name.put(fact, "value", component);
            name.put(fact, "system", Traced.fixed("x12", FORMAT));
        }
    }

    /** Writes a name: what kind of name it is, and a segment for each component. */
    static void write(Stock name, Branch loop) {
        PersonTables.NAME.writeRows(name, loop);
        for (Map.Entry<Place, String> member : CODES) {
            int room = member.getKey().last().appends() ? Integer.MAX_VALUE : 1;
            for (Stock.Taken taken : name.texts(member.getKey(), room, text -> true)) {
                Leaf text = Stock.text(taken.source()).orElseThrow();
                Traced code = Traced.of(How.RECODED, member.getValue(), COMPONENT, text);
                write(code, name.value(text, COMPONENT, taken.because()), text, name, loop);
            }
        }
        Optional<Stock.Taken> other = name.next(FACTS, Names::isComponent);
        while (other.isPresent()) {
            Stock.Taken taken = other.get();
            Leaf kind = taken.source().leaf("name").orElseThrow();
            Leaf text = taken.source().leaf("value").orElseThrow();
            Traced code = Traced.of(How.RECODED, kind.text().substring(OTHER.length()), OTHER_COMPONENT, kind);
            Traced said = name.value(text, OTHER_COMPONENT, taken.because());
            write(code.dependingOn(taken.because()), said, text, name, loop);
            other = name.next(FACTS, Names::isComponent);
        }
    }

    private static void write(Traced code, Traced text, Leaf from, Stock name, Branch loop) {
        Branch component = loop.begin("IN2", null, from.location());
        component.add("IN201", name.value(code, List.of()), from.location());
        component.add("IN202", text, from.location());
        loop.add("IN2", component);
    }

    private static boolean isComponent(Source fact) {
        return fact.text("system").equals(Optional.of("x12"))
                && fact.text("name").filter(name -> name.startsWith(OTHER)).isPresent()
                && fact.leaf("value").isPresent();
    }
}
