package org.lerkit.mapping.competency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;

/**
 * Puts facts back where their names say that they were: {@code authors/0}, {@code isPartOf/name}. For one object that is
 * being written; not thread-safe.
 */
final class FactPaths {
    static final Rule FACT = new Rule("competency.fact.back", "Where its name says that it was.");
    static final Rule FOREIGN =
            new Rule("competency.fact.foreign", "Of another format, or of a place that this one does not have.");

    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,5}");
    /** Where an item goes depends on those before it: on these, of many. */
    private static final int MOST_EARLIER = 500;

    private enum Kind {
        VALUE,
        LIST,
        OBJECT
    }

    /** Makes the value of a fact, by its path; empty if the format takes no such value. */
    interface Shaping {
        Optional<Traced> shape(List<String> path, Leaf value);
    }

    private final Accounts accounts;
    private final String system;
    private final Set<String> names;
    private final Shaping shaping;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Items> lists = new HashMap<>();

    /** What of a list has been written. */
    private static final class Items {
        private final List<Leaf> placing = new ArrayList<>();
        private int size;
        private Target last = new Target();
    }

    /**
     * Starts on an object.
     *
     * @param system what facts must say they are from
     * @param names the members that facts may give it
     */
    FactPaths(Accounts accounts, String system, Set<String> names, Shaping shaping) {
        this.accounts = accounts;
        this.system = system;
        this.names = names;
        this.shaping = shaping;
    }

    /** Writes a fact, or says that it has no place. */
    void put(Source fact, Target to) {
        Optional<Leaf> name = fact.leaf("name");
        Optional<Leaf> value = fact.leaf("value");
        Optional<Leaf> from = fact.leaf("system").filter(leaf -> leaf.raw().equals(system));
        if (name.isEmpty() || value.isEmpty() || from.isEmpty()) {
            accounts.drop(fact, FOREIGN);
            return;
        }
        List<String> path = List.of(name.get().raw().split("/", -1));
        Optional<Traced> shaped = names.contains(path.get(0)) ? shaping.shape(path, value.get()) : Optional.empty();
        if (shaped.isEmpty() || !put(path, shaped.get().placedBy(name.get(), from.get()), to)) {
            accounts.drop(fact, FOREIGN);
        }
    }

    private boolean put(List<String> path, Traced value, Target to) {
        Target at = to;
        List<Leaf> earlier = new ArrayList<>();
        String key = "";
        int i = 0;
        while (i < path.size()) {
            String name = path.get(i);
            key = key + '/' + name;
            if (i == path.size() - 1) {
                if (at.has(name) || !is(key, Kind.VALUE)) {
                    return false;
                }
                at.put(name, value.dependingOn(earlier));
                return true;
            }
            if (!INDEX.matcher(path.get(i + 1)).matches()) {
                if (!is(key, Kind.OBJECT)) {
                    return false;
                }
                at = at.object(name);
                i++;
                continue;
            }
            i++;
            int index = Integer.parseInt(path.get(i));
            boolean end = i == path.size() - 1;
            Items items = lists.computeIfAbsent(key, first -> new Items());
            boolean next = index == items.size;
            if (!is(key, Kind.LIST) || !(next || (!end && index == items.size - 1))) {
                return false;
            }
            earlier.addAll(items.placing);
            if (items.placing.size() < MOST_EARLIER) {
                items.placing.addAll(value.placing());
            }
            items.size = index + 1;
            if (end) {
                at.add(name, value.dependingOn(earlier));
                return true;
            }
            if (next) {
                items.last = at.item(name);
            }
            at = items.last;
            key = key + '/' + index;
            i++;
        }
        return false;
    }

    private boolean is(String key, Kind kind) {
        Kind known = kinds.putIfAbsent(key, kind);
        return known == null || (known == kind && kind != Kind.VALUE);
    }
}
