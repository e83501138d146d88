package org.lerkit.mapping.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * The things that a graph under construction speaks of: each identifier has a number, and identifiers of one thing are
 * put together. Not thread-safe.
 */
final class Nodes {
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The same by identifiers as they are written: most are written many times, and always so. */
    private final Map<String, Integer> written = new HashMap<>();

    private final List<String> spellings = new ArrayList<>();
    private final List<@Nullable LocalizedText> titles = new ArrayList<>();
    private int[] parents = new int[1024];
    private final Map<String, Integer> frameworks = new HashMap<>();
    private final List<String> frameworkIds = new ArrayList<>();
    /** Of which frameworks each is an item. */
    private final List<Set<Integer>> items = new ArrayList<>();

    /** The number of an identifier. */
    int of(String id) {
        Integer before = written.get(id);
        if (before != null) {
            return before;
        }
        int number = number(id);
        written.put(id, number);
        return number;
    }

    private int number(String id) {
        Integer known = numbers.putIfAbsent(Identity.normal(id), spellings.size());
        if (known != null) {
            if (id.compareTo(spellings.get(known)) < 0) {
                spellings.set(known, id);
            }
            return known;
        }
        int number = spellings.size();
        spellings.add(id);
        titles.add(null);
        items.add(Set.of());
        if (number == parents.length) {
            parents = Arrays.copyOf(parents, number * 2);
        }
        parents[number] = number;
        return number;
    }

    int size() {
        return spellings.size();
    }

    /** The number that stands for all identifiers of the same thing: the one that was there first. */
    int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    int framework(String id) {
        Integer known = frameworks.putIfAbsent(Identity.normal(id), frameworkIds.size());
        if (known != null) {
            return known;
        }
        frameworkIds.add(id);
        return frameworkIds.size() - 1;
    }

    /** Says that something is an item of a framework. */
    void item(int number, int framework, @Nullable LocalizedText title) {
        int root = root(number);
        add(root, Set.of(framework));
        if (titles.get(root) == null) {
            titles.set(root, title);
        }
    }

    private void add(int root, Set<Integer> more) {
        Set<Integer> before = items.get(root);
        if (before.isEmpty()) {
            items.set(root, more);
        } else if (!before.containsAll(more)) {
            Set<Integer> all = new HashSet<>(before);
            all.addAll(more);
            items.set(root, all);
        }
    }

    /**
     * Puts two identifiers of an item together.
     *
     * @return whether they are together; not where that would make two items of one framework the same
     */
    boolean alias(int item, int other) {
        int one = root(item);
        int two = root(other);
        if (one == two) {
            return true;
        }
        if (!Collections.disjoint(items.get(one), items.get(two))) {
            return false;
        }
        int root = Math.min(one, two);
        int gone = Math.max(one, two);
        parents[gone] = root;
        add(root, items.get(gone));
        if (titles.get(root) == null) {
            titles.set(root, titles.get(gone));
        }
        return true;
    }

    /** All things in the order of their identifiers, so that graphs of the same relations are the same. */
    Sorted sorted() {
        int size = size();
        String[] shown = new String[size];
        for (int i = 0; i < size; i++) {
            int root = root(i);
            String before = shown[root];
            String spelling = spellings.get(i);
            if (before == null || isBetter(spelling, before)) {
                shown[root] = spelling;
            }
        }
        int[] roots = IntStream.range(0, size)
                .filter(i -> root(i) == i)
                .boxed()
                .sorted(Comparator.comparing(i -> shown[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[size];
        for (int i = 0; i < roots.length; i++) {
            places[roots[i]] = i;
        }
        for (int i = 0; i < size; i++) {
            places[i] = places[root(i)];
        }
        return new Sorted(this, roots, places, shown);
    }

    /** An address is shown rather than a code, and of two the first in the alphabet. */
    private static boolean isBetter(String one, String other) {
        boolean address = one.contains("://");
        return address == other.contains("://") ? one.compareTo(other) < 0 : address;
    }

    /** What is fixed when a graph is built. */
    static final class Sorted {
        final Map<String, Integer> places;
        final Iri[] ids;
        final @Nullable LocalizedText[] titles;
        /** For each identifier's number, the place of its thing. */
        final int[] placeOf;
        /** Pairs of place and framework, in order: of which frameworks something is an item. */
        final long[] items;

        final List<String> frameworks;

        private Sorted(Nodes nodes, int[] roots, int[] placeOf, String[] shown) {
            this.placeOf = placeOf;
            this.places = new HashMap<>(nodes.numbers);
            this.places.replaceAll((id, number) -> placeOf[number]);
            this.ids = new Iri[roots.length];
            this.titles = new LocalizedText[roots.length];
            for (int i = 0; i < roots.length; i++) {
                ids[i] = new Iri(shown[roots[i]]);
                titles[i] = nodes.titles.get(roots[i]);
            }
            List<String> sorted = nodes.frameworkIds.stream().sorted().toList();
            int[] order = nodes.frameworkIds.stream()
                    .mapToInt(id -> Collections.binarySearch(sorted, id))
                    .toArray();
            this.frameworks = sorted;
            this.items = IntStream.range(0, roots.length)
                    .boxed()
                    .flatMap(place -> nodes.items.get(roots[place]).stream()
                            .map(framework -> (long) place << 32 | order[framework])
                            .sorted())
                    .mapToLong(Long::longValue)
                    .toArray();
        }

        /** The identifiers of the frameworks that something is an item of. */
        List<String> frameworksOf(int place) {
            int at = Arrays.binarySearch(items, (long) place << 32);
            List<String> found = new ArrayList<>();
            for (int i = at < 0 ? -at - 1 : at; i < items.length && items[i] >> 32 == place; i++) {
                found.add(frameworks.get((int) items[i]));
            }
            return found;
        }

        Optional<Integer> place(Iri id) {
            return Optional.ofNullable(places.get(Identity.normal(id.value())));
        }
    }
}
