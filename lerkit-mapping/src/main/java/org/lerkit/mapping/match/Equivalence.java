package org.lerkit.mapping.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lerkit.mapping.match.CrosswalkGraph.Conflict;
import org.lerkit.model.value.Iri;

/**
 * What is the same by exact relations and translations, taken together. Where that makes two items of one framework the
 * same, somebody's exact was not exact, and nobody can tell whose: then all of that class is only close.
 */
final class Equivalence {
    /** The relations between what is the same: following one is no step. */
    final BitSet free = new BitSet();
    /** The places that have such relations. */
    final BitSet shared = new BitSet();

    final List<Conflict> conflicts;

    private final Relations relations;
    private final Nodes.Sorted nodes;

    /** Finds the classes, and weakens the relations of those that contradict themselves. */
    Equivalence(Relations relations, Nodes.Sorted nodes) {
        this.relations = relations;
        this.nodes = nodes;
        int[] translations = identity();
        unite(translations, Correspondence.TRANSLATION);
        int[] classes = translations.clone();
        unite(classes, Correspondence.SAME);
        BitSet contradicting = new BitSet();
        this.conflicts = conflicts(classes, translations, contradicting);
        for (int i = 0; i < relations.size(); i++) {
            if (isSame(i)) {
                if (contradicting.get(root(classes, relations.from[i]))) {
                    relations.meaning[i] = Correspondence.CLOSE.code;
                } else {
                    free.set(i);
                    shared.set(relations.from[i]);
                    shared.set(relations.to[i]);
                }
            }
        }
    }

    private int[] identity() {
        int[] parents = new int[nodes.ids.length];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        return parents;
    }

    private boolean isSame(int relation) {
        return relations.meaning[relation] == Correspondence.SAME.code
                || relations.meaning[relation] == Correspondence.TRANSLATION.code;
    }

    private void unite(int[] parents, Correspondence kind) {
        for (int i = 0; i < relations.size(); i++) {
            if (relations.meaning[i] == kind.code) {
                int one = root(parents, relations.from[i]);
                int two = root(parents, relations.to[i]);
                parents[Math.max(one, two)] = Math.min(one, two);
            }
        }
    }

    private static int root(int[] parents, int place) {
        int root = place;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Items of one framework in one class, unless they are translations of each other. */
    private List<Conflict> conflicts(int[] classes, int[] translations, BitSet contradicting) {
        Map<Long, TreeSet<Integer>> together = new TreeMap<>();
        for (long item : nodes.items) {
            int place = (int) (item >> 32);
            int root = root(classes, place);
            if (root != place || isShared(classes, place)) {
                together.computeIfAbsent((long) root << 32 | (int) item, key -> new TreeSet<>())
                        .add(place);
            }
        }
        List<Conflict> found = new ArrayList<>();
        together.forEach((key, places) -> {
            long different = places.stream()
                    .map(place -> root(translations, place))
                    .distinct()
                    .count();
            if (different > 1) {
                contradicting.set((int) (key >> 32));
                List<Iri> items = places.stream().map(place -> nodes.ids[place]).toList();
                found.add(new Conflict(nodes.frameworks.get((int) (long) key), items));
            }
        });
        return Collections.unmodifiableList(found);
    }

    /** Whether a place that stands for its class may have others in it: most have not. */
    private boolean isShared(int[] classes, int place) {
        for (int at = relations.offsets[place]; at < relations.offsets[place + 1]; at++) {
            int other = relations.end(relations.steps[at]);
            if (root(classes, other) == classes[place]) {
                return true;
            }
        }
        return false;
    }
}
