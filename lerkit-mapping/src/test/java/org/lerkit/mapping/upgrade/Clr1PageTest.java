package org.lerkit.mapping.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.internal.MemberTable;

/** The page about CLR 1.0 is printed from the tables that the converters use ({@code -Dupdate.docs} prints it anew). */
class Clr1PageTest {
    private static final Path PAGE = Path.of("../docs/formats/clr1.md");

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Comprehensive Learner Record 1.0

                Printed from the tables that the converters use; change those, not this page.

                A record of CLR 1.0 is read by way of CLR 2.0, and written by way of it: the tables say what becomes of each
                member between the two, and [the page of CLR 2.0](clr2.md) has the rest of the way. What is written is valid
                by the JSON Schema of CLR 1.0. Behind a member stand, for codes, their names on both sides (`old=new`, where
                `*` is any other).

                A set of records is read as its records, one after the other.

                """);
        print(page, "From CLR 2.0, on either data model, to CLR 1.0", Clr2Table.SUCCESSION.table());
        print(page, "From CLR 1.0 to CLR 2.0", Clr1Table.SUCCESSION.table());
        print(page, "Around the records of a set", ClrSetUpgrade.TABLE);
        return page.toString();
    }

    private static void print(StringBuilder page, String title, MemberTable table) {
        page.append("## ").append(title).append("\n\n| member | becomes | where | why |\n|---|---|---|---|\n");
        for (MemberTable.Row row : table.rows()) {
            String target = row.target().isEmpty() ? "" : "`" + row.target() + "`";
            page.append("| `").append(row.member()).append("` | ").append(row.disposition());
            page.append(row.withheld() ? " or withheld" : "")
                    .append(" | ")
                    .append(target)
                    .append(" | ");
            page.append(row.rule().words()).append(" |\n");
        }
        page.append('\n');
    }
}
