package org.lerkit.mapping.elmo;

import org.lerkit.mapping.internal.table.Form;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Tables;
import org.lerkit.model.elmo.ElmoCodes;

/** What the tables of this package share. */
final class Elmo {
    static final Tables TABLES = Tables.of("elmo", ElmoCodes.all());

    private Elmo() {}

    static Table table(String type) {
        return TABLES.table(type);
    }

    static Table bare(String type) {
        return TABLES.bare(type);
    }

    /** What an identifier says, whose attribute says of which kind it is. */
    static Table identifier(String whose, String system) {
        return bare(whose + "Identifier")
                .row(Table.OWN_TEXT, Form.text("value"))
                .row("@type", new OpenCode("type", system));
    }
}
