package org.lerkit.mapping.edfi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.MappingTable;

/** The page about the format is what the tables say; {@code -Dupdate.docs} writes it anew. */
class EdFiPageTest {
    private static final Path PAGE = Path.of("../docs/formats/edfi.md");
    private static final String INTRODUCTION = """
            # Ed-Fi transcripts
            How lerkit reads the transcripts that the Ed-Fi work group ACAN drafted into learner records. The table below is
            printed from the tables of `org.lerkit.mapping.edfi`.

            ## What is read
            - A student: an object with `studentUniqueId`, the member `student` of one, or items of an array. The array is read whole; its students are converted one at a time.
            - Members are known under the names of the draft's schema and under those that a data store gives out (`studentIdentificationSystem` and `studentIdentificationSystemDescriptor`).
            - A descriptor, `uri://ed-fi.org/TermDescriptor#Fall Semester`, becomes the code `Fall Semester` of the list `uri://ed-fi.org/TermDescriptor`. One without a `#` is a code of the list `edfi:` and the name of its member.
            - Numbers and truth values are kept as their text. Null and an empty array say nothing.
            - Each academic record (a school year and a term) is an attainment of kind `term`, with its courses and recognitions as parts. The school is the sender.
            - What stands a second time where a record has room for one becomes an extension. What no table knows is left out and reported (`conversion.source.unknown`).
            - A transcript does not say when it was made, which a CLR cannot do without.

            ## What is withheld
            Identification codes of a system that is national (`SSN`), birth date, demographics, guardians, and why a student left a program are withheld unless the category is released by name.

            ## The tables

            | member | place | rule | what becomes of it |
            |---|---|---|---|
            """;

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (MappingTable.Row row : new EdFiReader().table().rows()) {
            page.append("| `%s` | %s | `%s` | %s |\n"
                    .formatted(
                            row.source(),
                            row.target().isEmpty() ? "" : '`' + row.target() + '`',
                            row.rule().id(),
                            row.rule().words()));
        }
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page.toString());
    }
}
