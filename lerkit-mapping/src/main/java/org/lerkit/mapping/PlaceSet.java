package org.lerkit.mapping;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.lerkit.model.SourceLocation;

/** Collects the places of many lists; a long list that they share is gone through once. Not thread-safe. */
final class PlaceSet {
    private final Set<SourceLocation> places;
    private final Set<List<SourceLocation>> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Room for as many places as are expected. */
    PlaceSet(int expected) {
        this.places = new HashSet<>(2 * expected);
    }

    void addAll(List<SourceLocation> list) {
        if (list instanceof JoinedPlaces joined) {
            joined.parts().forEach(this::addAll);
        } else if (list.size() < JoinedPlaces.LONG || taken.add(list)) {
            places.addAll(list);
        }
    }

    void add(SourceLocation place) {
        places.add(place);
    }

    /** All of them. */
    Set<SourceLocation> places() {
        return places;
    }
}
