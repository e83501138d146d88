package org.lerkit.mapping.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.internal.Accounts;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.model.SourceLocation;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlShape;

/**
 * An element that is being written, with what is inside in the order of its {@link XmlShape}, however it came there.
 * Attributes are parts named {@code @name}, text beside elements is named {@code text()}. Not thread-safe.
 */
public final class Branch {
    private final @Nullable XmlShape<?> shape;
    private final @Nullable Table table;
    private final SourceLocation origin;
    private final Map<String, List<Branch>> parts = new LinkedHashMap<>();
    /** The elements that facts have named by position. */
    private final Map<FactPath.Step, Branch> named = new HashMap<>();

    private @Nullable Traced value;
    private boolean ofFacts;

    private Branch(@Nullable XmlShape<?> shape, @Nullable Table table, SourceLocation origin) {
        this.shape = shape;
        this.table = table;
        this.origin = origin;
    }

    static Branch root(XmlShape<?> shape, Table table, SourceLocation origin) {
        return new Branch(shape, table, origin);
    }

    /** An element to be filled, which becomes a part when it is {@linkplain #add added}. */
    public Branch begin(String name, @Nullable Table partTable, SourceLocation from) {
        return new Branch(member(name).flatMap(member -> member.type().shape()).orElse(null), partTable, from);
    }

    /** Adds an element behind those of its name, unless nothing is in it. */
    public void add(String name, Branch part) {
        if (!part.isEmpty()) {
            parts.computeIfAbsent(name, key -> new ArrayList<>()).add(part);
        }
    }

    /** Adds an element that says something itself. */
    public void add(String name, Traced text, SourceLocation from) {
        add(name, leaf(text, from));
    }

    /** Adds an element that says something itself, and has attributes. */
    public void add(String name, Traced text, Map<String, Traced> attributes, SourceLocation from) {
        Branch part = leaf(text, from);
        attributes.forEach((attribute, said) -> part.add(attribute, said, from));
        add(name, part);
    }

