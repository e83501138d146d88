package org.lerkit.mapping.internal.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.SourceLocation;

/** The part of the record that is being written, and the element it is written from. */
public final class Scope {
    private static final Place EXTENSIONS = Place.of("extensions[]");

    /** Items whose name says what kind of thing they are, and in which member. */
    private static final Map<String, Kind> KINDS = Map.of(
            "results", new Kind("kind", "lerkit:result"),
            "competencies", new Kind("kind", "lerkit:competency"),
            "identifiers", new Kind("type", "lerkit:identifier"));

    private record Kind(String member, String system) {}

    private final Reading reading;
    private final Source owner;
    private final Target target;
    private final @Nullable Scope outer;
    private final boolean bare;
    private final List<Leaf> influences;
    private final Map<String, Target> items;
    private final Set<String> closed = new HashSet<>();

    private Scope(
            Reading reading,
            Source owner,
            Target target,
            @Nullable Scope outer,
            boolean bare,
            List<Leaf> influences,
            Map<String, Target> items) {
        this.reading = reading;
        this.owner = owner;
        this.target = target;
        this.outer = outer;
        this.bare = bare;
        this.influences = influences;
        this.items = items;
    }

    /** The record itself, or an object of it, with nothing around. */
    public static Scope of(Reading reading, Source owner, Target target) {
        return new Scope(reading, owner, target, null, false, List.of(), new HashMap<>());
    }

    /** A part of what is being written, made from an element inside. */
    public Scope inner(Source element, Target part, boolean isBare) {
        return new Scope(reading, element, part, this, isBare, influences, new HashMap<>());
    }

    /** Another part of what is being written, made from the same element. */
    public Scope inner(Target part) {
        return inner(owner, part, false);
    }

    /** The same part, in which everything that is written from here on also depends on these leaves. */
    public Scope dependingOn(List<Leaf> leaves) {
        Set<Leaf> all = new LinkedHashSet<>(influences);
        all.addAll(leaves);
        return new Scope(reading, owner, target, outer, bare, List.copyOf(all), items);
    }

    public Reading reading() {
        return reading;
    }

    public Target target() {
        return target;
    }

    /** From here on, elements of that name are read as facts. */
    void close(String element) {
        closed.add(element);
    }

    boolean isClosed(String element) {
        return closed.contains(element);
    }

    /** Writes a value that a new object has to have. */
    public void put(Target part, String member, Traced value) {
        part.put(member, value.dependingOn(influences));
    }

    /** Writes a value, unless the place has one already. */
    public boolean write(Place place, Traced value) {
        Target holder = holder(place);
        Place.Step last = place.last();
        if (last.appends()) {
            holder.add(last.member(), value.dependingOn(influences));
        } else if (holder.has(last.member())) {
            return false;
        } else {
            put(holder, last.member(), value);
        }
        return true;
    }

    /** Whether something has been written at the place. */
    public boolean has(Place place) {
        return holder(place).has(place.last().member());
    }

    /** A new object at the end of the array at the place. */
    public Target item(Place place) {
        return holder(place).item(place.last().member());
    }

    /** An object to write into, or null where the place has one already. */
    @Nullable
    public Target object(Place place) {
        Target holder = holder(place);
        Place.Step last = place.last();
        if (last.appends()) {
            return holder.item(last.member());
        }
        return holder.has(last.member()) ? null : holder.object(last.member());
    }

    /** Writes what a leaf says as a fact of the thing that is being written. */
    public void fact(Leaf leaf, Rule rule) {
        fact(leaf, reading.tables().id(), rule);
    }

    /** Writes what a leaf says as a fact of the thing that is being written, in the words of some system. */
    public void fact(Leaf leaf, String system, Rule rule) {
        if (bare && outer != null) {
            outer.fact(leaf, system, rule);
        } else {
            fact(EXTENSIONS, leaf, path(leaf), system, rule);
        }
    }

    /** Writes what a leaf says as a fact of the thing that is being written, by a name of its own. */
    public void fact(Leaf leaf, String name, String system, Rule rule) {
        if (bare && outer != null) {
            outer.fact(leaf, name, system, rule);
        } else {
            fact(EXTENSIONS, leaf, name, system, rule);
        }
    }

    /** How an element is called in the names of facts of the thing that is being written. */
    public String factName(Source element) {
        return bare && outer != null ? outer.factName(element) : path(element.location());
    }

    /** Writes what a leaf says as a fact. */
    public void fact(Place place, Leaf leaf, String name, String system, Rule rule) {
        fact(place, Traced.of(Traced.How.CARRIED, leaf.raw().strip(), rule, leaf), name, system);
    }

    /** Writes a value as a fact. */
    public void fact(Place place, Traced value, String name, String system) {
        Target fact = holder(place).item(place.last().member());
        put(fact, "name", Traced.fixed(name, reading.tables().name()));
        put(fact, "value", value);
        put(fact, "system", Traced.fixed(system, reading.tables().name()));
    }

    /** The place of a leaf within the element that is being read: local names, with positions from the second on. */
    public String path(Leaf leaf) {
        return path(leaf.location());
    }

    private String path(SourceLocation location) {
        String whole = reading.named(location.path());
        String start = reading.named(owner.location().path()) + '/';
        return (whole.startsWith(start) ? whole.substring(start.length()) : whole).replace("[1]", "");
    }

    private Target holder(Place place) {
        Scope scope = place.outer() && outer != null ? outer : this;
        Target holder = scope.target;
        for (int i = 0; i < place.steps().size() - 1; i++) {
            Place.Step step = place.steps().get(i);
            holder = step.item() == null ? holder.object(step.member()) : scope.item(step.way(), holder, step);
        }
        return holder;
    }

    private Target item(String path, Target holder, Place.Step step) {
        Target item = items.get(path);
        if (item == null) {
            item = holder.item(step.member());
            items.put(path, item);
            Kind kind = KINDS.get(step.member());
            if (kind != null) {
                Rule rule = reading.tables().kind();
                put(item.object(kind.member), "value", Traced.fixed(String.valueOf(step.item()), rule));
                put(item.object(kind.member), "system", Traced.fixed(kind.system, rule));
            }
        }
        return item;
    }
}
