package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about Rich Skill Descriptors is printed from the tables ({@code -Dupdate.docs} prints it anew). */
class RsdPageTest {
    private static final Path PAGE = Path.of("../docs/formats/rsd.md");

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Rich Skill Descriptors

                Printed from the tables that the converters use; change those, not this page.

                Rich Skill Descriptors, as the Open Skills Management Toolset gives them out, are read by `RsdReader` into a
                `Framework`, and written by `RsdWriter` by version 3 of the interface.

                - A collection becomes a framework. So does a skill alone: a framework of one competency, known as the skill is.
                  A list of skills says nothing of itself: `RsdReader.named` gives it an identifier and a title, or it is refused.
                - What a skill has to do with becomes relations. Their types are words of the format: `alignment` (how alike,
                  nobody says, so it is never an exact match), `standard`, `occupation`, `certification`, `employer`, `collection`.
                - What a framework has no place for is kept as facts of the system `rsd`, by the path to it, and written back.
                - What services say in other ways is read and reported: members of version 2 (`author`, `category` with all
                  categories in one text), null for nothing, standards by their name alone, words with another first letter.
                - What is written has no error by the schemas of version 3; their `required` list names `context` what they declare,
                  and services send, as `@context`. A collection has its skills whole. A framework that lacks what a skill must have
                  is refused with every place: a name in short, for example. Of who made the skills, when, and how far they are
                  published, `RsdWriter.givenAll` says what nobody else does.
                - Skills have no hierarchy, no order, no languages, no levels and no terms of use. What of these a framework has is
                  dropped, and in the ledger. Relations that are matches of any kind are written as alignments.

                Where a target has `[]` there may be several, `/` goes into an object. Of something nested the table with its
                members follows.

                """);
        CasePageTest.print(page, "From Rich Skill Descriptors to a framework", RsdTables.READ);
        CasePageTest.print(page, "From a framework to Rich Skill Descriptors", RsdTables.WRITE);
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page.toString());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }
}
