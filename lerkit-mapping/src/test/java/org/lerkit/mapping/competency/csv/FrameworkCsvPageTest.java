package org.lerkit.mapping.competency.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.MappingTable;
import org.lerkit.model.value.Iri;

/** The page about tables is printed from the layouts that the readers use ({@code -Dupdate.docs} prints it anew). */
class FrameworkCsvPageTest {
    private static final Path PAGE = Path.of("../docs/formats/framework-csv.md");

    @Test
    void the_page_says_what_the_layouts_say() throws IOException {
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Tables of competencies and crosswalks
                Printed from the layouts that the readers use; change those, not this page. [How to use
                them](../guide/crosswalks.md).

                Text in UTF-8, with commas, semicolons or tabs between cells. Names of columns may differ in case, spaces,
                hyphens and underscores, and stand in any order; columns that are needed are marked `!`.

                # Frameworks: `FrameworkCsvReader`
                Other columns are kept as facts and reported. A row without what is needed, with the identifier of another
                row, or with more or fewer cells than there are columns refuses the table, with every place.
                """);
        framework(page, "Skills and occupations of ESCO", FrameworkCsvReader.escoSkills(), FrameworkLayout.ESCO);
        framework(page, "Occupations of O*NET", FrameworkCsvReader.onetOccupations(), FrameworkLayout.ONET);
        framework(page, "The plain layout", FrameworkCsvReader.plain(new Iri("x:"), ""), FrameworkLayout.PLAIN);
        page.append("""

                # Crosswalks: `CrosswalkCsvReader`
                Up to 50 lines before the names of the columns are passed over. A row that cannot be used is left out and
                reported with its place, other columns once.
                """);
        for (CrosswalkLayout layout : CrosswalkLayout.ALL) {
            page.append("\n## ").append(layout.title()).append("\n\n| column | what it says |\n|---|---|\n");
            layout.columns()
                    .forEach((name, column) -> page.append("| `%s`%s | %s |\n"
                            .formatted(column.name(), layout.required().contains(name) ? " !" : "", column.words())));
        }
        return page.toString();
    }

    private static void framework(StringBuilder page, String title, FrameworkCsvReader reader, FrameworkLayout layout) {
        page.append("\n## ").append(title).append("\n\n| column | becomes | where | why |\n|---|---|---|---|\n");
        for (MappingTable.Row row : reader.table().rows()) {
            boolean needed = layout.required().contains(TableFile.name(row.source()));
            page.append("| `%s`%s | %s | `%s` | %s |\n"
                    .formatted(
                            row.source(),
                            needed ? " !" : "",
                            row.dispositions().stream().sorted().collect(Collectors.joining(" or ")),
                            row.target(),
                            row.rule().words().replace("|", "\\|")));
        }
    }
}
