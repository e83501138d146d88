package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/** The page about the format is what the tables say; {@code -Dupdate.docs} writes it anew. */
class X12PageTest {
    private static final Path PAGE = Path.of("../docs/formats/x12.md");
    private static final String INTRODUCTION = """
            # X12 130 transcripts
            How lerkit reads X12 130, student educational records (transcripts), of releases 003030 to 007040 into learner records.
            This page is made from the tables of `org.lerkit.mapping.x12`, one below for each segment or loop.

            ## What is read
            - Any number of interchanges, functional groups and transaction sets in one file, with whatever delimiters their ISA tells. Each transaction set 130 is a record.
            - A place is a path of loops, each by the segment that opens it and its position, and the element as people call it: `/ST[1]/LX[1]/SES[2]/CRS[3]/CRS04`; a second repetition adds `[2]`, a component its number. Names and their addresses that stand one behind the other are read as one loop.
            - Codes are kept as they are, as codes of `x12:` and the number of their list, or of the element where lerkit does not know that number. Where X12 has the codes of PESC, or names a list that others use too (CIP, HEGIS, FICE, IPEDS...), the record has the name that it has there.
            - Dates get hyphens (`20260512` becomes `2026-05-12`); six digits that could be of any century stay as they are.
            - The first and the last segment of a transaction set, and all around it, are control data. What no table knows is left out and reported (`conversion.source.unknown`).

            ## What is refused
            A transaction set is refused, with the place, and those behind it are read: if a trailer counts other than what is there (`x12.control.count`) or has another control number (`x12.control.reference`), if a segment is missing that each must have (`x12.segment.missing`), if one is there that 130 does not have (`x12.segment.unknown`) or at a place where it cannot be said what it belongs to (`x12.segment.place`), and if it is of another kind (`x12.transaction.type`). More of a segment than the standard has, and segments of other releases, are read and reported. A file that is cut off ends with `x12.syntax`.

            ## What is withheld
            National numbers (of REF: `SY`, `56`, `57`, `C0`, `TJ`, and what stands beside any number of the student), birth, gender, marital status, ethnicity, citizenship, residency, health (HS, IMM, HC, SP, OP), standing (SES14, SSE, SST04 to 07) and other people are withheld unless they are released by the name of their category. Other notes than those that start with RACE go into the record as they are; whom or what they mention cannot be known.

            ## How to read the tables
            Places are members of the learner record, joined by dots: `results[grade].value` is the value of the one result of the kind `grade`, `notes[]` a new item of `notes`; `^` starts at the thing around. `DEG02-03` are two elements of which one says what the other means. Each rule is named in ledgers by its id.
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
        List<String> ids = tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.rule().id())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().contains("x12.crs.04").hasSizeGreaterThan(200);
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
        return RecordTables.TRANSCRIPT.reachable();
    }
}
