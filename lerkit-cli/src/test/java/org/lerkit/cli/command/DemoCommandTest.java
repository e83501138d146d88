package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;

class DemoCommandTest {
    @TempDir
    private Path folder;

    @Test
    void it_does_the_main_job_and_shows_a_changed_grade_rejected() {
        Result result = new Shell(folder).run("demo");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("44 courses over 9 terms")
                .contains("leaves accounted for")
                .contains("withheld for privacy: BirthCity, BirthDate")
                .contains("\u2713 VERIFIED")
                .contains("General Chemistry I: D became A")
                .contains("\u2717 REJECTED");
        Shell made = new Shell(folder.resolve("lerkit-demo"));
        assertThat(made.files())
                .contains(
                        "clr-signed.json",
                        "clr.json",
                        "ledger.html",
                        "ledger.json",
                        "record.json",
                        "report.json",
                        "tampered-report.json",
                        "tampered.json",
                        "transcript.html",
                        "transcript.xml");
        assertThat(made.run("verify", "clr-signed.json").code()).isZero();
        assertThat(made.run("verify", "tampered.json").code()).isEqualTo(1);
        for (String file : made.files()) {
            if (!file.equals("transcript.xml")) {
                assertThat(made.file(file)).as(file).doesNotContain("987654320").doesNotContain("2003-04-19");
            }
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() {
        Shell shell = new Shell(folder).with("file", "");
        Result result = shell.run("demo", "--out", "file/folder");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("file/folder: cannot be written");
    }
}
