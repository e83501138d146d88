package org.lerkit.mapping;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lerkit.model.SourceLocation;

/**
 * Unions of lists of places, in their order. A long list is looked into once, however many unions it is part of, as
 * long as it has no place that other lists of the union have, too. Not thread-safe.
 */
final class PlaceUnions {
    /** The most long lists of one union that are compared each with each. */
    private static final int FEW = 4;

    private final IdentityHashMap<List<SourceLocation>, Set<SourceLocation>> sets = new IdentityHashMap<>();
    private final IdentityHashMap<List<SourceLocation>, Map<List<SourceLocation>, Boolean>> apart =
            new IdentityHashMap<>();

    /** Two unions that have no place in common. */
    record Two(List<SourceLocation> first, List<SourceLocation> second) {}

    /** All places of some unmodifiable lists, and all places of others that are not among the first; each once. */
    Two of(List<List<SourceLocation>> first, List<List<SourceLocation>> second) {
        if (Stream.concat(first.stream(), second.stream()).noneMatch(PlaceUnions::isLong)) {
            return copied(first, second);
        }
        Set<List<SourceLocation>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<SourceLocation>> one = withoutRepeated(first, seen);
        List<List<SourceLocation>> two = withoutRepeated(second, seen);
        return areApart(Stream.concat(one.stream(), two.stream()).toList())
                ? new Two(JoinedPlaces.of(one), JoinedPlaces.of(two))
                : copied(first, second);
    }

    private static boolean isLong(List<SourceLocation> list) {
        return list.size() >= JoinedPlaces.LONG;
    }

    private static Two copied(List<List<SourceLocation>> first, List<List<SourceLocation>> second) {
        Set<SourceLocation> one = new LinkedHashSet<>();
        first.forEach(one::addAll);
        Set<SourceLocation> two = new LinkedHashSet<>();
        second.forEach(two::addAll);
        two.removeAll(one);
        return new Two(List.copyOf(one), List.copyOf(two));
    }

    /** The same long list again adds nothing. */
    private static List<List<SourceLocation>> withoutRepeated(
            List<List<SourceLocation>> lists, Set<List<SourceLocation>> seen) {
        return lists.stream().filter(list -> !isLong(list) || seen.add(list)).toList();
    }

    /** Whether no place is there twice. */
    private boolean areApart(List<List<SourceLocation>> lists) {
        List<List<SourceLocation>> large =
                lists.stream().filter(PlaceUnions::isLong).toList();
        if (large.size() > FEW) {
            return false;
        }
        for (int i = 0; i < large.size(); i++) {
            if (set(large.get(i)).size() < large.get(i).size()) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                if (!areApart(large.get(j), large.get(i))) {
                    return false;
                }
            }
        }
        Set<SourceLocation> few = new HashSet<>();
        return lists.stream()
                .filter(list -> !isLong(list))
                .flatMap(List::stream)
                .allMatch(place -> few.add(place)
                        && large.stream().noneMatch(list -> set(list).contains(place)));
    }

    private boolean areApart(List<SourceLocation> one, List<SourceLocation> two) {
        return apart.computeIfAbsent(one, list -> new IdentityHashMap<>())
                .computeIfAbsent(two, list -> one.size() < two.size() ? isApart(one, two) : isApart(two, one));
    }

    private boolean isApart(List<SourceLocation> shorter, List<SourceLocation> longer) {
        return shorter.stream().noneMatch(set(longer)::contains);
    }

    private Set<SourceLocation> set(List<SourceLocation> list) {
        return sets.computeIfAbsent(list, key -> new HashSet<>(key));
    }
}
