package org.lerkit.mapping.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.internal.table.Table;
import org.lerkit.mapping.internal.table.Table.Row;

/** The page about the format is what the tables say; {@code -Dupdate.docs} writes it anew. */
class X12PageTest {
    private static final Path PAGE = Path.of("../docs/formats/x12.md");
    private static final String INTRODUCTION = """
            # X12 130 transcripts
            How lerkit reads X12 130, student educational records (transcripts), of releases 003030 to 007040 into learner records, and writes them.
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

            ## What is written
            - The same tables are read backwards: what a row makes of an element, it makes again of what stands at that place in a record. Facts of the system `x12` go where their names say.
            - The interchange around a transcript is given to the writer: sender, receiver, time, control number, release, delimiters. What ends it counts what is in it.
            - Codes that are read alike are written as one: a middle name is `03` (not `04`, `17`), a name in one piece `12` (not `16`); `KS` and `KR` are kept as facts and come back. A date comes back in the format that says as much (`D8`, `CM`, `CY`, ranges of them), never as `DB`. All numbers of the student stand in the heading; each name is an IN1 loop whose IN103 is `S2`, and what else is said of the student stands in the first.
            - LX is one: the terms of all academic records of a learner stand in it. An academic record without terms is PCL where it has a type, a period or a title and no status, and otherwise SST.
            - What a release has no segment for is dropped. Before 004010 dates of BGN03, CRS19, SSE01 and SSE02 have two digits for their year, and the first two are dropped.
            - Nothing is made up. What is missing (`conversion.source.missing`) and what X12 does not take as it is (`conversion.target.refused`: too long, too short, no number or date, a delimiter or a line break in it, more of a segment than there may be) is refused with every place. X12 has no way to say that a delimiter is none: with other delimiters the text may stand as it is.

            ## What is acknowledged
            An acknowledgment (X12 131) repeats of a transcript: the two N1, the first REF that is not national, BGN02 as another REF, how many CRS and DEG there are, the last SUM outside of terms, and the first IN2. The codes that mark BGN02 (REF01) and the two counts (QTY01), and the purpose (BGN01), are those of the guide that both sides follow; lerkit does not have it, and asks for them.

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
        StringBuilder page = new StringBuilder(INTRODUCTION).append(elements());
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

    /** What a writer asks of elements. */
    private static String elements() {
        StringBuilder table = new StringBuilder("""

                ## What elements may hold
                For what is written: type, least and most characters, those in releases behind 004010 in brackets where they
                differ, `!` where one has to be there; then what holds between elements (P both or none, R one at least, C
                the first only with the other). Of elements and segments that are not here nothing is asked but that no
                delimiter is in them.

                | Segment | Elements | Between them |
                |---|---|---|
                """);
        for (String id : Elements.segments()) {
            Elements.Segment segment = Elements.of(id).orElseThrow();
            List<String> known = new ArrayList<>();
            for (int position = 1; position <= segment.elements().size(); position++) {
                int at = position;
                segment.elements()
                        .get(position - 1)
                        .ifPresent(element -> known.add(String.format(
                                Locale.ROOT,
                                "%02d %s %d/%d%s%s",
                                at,
                                element.type(),
                                element.least(),
                                element.most(),
                                element.later() == element.most() ? "" : " (" + element.later() + ")",
                                segment.required().contains(at) ? "!" : "")));
            }
            String between = segment.conditions().stream()
                    .map(condition -> condition.kind()
                            + condition.positions().stream()
                                    .map(position -> String.format(Locale.ROOT, "%02d", position))
                                    .collect(Collectors.joining()))
                    .collect(Collectors.joining(", "));
            table.append("| `")
                    .append(id)
                    .append("` | ")
                    .append(String.join(", ", known))
                    .append(" | ")
                    .append(between)
                    .append(" |\n");
        }
        return table.toString();
    }

    private static List<Table> tables() {
        return RecordTables.TRANSCRIPT.reachable();
    }
}
