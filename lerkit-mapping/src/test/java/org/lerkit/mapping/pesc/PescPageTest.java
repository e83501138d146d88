package org.lerkit.mapping.pesc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/** The page about the format is what the tables say; {@code -Dupdate.docs} writes it anew. */
class PescPageTest {
    private static final Path PAGE = Path.of("../docs/formats/pesc.md");
    private static final String INTRODUCTION = """
            # PESC transcripts
            How lerkit reads College Transcripts, High School Transcripts, and batches of them into learner records, and writes them
            again.
            This page is made from the tables of `org.lerkit.mapping.pesc`, one below for each type of PESC.

            ## What is read
            - The roots are `CollegeTranscript`, `HighSchoolTranscript` and `AcademicRecordBatch`; anything else is refused, and so is a transcript without `TransmissionData` or `Student`. In a batch, one transcript that is refused does not stop those behind it.
            - Elements are known by local name, so that every generation up to College Transcript 1.9 and High School Transcript 1.7 is read, whatever the namespace says. Name and namespace of the root are kept as hints, in the extensions of `document`.
            - Codes are kept as they are written, without white space around them. One that is not in its list is reported (`conversion.code.unknown`), and so is a number that is none (`conversion.value.malformed`).
            - What stands a second time where a record has room for one becomes an extension. So does everything PESC has and the learner record has no member for: a fact with a name (the path of elements, with positions from the second on, and a `+` behind an element that became facts and nothing else), a value and a system.
            - What no table knows is left out and reported (`conversion.source.unknown`).
            - An organisation that is named twice is two organisations. Keys (`org-1`, `a-1`) are positions in the document.

            ## JSON
            A transcript in JSON is `{"ColTrn.CollegeTranscript": {…}}` or `{"HSTrn.HighSchoolTranscript": {…}}`, with the members that XML has elements, and is read and written by the same tables; ledgers and problems say JSON Pointers.
            - What may be there several times is written as an array; one that is no array, or an array of one where the format has one, is read. Decimals and integers are written as numbers with the digits that they came with, true and false as booleans, all else as strings; each is read as any of them.
            - JSON says no namespace. The prefix of the root does not matter, and the version is not known. Extensions of others keep their names; what was in a namespace is named `{namespace}name`.
            - `null`, `[]`, `{}` and `""` say nothing. Names and texts that XML cannot hold, arrays in arrays, and what stands beside the transcript are left out and reported (`conversion.source.unknown`, `pesc.json.no-element`).
            - A name that is twice in one object is refused as no proper JSON, wherever it is; some writers put out repeated extensions so. Put what they hold into an array.
            - A transcript without `TransmissionData`, as systems keep it, is read with a warning (`conversion.source.missing`); it does not say who sent it.

            ## What is withheld
            National numbers, birth, gender, ethnicity, residency, health, death, standing, and other people are withheld unless they are released by the name of their category. Notes are free text, and what others put into `UserDefinedExtensions` is theirs: both go into the record as they are, and whom or what they mention cannot be known.

            ## What is written
            - College Transcript 1.6.0 and 1.9.0, High School Transcript 1.5.0 and 1.7.0, by the same tables from right to left: the element is written from its place, as often and in the order in which the schema has it.
            - A record that was read from a transcript becomes that transcript again, leaf by leaf. Left out are elements that say nothing, comments, and what was withheld. Several `AdditionalStudentAchievements` become one.
            - Extensions whose system is `pesc` go back to the element that their name is the path of; those of another system go back into `UserDefinedExtensions` if they came from there.
            - Kinds, systems and types are said by the names of elements (`pesc.said`); keys say nothing. Of words in several languages the first are written.
            - What a version does not have is dropped, by a rule that names it (`pesc.CollegeTranscript-1.6.0.lacks.LearningOutcome`); what PESC has no place for, by `pesc.no-place` and its member.
            - Refused, with every place: what the schema requires and the record lacks (`conversion.source.missing`), and codes, dates, numbers and lengths that the schema does not take (`conversion.target.refused`). No default is filled in.
            - Standing is the text of `Delinquencies` in the older versions and `DelinquencyCode` inside it in the newer ones; the writer puts it where the version has it.

            ## How to read the tables
            Places are members of the learner record, joined by dots: `results[grade].value` is the value of the one result of the kind `grade`, `notes[]` a new item of `notes`; `^` starts at the thing around. Each rule is named in ledgers by its id.
            """;

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        String page = page();
        if (System.getProperty("update.docs") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page);
    }

    @Test
    void every_rule_has_an_id_of_its_own() {
        List<String> ids = tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.rule().id())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().contains("pesc.course.title").hasSizeGreaterThan(250);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Table table : tables()) {
            page.append("\n## ")
                    .append(table.type())
                    .append("\n\n| Element | What becomes of it | Rule |\n|---|---|---|\n");
            for (Row row : table.rows()) {
                page.append("| `")
                        .append(row.element())
                        .append("` | ")
                        .append(row.rule().words())
                        .append(" | `")
                        .append(row.rule().id())
                        .append("` |\n");
            }
        }
        return page.toString();
    }

    private static List<Table> tables() {
        return TransmissionTables.TRANSCRIPT.reachable();
    }
}
