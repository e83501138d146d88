package org.lerkit.mapping.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages about CSV say what the code does; {@code -Dupdate.docs} writes that of the layout anew. */
class CsvPageTest {
    private static final Path PAGE = Path.of("../docs/formats/csv.md");
    private static final Path GUIDE = Path.of("../docs/guide/csv.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final String INTRODUCTION = """
            # CSV
            How lerkit reads CSV into learner records, and writes records as CSV. The table below is printed from
            `org/lerkit/mapping/csv/layout.json`, a mapping as anyone may write one.

            ## How a file is written
            - The first row has the names of the columns. Case does not matter in them, nor whether there is a space, a hyphen or an underscore between words. Two columns of one name are refused; one without a name is called by its position.
            - The character set is that of the byte order mark; else what the mapping says; else UTF-16 where every other byte is zero, UTF-8 where the first 256 KiB are valid UTF-8, and windows-1252 where they are not. What is not in that character set further on ends the file with an error.
            - The separator is what the mapping says, or that of `,` `;` tab and `|` by which the mapping knows the most columns of the header.
            - Cells are taken apart as RFC 4180 says. A row with another number of cells than the header is refused, for its cells may have moved; empty cells too many at its end are not counted. Empty lines are passed over.
            - White space around a cell is no part of it. An empty cell says nothing.
            - A cell has at most 65,536 characters, a header 1,024 columns, and a learner 10,000 rows (`CsvReader.Limits`).

            ## Whose each row is
            The column that a mapping names in `learner` says whose each row is; without it, each row is a record. Rows of one learner stand one after the other, so that one learner at a time is in memory; a learner who comes back further down is refused. With `"rows": "anywhere"` the file is read whole first.

            What goes to `learner` or `document` has to be the same in all rows of a learner, or empty; rows that differ are refused, because they may be two people's. Rows that say the same of an `organization`, a `programme`, a `term` or a `summary` speak of one. Every other thing is one of its row.

            Several tables are files of one zip archive, or `CsvReader.read(Map, ConversionOptions)`: `students.csv`, `courses.csv`, `awards.csv`. They are joined by the column of the learner. A learner who is missing in the first table of the mapping, where it is there, is refused. On the command line they may stand in a folder.

            A row that cannot be used refuses the record of its learner, and no other: a transcript in which a course is missing says something else than its school does. All such rows of a learner are told at once, before what is wrong with the learner; rows of nobody come before all learners of tables. A cell that should be a number, a date or an IRI and is none stays in the record as an extension of its thing, and is reported (`conversion.value.malformed`). A column that the mapping does not know is left out and reported (`conversion.source.unknown`).

            ## What a mapping says
            | member | says |
            |---|---|
            | `description` | what the file is, for people |
            | `dialect` | `charset` (or `detect`), `separator` (or `detect`), `quote`, and `guarded`: whether an apostrophe before what looks like a formula is no part of the text |
            | `numbers` | `decimal` and `grouping`, a character each; without it a decimal point and no grouping |
            | `dates` | patterns of `yyyy`, `MM` or `M`, and `dd` or `d`; ISO 8601 is read without one. A text that two patterns read as two dates is none |
            | `learner` | the name of the column that says whose the row is |
            | `rows` | `adjacent` or `anywhere` |
            | `columns` | for each column its place, or an object with `to` and more, see below |
            | `ignored` | names of columns that say nothing of learners |
            | `constants` | for places what is so in every row; where a cell says otherwise, the cell holds |
            | `tables` | of several tables what is different in each: `columns`, `ignored`, `constants` |

            Of a column: `to` (its place), `also` (other names), `as` (`number` or `date`, where any text may stand), `codes` (what a word of the file is in the record), `system` (the list that codes are of), `split` (what stands between several values), `required` (no row may leave it empty), `category` (as what it is withheld).

            A place starts with `learner`, `document`, `organization`, the kind of an attainment (`course`, `award`, `badge`, `test` and so on), or `attainment` where the kind is in a column of its own; members of the record follow, joined by dots. `results[grade].value` is the value of the result of kind `grade`, `identifiers[sisSourcedId].value` the identifier of that type, `names[0].family` the family name in the first name, `tags[]` one more tag, `extensions[room]` a fact of that name. `attainment.partOf` is the key of what the row is part of. A place that no record has is refused, and so is a mapping with a member that is not in the table above.

            ## What is withheld
            `learner.birthDate`, identifiers whose type is the name of a national number, `academic.standing[...]`, `learner.personal[...]`, and every column with a `category` are withheld unless the category is released by name.

            ## Writing
            A record becomes a table with a row for each attainment; parts are rows of their own, with the key of the whole in `part_of`, and what is known of the learner is in front of each row. The columns are those below, always all of them and in this order: tables may be put together. Values in a list are joined by `|`. A cell that starts with `=`, `@`, a tab, or a sign without a number is written behind an apostrophe, so that no spreadsheet takes it for a formula; it is recoded in the ledger, and read back as it was. What has no column is dropped and in the ledger. `CsvTablesWriter` writes the same cells as three tables: the learner in `students`, awards in `awards`, all else in `courses`.

            ## The layout
            Attainments without a kind are courses, in `awards.csv` awards.

            | column | also called | place |
            |---|---|---|
            """;

    @Test
    void the_page_says_what_the_layout_says() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Column column : CsvWriter.columns()) {
            page.append("| `%s` | %s | `%s`%s |\n"
                    .formatted(
                            column.name(),
                            String.join(", ", column.also()),
                            column.to().text(),
                            column.category()
                                    .map(kept -> ", withheld unless " + kept.token() + " is released")
                                    .orElse("")));
        }
        if (System.getProperty("update.docs") != null) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("write it with -Dupdate.docs").hasContent(page.toString());
    }

    @Test
    void mappings_in_the_guide_are_mappings() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(GUIDE));
        int examples = 0;
        while (example.find()) {
            examples++;
            assertThat(CsvFixtures.of(example.group(1)).common().columns()).isNotEmpty();
        }
        assertThat(examples).isPositive();
    }
}
