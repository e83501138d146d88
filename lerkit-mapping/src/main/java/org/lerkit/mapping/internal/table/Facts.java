package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;

/** Facts on their way back: their name says which element they are. */
final class Facts {
    private static final Pattern NAMESPACE = Pattern.compile("(?:urn:|https?://).+");

    /**
     * A place that facts were read into.
     *
     * @param within the element that all of them were in, and that their names leave out; empty where names are whole
     */
    record Origin(Place place, Optional<FactPath> within) {
        static Origin whole(Place place) {
            return new Origin(place, Optional.empty());
        }
    }

    private final Stock stock;
    private final Branch to;
    private final Tables tables;
    private final Map<String, List<Seen>> seen = new HashMap<>();

    /** Why there is an element at a position. */
    private record Seen(int position, List<Leaf> reasons) {}

    private Facts(Stock stock, Branch to) {
        this.stock = stock;
        this.to = to;
        this.tables = stock.writing().tables();
    }

    /** Writes the facts of a thing that the element has places for. */
    static void write(Stock stock, Branch to, Iterable<Origin> origins) {
        Facts facts = new Facts(stock, to);
        origins.forEach(facts::write);
    }

    private void write(Origin origin) {
        for (Stock.Taken taken : stock.things(
                origin.place(), Integer.MAX_VALUE, fact -> path(fact, origin).isPresent())) {
            Source fact = taken.source();
            FactPath path = path(fact, origin).orElseThrow();
            List<Leaf> reasons = new ArrayList<>(fact.leaves("name"));
            reasons.addAll(fact.leaves("system"));
            Leaf value = fact.leaf("value").orElseThrow();
            Rule rule = tables.factBack();
            to.insert(path, stock.value(value, rule, before(path, reasons)), fact.location());
        }
    }

    private Optional<FactPath> path(Source fact, Origin origin) {
        String system = fact.text("system").orElse("");
        Optional<FactPath> name =
                fact.leaf("value").isPresent() ? fact.text("name").flatMap(FactPath::parse) : Optional.empty();
        if (origin.within().isEmpty()) {
            return name.flatMap(path -> system.equals(tables.id())
                    ? Optional.of(path).filter(to::knows)
                    : Optional.of(system).filter(Facts::isNamespace).flatMap(namespace -> to.foreign(path, namespace)));
        }
        FactPath within = origin.within().get();
        String own = tables.id()
                + ':'
                + within.steps().get(within.steps().size() - 1).name();
        boolean namespace = isNamespace(system);
        return name.filter(path -> path.isNamed() && (namespace || system.equals(own)))
                .map(path -> path.under(within, namespace ? system : ""));
    }

    private static boolean isNamespace(String system) {
        return NAMESPACE.matcher(system).matches() && system.indexOf('{') < 0 && system.indexOf('}') < 0;
    }

    /** The reasons, and those of facts in earlier elements of the same name: without one of them, positions change. */
    private List<Leaf> before(FactPath path, List<Leaf> reasons) {
        List<Leaf> all = new ArrayList<>(reasons);
        StringBuilder way = new StringBuilder();
        for (FactPath.Step step : path.steps()) {
            List<Seen> same =
                    seen.computeIfAbsent(way.append('/').append(step.name()).toString(), key -> new ArrayList<>());
            same.stream()
                    .filter(other -> other.position() < step.position())
                    .forEach(other -> all.addAll(other.reasons()));
            same.add(new Seen(step.position(), reasons));
            way.append('[').append(step.position()).append(']');
        }
        return all;
    }
}
