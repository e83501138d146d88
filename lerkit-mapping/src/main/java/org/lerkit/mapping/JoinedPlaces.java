package org.lerkit.mapping;

import static java.util.Objects.checkIndex;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.lerkit.model.SourceLocation;

/**
 * Lists of places one behind the other. Long ones are not copied: all leaves of a signed document may go to all places
 * of its original, and differ in what else they go to. Immutable.
 */
final class JoinedPlaces extends AbstractList<SourceLocation> implements RandomAccess {
    /** From how many places on a list is not copied into others. */
    static final int LONG = 32;

    private final List<List<SourceLocation>> parts;
    private final int size;

    private JoinedPlaces(List<List<SourceLocation>> parts) {
        this.parts = List.copyOf(parts);
        this.size = parts.stream().mapToInt(List::size).sum();
    }

    /** Unmodifiable lists as one list. */
    static List<SourceLocation> of(List<List<SourceLocation>> lists) {
        List<List<SourceLocation>> parts = new ArrayList<>();
        List<SourceLocation> few = new ArrayList<>();
        for (List<SourceLocation> list : lists) {
            if (list.size() < LONG) {
                few.addAll(list);
            } else {
                addIfAny(few, parts);
                few.clear();
                parts.add(list);
            }
        }
        addIfAny(few, parts);
        if (parts.isEmpty()) {
            return List.of();
        }
        return parts.size() == 1 ? parts.get(0) : new JoinedPlaces(parts);
    }

    private static void addIfAny(List<SourceLocation> few, List<List<SourceLocation>> parts) {
        if (!few.isEmpty()) {
            parts.add(List.copyOf(few));
        }
    }

    /** An unmodifiable list of the places: the list itself, if it is one. */
    static List<SourceLocation> copyOf(List<SourceLocation> list) {
        return list instanceof JoinedPlaces ? list : List.copyOf(list);
    }

    /** What was not copied, and what is between. */
    List<List<SourceLocation>> parts() {
        return parts;
    }

    @Override
    public SourceLocation get(int index) {
        int left = checkIndex(index, size);
        int part = 0;
        while (left >= parts.get(part).size()) {
            left -= parts.get(part).size();
            part++;
        }
        return parts.get(part).get(left);
    }

    @Override
    public int size() {
        return size;
    }
}
