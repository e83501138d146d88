package org.lerkit.mapping.clr;

import static org.lerkit.mapping.clr.Reading.carried;
import static org.lerkit.mapping.clr.Reading.leaf;
import static org.lerkit.mapping.clr.Reading.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.Target;
import org.lerkit.model.Problem;

/**
 * The tree that the associations of a record say: what is part or child of something is a part of it, the first time that
 * it is said. Everything else that associations say is a relation.
 *
 * <p>An association of these that joins nothing is refused: where everything stands would depend on it.
 */
final class ReadStructure {
    private final Map<String, List<Item>> byId = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Target> relations = new ArrayList<>();
    private final List<Leaf> decidedBy = new ArrayList<>();
    private final List<Leaf> ids = new ArrayList<>();
    private final Set<String> ends = new HashSet<>();

    /** An attainment with what places it in the tree. */
    private static final class Item {
        final int number;
        final Target target;
        final List<Item> parts = new ArrayList<>();
        final List<Leaf> placedBy = new ArrayList<>();

        @Nullable
        Item whole;

        Item(int number, Target target) {
            this.number = number;
            this.target = target;
        }
    }

    /** Adds an attainment, which associations know by the id of its achievement; gives the key of it. */
    String add(Optional<Leaf> id, Target attainment) {
        Item item = new Item(items.size() + 1, attainment);
        items.add(item);
        id.ifPresent(leaf ->
                byId.computeIfAbsent(leaf.raw(), key -> new ArrayList<>()).add(item));
        return key(item);
    }

    private static String key(Item item) {
        return "a-" + item.number;
    }

    /** Says what decides which achievements are there twice, and so are one attainment. */
    void dependOn(List<Leaf> leaves) {
        decidedBy.addAll(leaves);
    }

    /** Every id of an achievement, those that are there twice too. */
    void ids(List<Leaf> leaves) {
        ids.addAll(leaves);
    }

    boolean knows(Optional<Leaf> id) {
        return id.filter(leaf -> byId.containsKey(leaf.raw())).isPresent();
    }

    void associate(Source association) {
        Optional<Leaf> type = leaf(association, "associationType");
        Optional<Leaf> source = leaf(association, "sourceId");
        Optional<Leaf> target = leaf(association, "targetId");
        if (type.isEmpty() || source.isEmpty() || target.isEmpty()) {
            throw refuse(association, "an association without a type or an end");
        }
        String word = type.get().raw();
        if (!Words.ASSOCIATION_TYPES.contains(word)) {
            throw refuse(association, "an association of a type that CLR does not have");
        }
        boolean upward = word.equals("isPartOf") || word.equals("isChildOf");
        boolean nests = upward || word.equals("isParentOf");
        if (!nests
                || !place(
                        association,
                        upward ? source.get() : target.get(),
                        upward ? target.get() : source.get(),
                        type.get())) {
            relations.add(new Target()
                    .put("type", carried(type.get(), rule("association.associationType")))
                    .put("from", carried(source.get(), rule("association.sourceId")))
                    .put("to", carried(target.get(), rule("association.targetId"))));
        }
    }

    /** Puts a part into its whole; false if each thing of that id is part of something already. */
    private boolean place(Source association, Leaf part, Leaf whole, Leaf type) {
        List<Item> parts = byId.getOrDefault(part.raw(), List.of());
        List<Item> wholes = byId.getOrDefault(whole.raw(), List.of());
        if (parts.isEmpty() || wholes.isEmpty()) {
            throw refuse(association, "an end of the association is no achievement of the record");
        }
        ends.add(part.raw());
        ends.add(whole.raw());
        Item container = wholes.get(0);
        Optional<Item> free = parts.stream().filter(item -> item.whole == null).findFirst();
        if (free.isEmpty()) {
            return false;
        }
        for (Item above = container; above != null; above = above.whole) {
            if (above == free.get()) {
                throw refuse(association, "the association makes an achievement a part of itself");
            }
        }
        free.get().whole = container;
        free.get().placedBy.addAll(List.of(type, part, whole));
        container.parts.add(free.get());
        return true;
    }

    private static ConversionException refuse(Source association, String title) {
        return new ConversionException(Problem.error(ConversionProblems.INCONSISTENT, association.location(), title)
                .withHint("Correct the association, or leave it out"));
    }

    /** Writes the tree and the relations. */
    void putInto(Target record) {
        List<Leaf> loose = loose();
        items.stream()
                .filter(item -> item.whole == null)
                .forEach(item -> record.add("attainments", whole(item).dependingOn(loose)));
        relations.forEach(relation -> record.add("relations", relation.dependingOn(loose)));
    }

    /**
     * Ids that another value of would move things: with another id, one of two things of one id would no longer be what
     * an association means, and a thing that none means might be.
     */
    private List<Leaf> loose() {
        if (ends.isEmpty()) {
            return List.of();
        }
        Map<String, Long> times = ids.stream().collect(Collectors.groupingBy(Leaf::raw, Collectors.counting()));
        return ids.stream()
                .filter(id -> !ends.contains(id.raw()) || times.getOrDefault(id.raw(), 0L) > 1)
                .toList();
    }

    private Target whole(Item item) {
        Target target = new Target()
                .put("key", Reading.fixed(key(item)).dependingOn(item.placedBy).dependingOn(decidedBy))
                .putAll(item.target);
        item.parts.forEach(part -> target.add("parts", whole(part)));
        return target;
    }
}
