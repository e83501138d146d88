package org.lerkit.mapping.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lerkit.mapping.Rule;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;

/** A learner record written once more as it is, but for what is withheld from it. */
public final class RecordCopy {
    /** The token of a place that stands for the index of anything but an attainment, whose kind stands for it. */
    public static final String ITEM = "*";

    /** Why what is not withheld is where it is. */
    public static final Rule SAME = new Rule("record.same", "A record is read as it is.");
    /** Why an empty list is left out. */
    public static final Rule EMPTY = new Rule("record.empty", "A list of nothing says nothing.");

    private static final Set<String> ATTAINMENTS = Set.of("attainments", "parts");

    private final Source record;
    private final Accounts accounts;

    public RecordCopy(Source record, Accounts accounts) {
        this.record = record;
        this.accounts = accounts;
    }

    /**
     * Every leaf with its place: names of members, each name of a list followed by {@link #ITEM}, or by the kind where it
     * is a list of attainments.
     */
    public void walk(BiConsumer<List<String>, Leaf> visitor) {
        walk(record, List.of(), visitor);
    }

    private static void walk(Source from, List<String> path, BiConsumer<List<String>, Leaf> visitor) {
        for (Source child : from.children()) {
            List<String> place = new ArrayList<>(path);
            place.add(child.name());
            if (from.repeats(child.name())) {
                place.add(
                        ATTAINMENTS.contains(child.name()) ? child.text("kind").orElse(ITEM) : ITEM);
            }
            if (child.children().isEmpty()) {
                child.all().forEach(leaf -> visitor.accept(List.copyOf(place), leaf));
            } else {
                walk(child, place, visitor);
            }
        }
    }

    /**
     * The record without what the accounts say goes nowhere.
     *
     * @param deciding leaves on which it depends what is left in a member of the record
     */
    public Target write(Map<String, List<Leaf>> deciding) {
        Target target = new Target();
        for (Source child : record.children()) {
            Target part = new Target();
            write(record, child, part);
            target.merge(part.dependingOn(deciding.getOrDefault(child.name(), List.of())));
        }
        return target;
    }

    private void write(Source from, Source child, Target to) {
        boolean item = from.repeats(child.name());
        if (!child.children().isEmpty()) {
            Target inside = item ? to.item(child.name()) : to.object(child.name());
            child.children().forEach(grandchild -> write(child, grandchild, inside));
            return;
        }
        for (Leaf leaf : child.all()) {
            boolean empty = leaf.value() instanceof JsonArray || leaf.value() instanceof JsonObject;
            boolean stays = accounts.goesNowhere(leaf);
            if (!stays && empty) {
                accounts.control(leaf, EMPTY);
            } else if (!stays && item) {
                to.add(child.name(), Traced.verbatim(leaf, SAME));
            } else if (!stays) {
                to.put(child.name(), Traced.verbatim(leaf, SAME));
            }
        }
    }
}
