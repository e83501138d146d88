package org.lerkit.mapping.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The page about CTDL-ASN is printed from the tables that the converters use ({@code -Dupdate.docs} prints it anew). */
class CtdlAsnPageTest {
    private static final Path PAGE = Path.of("../docs/formats/ctdl-asn.md");

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        StringBuilder page = new StringBuilder("""
                # CTDL-ASN

                Printed from the tables that the converters use; change those, not this page.

                Graphs of CTDL-ASN, alone or in a request to publish them, are read by `CtdlAsnReader` into a `Framework`, and
                written by `CtdlAsnWriter` as the Credential Registry takes them.

                - Members are known by their compact names (`ceasn:`, `ceterms:`); the context is not looked at. One value and a
                  list of it are the same, text and a map of languages too; what the registry would not take is reported.
                - A CTID is `ce-` and the UUID by which other formats know the same thing. Only of a UUID a CTID is made.
                - Where parent and child both say that they are, one relation comes of it, in the order of the parent. Children are
                  written in the order of their positions, where all children of one parent have one, and otherwise as the
                  relations stand; parents and children both say it.
                - `prerequisiteAlignment` and `comprisedOf` are written at the other end: what is needed before comes before.
                - What a framework has no place for is kept as facts of the system `ctdl-asn`, by the path to it, and written back.
                  Keywords, subjects and kinds keep no language: where it is another than that of the competency, the ledger says
                  that it is lost.
                - What is written has no error by the JSON Schemas of the registry. It also has a publisher, which the registry
                  asks for beside them: of a framework that does not say its address, the caller does
                  (`CtdlAsnWriter.publishedBy`). A framework without a description, a language or a UUID is refused, with
                  every place.
                - A resource is known by its address in a registry, which is made of the CTID. Where the address of a framework or
                  competency is another one, as in CASE, it becomes `ceasn:identifier`: the same thing by another address, and no
                  alignment with something else.
                - CASE becomes what Credential Engine documents of its own converter (the mapping of its example, field by field:
                  26 of 32 members the same, 6 the same in a list, which the schemas of the registry want).
                - A competency that says no language is in that of its statement, or of its framework.

                Where a target has `[]` there may be several, `/` goes into an object, `first` puts the others into facts, `words`
                keep their languages. Of something nested the table with its members follows.

                Members that refer, and types of relations:

                | CTDL-ASN | framework |
                |---|---|
                """);
        Map<String, String> types = new TreeMap<>(CtdlAsnTables.RELATIONS);
        CtdlAsnTables.INVERSE.forEach((member, type) -> types.put(member, type + ", from the other"));
        types.forEach((member, type) ->
                page.append("| `").append(member).append("` | ").append(type).append(" |\n"));
        page.append(
                "\nRelations of the types `related`, `alignment` and `standard` are written as `ceasn:alignTo`. Other types"
                        + " have no place.\n\n");
        CasePageTest.print(page, "From CTDL-ASN to a framework", CtdlAsnTables.READ);
        CasePageTest.print(page, "From a framework to CTDL-ASN", CtdlAsnTables.WRITE);
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page.toString());
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }
}
