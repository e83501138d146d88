package org.lerkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Level;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.JsonPatch;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.mutate.Stage;
import org.lerkit.testkit.report.ReportJson;

class ExamineSubjectsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private ConformanceReport badges(String change) throws IOException {
        byte[] badge = Forge.of(CLOCK, 1)
                .make(Samples.named("badge"), "eddsa-rdfc-2022", Stage.CREDENTIAL, JsonPatch.of((JsonArray)
                        JsonReader.standard().read(change)))
                .document();
        Path badges = Files.createDirectories(folder.resolve("badges"));
        Files.write(badges.resolve("caulker.json"), badge);
        return ExamineSubjects.badges(badges, folder.resolve("report.html"), CLOCK);
    }

    @Test
    void a_verifier_that_looks_passes_and_one_that_does_not_fails() {
        Verifier verifier =
                Verifier.create(CryptoConfig.v2026().toBuilder().clock(CLOCK).build(), VerificationPolicy.strict());

        assertThat(ExamineSubjects.verifier(
                                document -> verifier.verify(document).verified().isPresent(), CLOCK)
                        .passed())
                .isTrue();
        assertThat(ExamineSubjects.verifier(document -> true, CLOCK).passed()).isFalse();
    }

    @Test
    void good_badges_pass_and_the_page_says_so() throws IOException {
        ConformanceReport report = badges("[]");

        assertThat(report.passed()).isTrue();
        assertThat(Files.readString(folder.resolve("report.html"))).contains("our badges", "PASSED", "OB 3.0 (1.2)");
    }

    @Test
    void what_is_waived_does_not_decide_and_something_worse_is_noticed() throws IOException {
        byte[] kept = JsonWriter.toBytes(ReportJson.of(badges("[]")));
        ConformanceReport waived = badges("[{\"op\":\"remove\",\"path\":\"/credentialSubject/achievement/criteria\"}]");
        ConformanceReport worse = badges("[{\"op\":\"remove\",\"path\":\"/credentialSubject/achievement/name\"}]");

        assertThat(waived.failures(Level::isStrict)).isEmpty();
        assertThat(worse.failures(Level::isStrict))
                .extracting(result -> result.requirement().key())
                .contains("ob-3.0/achievement-name-present");
        assertThatIllegalStateException()
                .isThrownBy(() -> ExamineSubjects.requireNothingWorse(kept, worse))
                .withMessageContaining("ob-3.0/achievement-name-present#documents: passed -> failed (worse)");
        assertThatCode(() -> ExamineSubjects.requireNothingWorse(kept, badges("[]")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_guide_shows_it_as_it_is() throws IOException {
        Shown.on("docs/guide/conform.md", ExamineSubjects.class, "verifier");
        Shown.on("docs/guide/conform.md", ExamineSubjects.class, "badges");
        Shown.on("docs/guide/conform.md", ExamineSubjects.class, "compare");
    }
}
