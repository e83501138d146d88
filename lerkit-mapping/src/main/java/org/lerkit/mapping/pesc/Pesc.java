package org.lerkit.mapping.pesc;

import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.pesc.PescCodes;

/** What the tables of this package share. */
final class Pesc {
    static final Tables TABLES = Tables.of("pesc", PescCodes.all());

    private Pesc() {}

    static Table table(String type) {
        return TABLES.table(type);
    }

    static Table bare(String type) {
        return TABLES.bare(type);
    }
}
