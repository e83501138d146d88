package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;

/** A qualifier and what it qualifies. */
record Pair(Optional<Leaf> qualifier, Optional<Leaf> value) {
    static Pair of(Source group) {
        String first = group.name().substring(0, group.name().indexOf('-'));
        List<Leaf> values = group.children().stream()
                .filter(child -> !child.name().equals(first))
                .flatMap(child -> child.leaf().stream())
                .toList();
        return values.size() == 1
                ? new Pair(group.leaf(first), Optional.of(values.get(0)))
                : new Pair(Optional.empty(), Optional.empty());
    }
}
