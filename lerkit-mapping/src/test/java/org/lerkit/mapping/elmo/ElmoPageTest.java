package org.lerkit.mapping.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/** The page about the format is what the tables say; {@code -Dupdate.docs} writes it anew. */
class ElmoPageTest {
    private static final Path PAGE = Path.of("../docs/formats/elmo.md");
    private static final String INTRODUCTION = """
            # ELMO
            How lerkit reads EMREX ELMO 1.7 and 2.0 into learner records, and writes them. This page is made from the tables of
            `org.lerkit.mapping.elmo`, one below for each type of ELMO. How they agree with the official map of ELMO to the
            European Learning Model is in [elmo-crosswalk.md](elmo-crosswalk.md).

            ## What is read
            - The root is `elmo`, in any namespace; both versions have the same one, and are read alike. A document has one learner and at least one report, or it is refused.
            - Each report becomes a record of its own, with the learner in it, and with what belongs to the document as a whole. Its ledger is about the document without the other reports.
            - A report becomes an attainment of the kind `academic-record`, its learning opportunities the parts of that, and theirs their parts. The kind follows from the type; what has none is an `achievement`.
            - Words keep all their languages. A language that is no tag of BCP 47 is kept and reported (`conversion.value.malformed`), a code that is not in its list too (`conversion.code.unknown`), and so is a grade by a scheme that the document does not describe (`conversion.source.inconsistent`).
            - What stands a second time where a record has room for one becomes a fact. So does everything ELMO has and the learner record has no member for, such as the diploma supplement: a name (the path of elements, with positions from the second on), a value and a system.
            - Credits and grades are kept as they are written, and never converted. A missing status is not taken for passed.

            ## What is withheld
            National identifiers, citizenship, gender, birth date and birth place are withheld unless they are released by the name of their category. Which identifier is a national one is known by what its type is called: `nationalIdentifier`, or what some countries call theirs.

            ## What was signed
            A signature is over the document as it arrived. That is kept, byte for byte, as a verification of the record, unless something in it is withheld: then it would bring along what may not be passed on, and the signature is left out.

            ## What is written
            - `ElmoWriter` writes the tables backwards, 1.7 unless 2.0 is asked for. A report that was read comes back as it was, but for what was withheld and for signatures: what was signed is another document. Reports that came in one document become one again with `writeTogether`.
            - The report is written from the attainment of the kind `academic-record`; programmes, modules, courses, classes and achievements in it are its learning opportunities. The type is that of the list of ELMO, or else follows from the kind. Other attainments have no place and are dropped.
            - Identifiers, credits and regions are written whatever list their type, unit or code is of; an identifier of no type is dropped. An alignment becomes a level if it says nothing that a level does not. A period without a name is no academic term.
            - A scale that no grading scheme of the document describes gets one, with its label.
            - What the version does not have is dropped: 1.7 has no `alternativeName`, `gradingSchemeExternalId` and results of recognition, 2.0 no `level` of credits. The birth date is `bday` in 1.7, `dateOfBirth` in 2.0.
            - What every document has to say and the record does not is refused (`conversion.source.missing`), what it says otherwise too (`conversion.target.refused`), with every place. When the document is generated, and the report issued, the caller may say.
            - Elements of an address are in the namespace of Erasmus Without Paper, what others defined in its own.

            ## How to read the tables
            Places are members of the learner record, joined by dots: `results[grade].value` is the value of the one result of the kind `grade`, `notes[]` a new item of `notes`. `text()` is what an element says itself, `@name` an attribute. Each rule is named in ledgers by its id.
            """;

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page);
    }

    @Test
    void every_rule_has_an_id_of_its_own() {
        List<String> ids = ReportTables.ROOT.reachable().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.rule().id())
                .toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("elmo.learning-opportunity-specification.title", "elmo.learner.gender")
                .hasSizeGreaterThan(100);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Table table : ReportTables.ROOT.reachable()) {
            page.append("\n## ")
                    .append(table.type())
                    .append("\n\n| Element | What becomes of it | Rule |\n|---|---|---|\n");
            for (Row row : table.rows()) {
                page.append("| `%s` | %s | `%s` |\n"
                        .formatted(row.element(), row.rule().words(), row.rule().id()));
            }
        }
        return page.toString();
    }
}
