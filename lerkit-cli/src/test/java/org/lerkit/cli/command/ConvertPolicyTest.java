package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;

/** {@code lerkit convert --policy}, as the guide shows it. */
class ConvertPolicyTest {
    @TempDir
    private Path folder;

    private Shell shell;
    private String page;

    @BeforeEach
    void open() throws IOException {
        page = Files.readString(Path.of("../docs/guide/policies.md")).replace("\r", "");
        shell = new Shell(folder).withTranscript().with("north-cove.json", shown("{\n  \"policies\""));
    }

    /** A block of the page, by how it begins, with the line break behind it. */
    private String shown(String start) {
        int at = page.indexOf(start);
        return page.substring(at, page.indexOf("```", at));
    }

    @Test
    void credits_and_grades_are_converted_by_the_file_of_the_page() {
        Result result = shell.run(
                "convert",
                "transcript.xml",
                "--policy",
                "north-cove.json",
                "--out",
                "clr.json",
                "--ledger",
                "ledger.json");

        assertThat(result.code()).isZero();
        assertThat(result.err()).contains(shown("lerkit: note: "));
        assertThat(shell.file("clr.json"))
                .contains("creditUnit:ects", "ext:ConvertedGrade", "Grade points, 0.0 to 4.0");
        assertThat(shell.file("ledger.json")).contains("policy.grade.north-cove.points:2026-09");
    }

    @Test
    void a_policy_that_lerkit_brings_along_needs_no_file() {
        Result result = shell.run("convert", "transcript.xml", "-q", "--policy", "codes.pesc-award-level.isced-2011");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("ISCED2011:6").doesNotContain("creditUnit:ects");
    }

    @Test
    void a_file_that_is_wrong_is_not_used_and_says_where() {
        shell.with("north-cove.json", shown("{\n  \"policies\"").replace("\"ratio\": \"2\"", "\"ratio\": \"2:1\""));

        Result result = shell.run("convert", "transcript.xml", "--policy", "north-cove.json");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo(shown("lerkit: north-cove.json: not used:"));
    }

    @Test
    void what_is_neither_a_file_nor_a_policy_is_refused() {
        Result result = shell.run("convert", "transcript.xml", "--policy", "nothing.json");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .contains(
                        "--policy: no file and no policy 'nothing.json'", "credit.us-quarter-to-semester, credit.ects");
    }
}
