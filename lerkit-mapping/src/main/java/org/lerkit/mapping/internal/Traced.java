package org.lerkit.mapping.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lerkit.mapping.Rule;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * A value on its way into a target, with the leaves it comes from. Immutable.
 *
 * @param value what will stand in the target: a scalar, or a whole document that is written as it is
 * @param how how the value follows from the leaves
 * @param sources the leaves that the value says; none for a default
 * @param influences further leaves that the value depends on without saying them
 * @param placing leaves that the place of the value says: a code by which a number is one to call, or a name the last
 * @param rule why
 */
public record Traced(
        JsonValue value, How how, List<Leaf> sources, List<Leaf> influences, List<Leaf> placing, Rule rule) {
    /** The most leaves that are compared each with each. */
    private static final int FEW = 16;

    /** How a value of the target follows from the source. */
    public enum How {
        CARRIED,
        RECODED,
        SPLIT,
        MERGED,
        NARROWED,
        APPROXIMATED,
        /** Computed: the leaves cannot be told from it. */
        DERIVED,
        /** Chosen by a policy of the caller's. */
        POLICY,
        /** What the target format asks for where the source says nothing. */
        DEFAULT
    }

    public Traced {
        requireNonNull(value, "value");
        requireNonNull(how, "how");
        requireNonNull(rule, "rule");
        sources = List.copyOf(sources);
        influences = List.copyOf(influences);
        placing = List.copyOf(placing);
    }

    /** A value whose place says nothing of its own. */
    public Traced(JsonValue value, How how, List<Leaf> sources, List<Leaf> influences, Rule rule) {
        this(value, how, sources, influences, List.of(), rule);
    }

    /** The leaf as it is. White space is collapsed where the source is XML, as its types do. */
    public static Traced carried(Leaf leaf, Rule rule) {
        JsonValue value = leaf.value();
        if (value instanceof JsonString said) {
            String text = leaf.text();
            value = text.equals(said.value()) ? said : new JsonString(text);
        }
        return new Traced(value, How.CARRIED, List.of(leaf), List.of(), rule);
    }

    /** The leaf as it is, every white space kept. */
    public static Traced verbatim(Leaf leaf, Rule rule) {
        return new Traced(leaf.value(), How.CARRIED, List.of(leaf), List.of(), rule);
    }

    /** Another value for a leaf. */
    public static Traced of(How how, JsonValue value, Rule rule, Leaf... sources) {
        return new Traced(value, how, List.of(sources), List.of(), rule);
    }

    /** Another text for a leaf. */
    public static Traced of(How how, String text, Rule rule, Leaf... sources) {
        return of(how, new JsonString(text), rule, sources);
    }

    /** One text out of several leaves. */
    public static Traced merged(String text, Rule rule, Collection<Leaf> leaves) {
        return new Traced(new JsonString(text), How.MERGED, List.copyOf(leaves), List.of(), rule);
    }

    /** A value computed from leaves, such as an identifier: it depends on them and does not say them. */
    public static Traced derived(String text, Rule rule, Collection<Leaf> leaves) {
        return new Traced(new JsonString(text), How.DERIVED, List.of(), List.copyOf(leaves), rule);
    }

    /** A value that the target format asks for where the source says nothing. */
    public static Traced fixed(String text, Rule rule) {
        return fixed(new JsonString(text), rule);
    }

    /** A value that the target format asks for where the source says nothing. */
    public static Traced fixed(JsonValue value, Rule rule) {
        return new Traced(value, How.DEFAULT, List.of(), List.of(), rule);
    }

    /** A value that a policy of the caller's gives. */
    public static Traced policy(String text, Rule rule) {
        return new Traced(new JsonString(text), How.POLICY, List.of(), List.of(), rule);
    }

    /** The same value, which also depends on these leaves. */
    public Traced dependingOn(Collection<Leaf> leaves) {
        if (leaves.isEmpty()) {
            return this;
        }
        if (influences.size() + leaves.size() > FEW || sources.size() + placing.size() > FEW) {
            Set<Leaf> all = new LinkedHashSet<>(influences);
            all.addAll(leaves);
            sources.forEach(all::remove);
            placing.forEach(all::remove);
            return new Traced(value, how, sources, List.copyOf(all), placing, rule);
        }
        List<Leaf> all = new ArrayList<>(influences.size() + leaves.size());
        addOthers(influences, all);
        addOthers(leaves, all);
        return new Traced(value, how, sources, all, placing, rule);
    }

    private void addOthers(Collection<Leaf> leaves, List<Leaf> to) {
        for (Leaf leaf : leaves) {
            if (!to.contains(leaf) && !sources.contains(leaf) && !placing.contains(leaf)) {
                to.add(leaf);
            }
        }
    }

    /** The same value, at a place that says what these leaves say. */
    public Traced placedBy(Leaf... leaves) {
        List<Leaf> others = new ArrayList<>(influences);
        others.removeAll(Arrays.asList(leaves));
        return new Traced(value, how, sources, others, Arrays.asList(leaves), rule);
    }

    /** The same value as what places it sees it: said in another way. */
    Traced recoded() {
        return new Traced(value, How.RECODED, placing, List.of(), rule);
    }

    /** The same value, which also depends on these leaves. */
    public Traced dependingOn(Leaf... leaves) {
        return dependingOn(Arrays.asList(leaves));
    }

    /** Every leaf it says or depends on. */
    public List<Leaf> leaves() {
        List<Leaf> all = new ArrayList<>(sources);
        all.addAll(influences);
        all.addAll(placing);
        return all;
    }

    /** The value as text. */
    public String text() {
        return Lexical.text(value);
    }
}
