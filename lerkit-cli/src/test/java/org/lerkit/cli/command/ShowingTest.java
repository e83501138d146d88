package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;

/** Looking at documents: inspect and render. */
class ShowingTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder).withTranscript().withBatch();
    }

    @Test
    void a_transcript_is_inspected() {
        Result result = shell.run("inspect", "transcript.xml");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("transcript.xml\n")
                .contains("pesc:college-transcript")
                .contains("44 course")
                .contains(" withheld");
    }

    @Test
    void a_batch_is_inspected_for_machines() {
        Result result = shell.run("inspect", "batch.xml", "--json");
        JsonObject found = JsonReader.standard().readObject(result.out());
        assertThat(found.get("format")).contains(new JsonString("pesc:academic-record-batch"));
        assertThat(found.get("records")).contains(JsonNumber.of(3));
        assertThat(found.at(JsonPointer.ROOT.child("attainments").child("course")))
                .contains(JsonNumber.of(5));
    }

    @Test
    void a_credential_is_inspected_without_being_verified() {
        shell.run("convert", "transcript.xml", "--out", "clr.json");
        Result result = shell.run("inspect", "clr.json");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("1edtech:clr:2.0")
                .contains("validFrom    2025-06-03")
                .contains("proofs       0")
                .doesNotContain("problems");
        shell.with("odd.json", shell.file("clr.json").replaceFirst("\"validFrom\"", "\"validForm\""));
        assertThat(shell.run("inspect", "odd.json").out()).contains("problems").contains("/validFrom");
    }

    @Test
    void a_page_is_written_for_people() {
        Result result = shell.run("render", "transcript.xml", "--out", "page.html");
        assertThat(result.code()).isZero();
        assertThat(shell.file("page.html"))
                .containsIgnoringCase("<!doctype html>")
                .contains("Juniper")
                .contains("Watershed Modeling")
                .doesNotContain("987654320")
                .doesNotContain("Verified on");
    }

    @Test
    void the_page_of_a_signed_record_says_what_verification_came_to() {
        shell.run("key", "generate", "--out", "key.jwk");
        shell.run("convert", "batch.xml", "--out", "clrs/", "--quiet");
        shell.run("issue", "clrs/record-00001.json", "--key", "key.jwk", "--out", "signed.json");
        assertThat(shell.run("render", "signed.json").out()).contains("Verified on 25 November 2026");
        shell.with("changed.json", shell.file("signed.json").replace("\"B-\"", "\"A\""));
        assertThat(shell.run("render", "changed.json").out())
                .contains("Not verified on 25 November 2026")
                .contains("1 credential of 2 in it verified");
    }

    @Test
    void a_page_shows_one_record() {
        Result result = shell.run("render", "batch.xml", "--out", "page.html");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("holds several records");
        assertThat(shell.files()).containsExactly("batch.xml", "transcript.xml");
    }

    @Test
    void what_cannot_be_shown_is_told() {
        shell.with(
                "vp.json",
                "{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"type\": \"VerifiablePresentation\"}");
        Result result = shell.run("render", "vp.json");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("does not read a Verifiable Presentation 2.0")
                .contains("pesc:college-transcript");
        assertThat(shell.run("inspect", "vp.json").code()).isZero();
    }
}
