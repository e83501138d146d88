package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** Why there might be more in an element, by the way there. */
    private final Map<String, List<Leaf>> missed = new HashMap<>();

    /**
     * Why there is an element at a position.
     *
     * @param last whether it is the element that the fact is about
     */
    private record Seen(FactPath.Step step, boolean last, List<Leaf> reasons) {
        /** Whether an element stands where it does, or is there at all, because of this one. */
        boolean moves(FactPath.Step other) {
            return last || step.position() != other.position() || other.isForeign();
        }
    }

    private Facts(Stock stock, Branch to) {
        this.stock = stock;
        this.to = to;
        this.tables = stock.writing().tables();
    }

    /** Writes the facts of a thing that the element has places for. */
    static void write(Stock stock, Branch to, Iterable<Origin> origins) {
        Facts facts = new Facts(stock, to);
        Map<Source, Found> found = new LinkedHashMap<>();
        Map<Source, FactPath> strays = new LinkedHashMap<>();
        origins.forEach(origin -> facts.find(origin, found, strays));
        found.values().forEach(fact -> facts.see(fact.path, fact.reasons));
        strays.keySet().removeAll(found.keySet());
        strays.forEach(facts::miss);
        found.values().forEach(facts::write);
        strays.forEach((fact, path) -> to.miss(path, reasons(fact)));
    }

    private void find(Origin origin, Map<Source, Found> found, Map<Source, FactPath> strays) {
        List<Stock.Taken> all = stock.things(origin.place(), Integer.MAX_VALUE, fact -> {
            Optional<FactPath> path = path(fact, origin);
            if (path.isEmpty()) {
                named(fact, origin).ifPresent(stray -> strays.put(fact, stray));
            }
            return path.isPresent();
        });
        for (Stock.Taken taken : all) {
            Source fact = taken.source();
            List<Leaf> reasons = reasons(fact);
            reasons.addAll(taken.because());
            Leaf value = fact.leaf("value").orElseThrow();
            found.put(fact, new Found(path(fact, origin).orElseThrow(), value, reasons, fact.location()));
        }
    }

    private static List<Leaf> reasons(Source fact) {
        List<Leaf> reasons = new ArrayList<>(fact.leaves("name"));
        reasons.addAll(fact.leaves("system"));
        return reasons;
    }

    /** The way that the name of a fact says, whether the element has such a place or not. */
    private static Optional<FactPath> named(Source fact, Origin origin) {
        Optional<FactPath> name = fact.text("name").flatMap(FactPath::parse);
        return origin.within().isEmpty()
                ? name
                : name.map(path -> path.under(origin.within().get(), ""));
    }

    private void see(FactPath path, List<Leaf> reasons) {
        StringBuilder way = new StringBuilder();
        int left = path.steps().size();
        for (FactPath.Step step : path.steps()) {
            group(way, step).add(new Seen(step, --left == 0, reasons));
            way.append('[').append(step.position()).append(']');
        }
    }

    /** A fact that has no place would have one by another name: what is where it would be depends on its name. */
    private void miss(Source fact, FactPath path) {
        see(path, reasons(fact));
        missed.computeIfAbsent(path.around(), key -> new ArrayList<>()).addAll(reasons(fact));
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
        for (FactPath.Step step : fact.path.steps()) {
            String around = way.toString();
            for (Seen other : group(way, step)) {
                if (other.moves(step)) {
                    all.addAll(other.reasons);
                }
            }
            all.addAll(missed.getOrDefault(around, List.of()));
            way.append('[').append(step.position()).append(']');
        }
        return all;
    }
}
