package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;

/** What the guide page about CSV shows is what happens. */
class ConvertCsvTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void files_of_the_guide() {
        Shell page = new Shell(Path.of("../docs/guide"));
        Matcher block = BLOCK.matcher(page.file("csv.md"));
        shell = new Shell(folder);
        for (String name : new String[] {"courses.csv", "awards.csv", "badges.json"}) {
            do {
                assertThat(block.find()).as(name).isTrue();
            } while (block.group(1).equals("sh"));
            shell.with(name, block.group(2));
        }
    }

    @Test
    void usual_headers_need_no_mapping_and_no_format() {
        Result result = shell.run("convert", "courses.csv", "--out", "clrs/", "--check-accounting");

        assertThat(result.err()).startsWith("lerkit: 2 documents from ");
        assertThat(result.code()).isZero();
        assertThat(shell.file("clrs/record-00001.json"))
                .contains("Steel and Stone", "Lockmere College", "ClrCredential");
        assertThat(shell.file("clrs/record-00002.json")).contains("Lund");
    }

    @Test
    void a_mapping_makes_badges_of_any_columns() {
        Result result =
                shell.run("convert", "awards.csv", "--mapping", "badges.json", "--to", "ob3", "--check-accounting");

        assertThat(result.err()).startsWith("lerkit: 1 document from ");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        "AchievementCredential",
                        "Cold Welding",
                        "Lockmere Guild",
                        "ada.quist@example.org",
                        "2026-05-30");
    }

    @Test
    void a_wrong_row_is_named_and_the_others_are_converted() {
        shell.with(
                "awards.csv",
                shell.file("awards.csv") + ",,Cold Welding,,,05/30/2026\nBo,bo@example.org,Cold Welding,,,soon\n");

        Result result = shell.run("convert", "awards.csv", "--mapping", "badges.json", "--to", "ob3");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.err())
                .contains(
                        "lerkit: awards.csv, record 2: row 3 (line 3), column Recipient Email: an empty cell, which the"
                                + " mapping does not allow")
                .contains("lerkit: note: row 4 (line 4), column Issued: no date as the mapping writes them")
                .doesNotContain("soon", "bo@example.org");
    }

    @Test
    void a_wrong_mapping_is_named_by_its_place() {
        shell.with("badges.json", shell.file("badges.json").replace("badge.awarded", "badge.awardedOn"));

        Result result = shell.run("convert", "awards.csv", "--mapping", "badges.json");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("lerkit: badges.json: /columns/Issued/to: expected a member of Attainment, one of");
    }

    @Test
    void records_go_into_one_table() {
        shell.run("convert", "courses.csv", "--to", "record", "--out", "records.jsonl");

        Result result = shell.run("convert", "courses.csv", "--to", "csv", "--out", "again.csv");

        assertThat(result.code()).isZero();
        assertThat(shell.file("again.csv").lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("student_id,learner_iri,email");
        shell.run("convert", "again.csv", "--to", "record", "--out", "again.jsonl");
        assertThat(shell.file("again.jsonl")).contains("Cold Welding", "B+");
        assertThat(shell.file("again.jsonl").lines()).hasSize(2);
    }
}
