package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.internal.MemberTable;

/** The page about CASE is printed from the tables that the converters use ({@code -Dupdate.docs} prints it anew). */
class CasePageTest {
    private static final Path PAGE = Path.of("../docs/formats/case.md");

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
                # CASE

                Printed from the tables that the converters use; change those, not this page.

                Packages of Competencies and Academic Standards Exchange 1.0 and 1.1 are read by `CaseReader` into a
                `Framework`, and written by `CaseWriter` as packages of 1.1. What is read may be wrapped in an object
                `CFPackage`; what real services write beside their classes is read and reported: links to the document, null
                for nothing, numbers in quotes, `sourcedId`, `educationalLevel`, references that are an address alone. What
                is written passes the JSON Schema of the package: a framework that lacks what CASE asks for, or says it in
                another form, is refused with every place. Nothing is made up, and no address is changed.

                Where a target has `[]` there may be several, `/` goes into an object, `.` is the framework itself, and `#`
                marks a number. Of something nested the table with its members follows.

                Types of associations, and of relations:

                """);
        Map<String, String> types = new TreeMap<>(CaseTables.RELATIONS);
        page.append("| CASE | framework |\n|---|---|\n");
        types.forEach((type, relation) ->
                page.append("| `").append(type).append("` | `").append(relation).append("` |\n"));
        page.append("\nAny other, such as those that start with `ext:`, stays as it is.\n\n");
        print(page, "From CASE to a framework", CaseTables.READ);
        print(page, "From a framework to CASE 1.1", CaseTables.WRITE);
        return page.toString();
    }

    static void print(StringBuilder page, String title, MemberTable table) {
        page.append("## ").append(title).append("\n\n| member | becomes | where | why |\n|---|---|---|---|\n");
        for (MemberTable.Row row : table.rows()) {
            String target = row.target().isEmpty() ? "" : "`" + row.target() + "`";
            page.append("| `").append(row.member()).append("` | ").append(row.disposition());
            page.append(" | ")
                    .append(target)
                    .append(" | ")
                    .append(row.rule().words())
                    .append(" |\n");
        }
        page.append('\n');
    }
}
