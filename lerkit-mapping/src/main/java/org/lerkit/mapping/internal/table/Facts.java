package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.SourceLocation;

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

    /**
     * A fact that goes back.
     *
     * @param reasons what says where it goes
     */
    private record Found(FactPath path, Leaf value, List<Leaf> reasons, SourceLocation from) {}

    private final Stock stock;
    private final Branch to;
    private final Tables tables;
    /** Why there are elements of a name in an element, by the way there. */
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
        List<Found> all = new ArrayList<>();
        origins.forEach(origin -> facts.find(origin, all));
        all.forEach(facts::see);
        all.forEach(facts::write);
    }

    private void find(Origin origin, List<Found> all) {
        for (Stock.Taken taken : stock.things(
                origin.place(), Integer.MAX_VALUE, fact -> path(fact, origin).isPresent())) {
            Source fact = taken.source();
            List<Leaf> reasons = new ArrayList<>(fact.leaves("name"));
            reasons.addAll(fact.leaves("system"));
            reasons.addAll(taken.because());
            Leaf value = fact.leaf("value").orElseThrow();
            all.add(new Found(path(fact, origin).orElseThrow(), value, reasons, fact.location()));
        }
    }

    private void see(Found fact) {
        StringBuilder way = new StringBuilder();
        for (FactPath.Step step : fact.path.steps()) {
            group(way, step).add(new Seen(step.position(), fact.reasons));
            way.append('[').append(step.position()).append(']');
        }
    }

    private List<Seen> group(StringBuilder way, FactPath.Step step) {
        return seen.computeIfAbsent(way.append('/').append(step.local()).toString(), key -> new ArrayList<>());
    }

    private void write(Found fact) {
        Traced value = stock.value(fact.value, tables.factBack(), around(fact));
        to.insert(fact.path, value, fact.from, fact.reasons);
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

    /**
     * The reasons, and those of facts in other elements of the same names: with one more of these, or one less, positions
     * change. So they do with another fact of the same place, and in foreign elements with one of the same element, which
     * may be in another namespace as well.
     */
    private Set<Leaf> around(Found fact) {
        Set<Leaf> all = new LinkedHashSet<>(fact.reasons);
        StringBuilder way = new StringBuilder();
        int steps = 0;
        for (FactPath.Step step : fact.path.steps()) {
            boolean isLast = ++steps == fact.path.steps().size();
            for (Seen other : group(way, step)) {
                if (isLast || other.position != step.position() || step.isForeign()) {
                    all.addAll(other.reasons);
                }
            }
            way.append('[').append(step.position()).append(']');
        }
        return all;
    }
}
