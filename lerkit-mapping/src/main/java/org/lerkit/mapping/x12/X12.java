package org.lerkit.mapping.x12;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.mapping.internal.Leaf;
import org.lerkit.mapping.internal.Source;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Tables;

/** What the tables of this package share. */
final class X12 {
    static final Tables TABLES = Tables.of("x12", List.of());

    private X12() {}

    /** Whether a fact is one of X12 about an element of that name. */
    static boolean isFact(Source fact, String element) {
        return fact.text("name").equals(Optional.of(element))
                && fact.text("system").equals(Optional.of(TABLES.id()))
                && fact.leaf("value").isPresent();
    }

    /** What says of a fact which one it is. */
    static List<Leaf> naming(Source fact) {
        return Stream.concat(fact.leaves("name").stream(), fact.leaves("system").stream())
                .toList();
    }

    static Table table(String type) {
        return TABLES.table(type);
    }

    static Table bare(String type) {
        return TABLES.bare(type);
    }
}
