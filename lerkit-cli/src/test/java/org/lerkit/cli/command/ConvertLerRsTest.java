package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.document.Detection;
import org.lerkit.model.document.Format;
import org.lerkit.model.hropen.LerRs;
import org.lerkit.model.hropen.LerRsCredential;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

/** {@code lerkit convert} to each shape of a LER-RS. */
class ConvertLerRsTest {
    private static final String RESUME = """
            {"type": "LERRS", "person": {"name": {"formattedName": "Ada Lindqvist"}},
             "employmentHistories": [{"organization": {"name": "Harbour Labs"}}]}""";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder);
        Files.writeString(folder.resolve("resume.json"), RESUME);
    }

    private static JsonObject json(String text) {
        return JsonReader.standard().readObject(text);
    }

    @Test
    void a_resume_is_written_alone_or_in_a_credential() {
        Result alone = shell.run("convert", "resume.json", "--to", "ler-rs");
        Result wrapped = shell.run(
                "convert",
                "resume.json",
                "--to",
                "ler-rs",
                "--profile",
                "4.6",
                "--issuer",
                "https://desk.example",
                "--created",
                "2026-06-30");

        assertThat(alone.code()).as(alone.err()).isZero();
        assertThat(new LerRs(json(alone.out())).check()).isEmpty();
        assertThat(wrapped.code()).as(wrapped.err()).isZero();
        LerRsCredential credential = new LerRsCredential(json(wrapped.out()));
        assertThat(credential.check()).isEmpty();
        assertThat(credential.payload().check()).isEmpty();
        assertThat(credential.issuer()).isEqualTo("https://desk.example");
        assertThat(((Detection.Recognized) Format.detect(credential.json())).version())
                .contains("4.6");
    }

    @Test
    void a_credential_without_an_issuer_is_refused() {
        Result refused =
                shell.run("convert", "resume.json", "--to", "ler-rs", "--profile", "4.5", "--created", "2026-06-30");

        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("nobody who issues the credential around the record");
    }

    @Test
    void a_profile_of_another_format_is_a_mistake() {
        assertThat(shell.run("convert", "resume.json", "--to", "clr2", "--profile", "4.5")
                        .err())
                .contains("--profile and --issuer: Comprehensive Learner Record 2.0 is no LER-RS");
        assertThat(shell.run("convert", "resume.json", "--to", "ler-rs", "--profile", "4.7")
                        .err())
                .contains("'4.7' is no version of LER-RS that lerkit writes; 4.4, 4.5 and 4.6 are");
        assertThat(shell.run("convert", "resume.json", "--to", "ler-rs", "--issuer", "desk")
                        .err())
                .contains("--issuer: not an IRI");
    }
}
