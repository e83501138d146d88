package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lerkit.mapping.Rule;
import org.lerkit.mapping.csv.Cells.Said;
import org.lerkit.mapping.csv.LearnerRows.Row;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Target;
import org.lerkit.mapping.internal.Traced;
import org.lerkit.mapping.internal.table.Scope;

/**
 * Things of one kind that many rows speak of, such as the school: rows that say the same speak of the same one. Another
 * word in one row would make another thing of all that the row says, and move those behind it; so each depends on all that
 * its first row says, and on all that was said before it.
 */
final class SharedThings {
    private static final Rule KEY = Csv.TABLES.rule(
            "shared.key", "A key by the first row that speaks of it; which that is depends on what rows say.");

    private final Cells cells;
    private final String root;
    private final List<Leaf> before;
    private final Map<List<String>, Thing> things = new LinkedHashMap<>();

    /**
     * One thing.
     *
     * @param because what the first row that speaks of it says
     * @param said what all rows say of it
     * @param before what was said of others before it
     */
    private record Thing(Row first, List<Leaf> because, Map<Column, List<Leaf>> said, List<Leaf> before) {}

    /** @param before what was said of other things that stand before these */
    SharedThings(Cells cells, String root, List<Leaf> before) {
        this.cells = cells;
        this.root = root;
        this.before = new ArrayList<>(before);
    }

    /** Takes in what a row says. */
    void find(Row row) {
        List<Said> said = row.said(root);
        if (said.isEmpty()
                && (!root.equals(Destination.ORGANIZATION)
                        || row.constants(root).isEmpty())) {
            return;
        }
        Thing thing = things.computeIfAbsent(
                identity(said), key -> new Thing(row, leaves(said), new LinkedHashMap<>(), List.copyOf(before)));
        for (Said one : said) {
            thing.said.computeIfAbsent(one.column(), key -> new ArrayList<>()).addAll(one.cells());
        }
        before.addAll(leaves(said));
    }

    /** The key of the thing that a row speaks of. */
    Optional<Traced> key(Row row) {
        List<Said> said = row.said(root);
        return Optional.ofNullable(things.get(identity(said)))
                .map(thing -> key(thing).dependingOn(leaves(said)));
    }

    private Traced key(Thing thing) {
        return Traced.fixed(thing.first.key(root), KEY).dependingOn(thing.because);
    }

    /** What was said of these things, and of those before them. */
    List<Leaf> said() {
        return before;
    }

    /** Writes every thing, each into an object of its own. */
    void write(Supplier<Target> objects) {
        for (Thing thing : things.values()) {
            Target target = objects.get();
            Scope scope = cells.scope(target).dependingOn(thing.before).dependingOn(thing.because);
            scope.put(target, "key", key(thing));
            if (!root.equals(Destination.ORGANIZATION)) {
                scope.put(target, "kind", Traced.fixed(root, Csv.KIND));
            }
            List<Said> all = new ArrayList<>();
            thing.said.forEach((column, leaves) -> all.add(new Said(column, leaves)));
            cells.write(all, thing.first.constants(root), scope);
        }
    }

    private List<String> identity(List<Said> said) {
        return said.stream()
                .map(one -> one.column().to().text() + ' ' + cells.text(one))
                .toList();
    }

    private static List<Leaf> leaves(List<Said> said) {
        return said.stream().flatMap(one -> one.cells().stream()).toList();
    }
}