    /** Whether there are elements of a name inside. */
    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** What is inside, by name, as it came there. */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** All elements inside. */
    public List<Branch> parts() {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    /** Where in the record the element comes from. */
    public SourceLocation origin() {
        return origin;
    }

    /** The elements of a name inside. */
    public List<Branch> parts(String name) {
        return List.copyOf(parts.getOrDefault(name, List.of()));
    }

    /** What the element says itself; empty where there is more in it or nothing. */
    public Optional<Traced> said() {
        return Optional.ofNullable(value);
    }

    /** Takes all elements of a name out. */
    public List<Branch> take(String name) {
        List<Branch> taken = parts.remove(name);
        return taken == null ? List.of() : taken;
    }

    /**
     * Sees to it that all elements of a name, here and below, have inside what they have to even where it says nothing.
     *
     * @param way names from the element on
     * @param nothing what is said there if nothing is
     */
    public void complete(String name, List<String> way, Traced nothing) {
        parts.forEach((each, same) -> same.forEach(part -> {
            if (each.equals(name)) {
                part.complete(way, nothing);
            }
            part.complete(name, way, nothing);
        }));
    }

    /** Sees to it that the element has inside what it has to even where it says nothing. */
    public void complete(List<String> way, Traced nothing) {
        String name = way.get(0);
        if (way.size() == 1) {
            if (!has(name)) {
                add(name, nothing, origin);
            }
            return;
        }
        if (!has(name)) {
            parts.put(name, new ArrayList<>(List.of(begin(name, null, origin))));
        }
        parts(name).forEach(part -> part.complete(way.subList(1, way.size()), nothing));
    }

    private static Branch leaf(Traced text, SourceLocation from) {
        Branch leaf = new Branch(null, null, from);
        leaf.value = text;
        return leaf;
    }

    /** Whether an element of a name may be inside at all. */
    boolean admits(String name) {
        return name.startsWith("@")
                || name.equals(Table.OWN_TEXT)
                || member(name).isPresent();
    }

    /** How many elements of a name may be inside. */
    public int room(String name) {
        return repeats(name) ? Integer.MAX_VALUE : 1;
    }

    private boolean repeats(String name) {
        return member(name).map(XmlMember.Many.class::isInstance).orElse(false);
    }

    private Optional<XmlMember<?>> member(String name) {
        return shape == null ? Optional.empty() : shape.member(name);
    }

    /** Whether a text is what an element of that name asks for. */
    boolean fits(String name, String text) {
        return member(name).map(member -> member.fits(text)).orElse(true);
    }

    public boolean isEmpty() {
        return value == null && parts.isEmpty();
    }

    /** Whether the shapes have elements and attributes for all steps of the path; in what is open, they need not. */
    boolean knows(FactPath path) {
        return shape != null && path.isKnownTo(shape);
    }

    /** The path in which the step behind an element that holds what others define is in their namespace. */
    Optional<FactPath> foreign(FactPath path, String namespace) {
        return path.foreignIn(shape, namespace);
    }

    /**
     * Adds what a fact says at its place; facts come in the order of the document. One about an element that stands
     * apart gets an element of its own there, and those that the tables made move on. One about an element that may be
     * there once, and that the tables made, comes behind it: it is one too many, and moves nothing.
     */
    void insert(FactPath path, Traced text, SourceLocation from, List<Leaf> reasons) {
        FactPath.Step step = path.first();
        List<Branch> same = parts.computeIfAbsent(step.name(), key -> new ArrayList<>());
        boolean oneTooMany =
                path.isLast() && room(step.name()) == 1 && member(step.name()).isPresent();
        int index = oneTooMany ? same.size() : Math.min(step.position() - 1, same.size());
        Branch part = path.isLast() ? null : named.get(step);
        if (part == null) {
            boolean more =
                    path.isLast() || step.position() > same.size() || (step.apart() && same.get(index).table != null);
            if (more) {
                part = path.isLast() ? leaf(text, from) : begin(step.name(), null, from);
                part.ofFacts = true;
                same.add(index, part);
            } else {
                part = same.get(index);
            }
            named.put(step, part);
        }
        for (Branch other : same) {
            if (other != part && !other.ofFacts) {
                other.depend(reasons); // on which of the elements it is
            }
        }
        if (!path.isLast()) {
            part.insert(path.rest(), text, from, reasons);
        }
    }

    /** Lets the elements depend on a fact that has no place among them, and would have one by another name. */
    void miss(FactPath path, List<Leaf> reasons) {
        FactPath.Step step = path.first();
        List<Branch> same = parts.getOrDefault(step.name(), List.of());
        for (int i = 0; i < same.size(); i++) {
            Branch part = same.get(i);
            boolean meant = i == step.position() - 1 && !step.apart();
            if (!part.ofFacts && !meant) {
                part.depend(reasons);
            } else if (meant && !path.isLast()) {
                part.miss(path.rest(), reasons);
            }
        }
    }

    /** Lets everything in the element depend on these leaves as well. */
    public void depend(List<Leaf> reasons) {
        if (value != null) {
            value = value.dependingOn(reasons);
        }
        parts.values().forEach(same -> same.forEach(part -> part.depend(reasons)));
    }

    /** Gives every element that has nothing but attributes something to say, which is nothing. */
    public void close(Traced nothing) {
        if (value == null && !parts.isEmpty() && parts.keySet().stream().allMatch(name -> name.startsWith("@"))) {
            value = nothing;
        }
        parts.values().forEach(same -> same.forEach(part -> part.close(nothing)));
    }

    /** Takes out what an edition of the format does not have; it is dropped by the rule that the edition gives. */
    public void prune(Edition edition, Accounts accounts) {
        prune("", edition, accounts);
    }

    private void prune(String path, Edition edition, Accounts accounts) {
        parts.entrySet().removeIf(named -> {
            String here = path + '/' + named.getKey();
            List<Branch> same = named.getValue();
            same.removeIf(part -> {
                String asked = part.value != null && holdsElements(named.getKey()) ? here + "/text()" : here;
                Optional<Rule> rule = edition.lacks(asked);
                rule.ifPresent(why -> part.leaves().forEach(leaf -> accounts.drop(leaf, why)));
                part.prune(here, edition, accounts);
                return rule.isPresent() || part.isEmpty();
            });
            return same.isEmpty();
        });
    }

    /** Puts another value in the place of each, by the name of its element. */
    public void replaceValues(BiFunction<String, Traced, Traced> other) {
        parts.forEach((name, same) -> same.forEach(part -> {
            if (part.value != null) {
                part.value = other.apply(name, part.value);
            }
            part.replaceValues(other);
        }));
    }

    private boolean holdsElements(String name) {
        return member(name).map(member -> !member.isLeaf()).orElse(false);
    }

    /** The leaves that the element and what is in it say. */
    public Set<Leaf> leaves() {
        Set<Leaf> leaves = new LinkedHashSet<>();
        if (value != null) {
            leaves.addAll(value.sources());
        }
        parts.values().forEach(same -> same.forEach(part -> leaves.addAll(part.leaves())));
        return leaves;
    }

    /** Every element below, with its path as {@link org.lerkit.model.XmlLocation} has it and where it came from. */
    public void walk(String path, BiConsumer<String, SourceLocation> visitor) {
        visitor.accept(
                path,
                value == null || value.sources().isEmpty()
                        ? origin
                        : value.sources().get(0).location());
        parts.forEach((name, same) -> {
            for (int i = 0; i < same.size(); i++) {
                same.get(i).walk(path + '/' + name + '[' + (i + 1) + ']', visitor);
            }
        });
    }

    /**
     * The element as an object: its attributes, then what is inside, arrays where the shape lets elements be repeated
     * or they are.
     */
    public Target target() {
        Target target = new Target();
        if (value != null) {
            target.put("text()", value);
        }
        for (String name : order()) {
            List<Branch> same = parts.getOrDefault(name, List.of());
            boolean many = repeats(name) || same.size() > 1;
            for (Branch part : same) {
                Traced text = part.parts.isEmpty() ? part.value : null;
                if (text == null) {
                    Target inside = part.target();
                    if (many) {
                        target.add(name, inside);
                    } else {
                        target.put(name, inside);
                    }
                } else if (many) {
                    target.add(name, text);
                } else {
                    target.put(name, text);
                }
            }
        }
        return target;
    }

    private Set<String> order() {
        Set<String> order = new LinkedHashSet<>();
        parts.keySet().stream().filter(name -> name.startsWith("@")).forEach(order::add);
        if (shape != null) {
            shape.members().forEach(member -> order.add(member.name()));
        }
        order.addAll(parts.keySet());
        return order;
    }

    /** Puts what elements of a name, here and below, say themselves into an element inside of them. */
    public void deepen(String name, String inside) {
        each(name, part -> {
            if (part.value != null && part.parts.isEmpty()) {
                Branch leaf = leaf(part.value, part.origin);
                part.value = null;
                part.add(inside, leaf);
            }
        });
    }

    /** Makes what an element inside says what elements of a name, here and below, say themselves. */
    public void flatten(String name, String inside) {
        each(name, part -> {
            List<Branch> same = part.parts.getOrDefault(inside, List.of());
            if (part.value == null && same.size() == 1 && same.get(0).value != null) {
                part.value = same.get(0).value;
                part.parts.remove(inside);
            }
        });
    }

    private void each(String name, Consumer<Branch> visitor) {
        parts.forEach((part, same) -> same.forEach(branch -> {
            branch.each(name, visitor);
            if (part.equals(name)) {
                visitor.accept(branch);
            }
        }));
    }
}
