package org.lerkit.mapping.x12;

import java.util.List;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Tables;

/** What the tables of this package share. */
final class X12 {
    static final Tables TABLES = Tables.of("x12", List.of());

    private X12() {}

    static Table table(String type) {
        return TABLES.table(type);
    }

    static Table bare(String type) {
        return TABLES.bare(type);
    }
}
