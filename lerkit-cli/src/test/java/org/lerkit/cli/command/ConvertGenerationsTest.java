package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.clr1.Clr;
import org.lerkit.model.clr2.ClrCredentialV1p1;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.ob3.AchievementCredentialV1p1;

/** {@code lerkit convert} to each generation of the family of CLR and Open Badges. */
class ConvertGenerationsTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).withTranscript();
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    @Test
    void a_transcript_becomes_a_clr_1_and_that_a_clr_2_again() {
        Result result =
                shell.run("convert", "transcript.xml", "--to", "clr1", "--check-accounting", "--out", "clr1.json");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(new Clr(json(shell.file("clr1.json"))).check()).isEmpty();
        assertThat(shell.run("convert", "clr1.json").code()).isZero();
        assertThat(shell.run("convert", "clr1.json", "--to", "record").code()).isZero();
    }

    @Test
    void a_clr_and_badges_are_written_on_data_model_1() {
        Result clr = shell.run("convert", "transcript.xml", "--data-model", "1.1");
        Result badges = shell.run("convert", "transcript.xml", "--to", "ob3", "--data-model", "1.1");

        assertThat(new ClrCredentialV1p1(json(clr.out())).check()).isEmpty();
        List<JsonObject> all =
                badges.out().lines().map(ConvertGenerationsTest::json).toList();
        assertThat(all)
                .hasSizeGreaterThan(1)
                .allSatisfy(badge ->
                        assertThat(new AchievementCredentialV1p1(badge).check()).isEmpty());
    }

    @Test
    void a_document_on_data_model_2_or_of_clr_1_becomes_one_on_1() {
        shell.run("convert", "transcript.xml", "--out", "clr2.json");
        shell.run("convert", "transcript.xml", "--to", "clr1", "--out", "clr1.json");

        for (String source : List.of("clr2.json", "clr1.json")) {
            Result result = shell.run("convert", source, "--to", "clr2", "--data-model", "1.1");
            assertThat(result.code()).as(result.err()).isZero();
            assertThat(json(result.out()).members()).as(source).containsKey("issuanceDate");
        }
    }

    @Test
    void a_data_model_that_there_is_not_and_one_of_what_has_none_are_refused() {
        Result unknown = shell.run("convert", "transcript.xml", "--data-model", "3");
        Result none = shell.run("convert", "transcript.xml", "--to", "record", "--data-model", "1.1");

        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("'3' is no data model that lerkit writes; 2.0 and 1.1 are");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("--data-model").contains("say it with --to clr2 or --to ob3");
    }

    @Test
    void the_leaves_of_a_record_that_becomes_many_badges_are_counted_once() {
        String record = "lerkit: 1 document from ";
        String leaves = shell.run("convert", "transcript.xml").err();
        Result badges = shell.run(
                "convert", "transcript.xml", "--to", "ob3", "--ledger", "ledgers.jsonl", "--ledger-html", "page.html");

        assertThat(badges.code()).as(badges.err()).isZero();
        int documents = (int) badges.out().lines().count();
        assertThat(documents).isGreaterThan(1);
        String of = leaves.substring(leaves.indexOf(record) + record.length(), leaves.indexOf(" leaves"));
        assertThat(badges.err()).contains("lerkit: " + documents + " documents from " + of + " leaves: ");
        assertThat(shell.file("ledgers.jsonl").lines()).hasSize(documents);
        assertThat(shell.file("page.html")).contains("PESC College Transcript to Open Badges 3.0");
    }

    @Test
    void each_record_of_a_set_becomes_a_document() {
        shell.run("convert", "transcript.xml", "--to", "clr1", "--out", "clr1.json");
        String clr = shell.file("clr1.json");
        shell.with("set.json", "{\"type\":\"ClrSet\",\"clrs\":[" + clr + "," + clr + "]}");

        Result result = shell.run("convert", "set.json", "--to", "record");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().lines()).hasSize(2);
    }
}
