package org.lerkit.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lerkit.cli.command.Shell.Result;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Learner;
import org.lerkit.model.record.LearnerRecord;

/** {@code --privacy} with the profiles that the guide shows. */
class PrivacyFlagTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() throws IOException {
        String page = Files.readString(Path.of("../docs/guide/policies.md")).replace("\r", "");
        shell = new Shell(folder)
                .withTranscript()
                .with("employers.json", profile(page, "privacy.north-cove.employers"))
                .with("directory.json", profile(page, "privacy.north-cove.directory"));
    }

    private static String profile(String page, String id) {
        int at = page.lastIndexOf("{", page.indexOf(id));
        return page.substring(at, page.indexOf("```", at));
    }

    @Test
    void what_a_profile_names_is_withheld() {
        Result result = shell.run(
                "convert",
                "transcript.xml",
                "--to",
                "record",
                "--privacy",
                "employers.json",
                "--ledger",
                "ledger.json");

        assertThat(result.code()).isZero();
        LearnerRecord record = LearnerRecord.of(JsonReader.standard().readObject(result.out()));
        Learner learner = record.learner().orElseThrow();
        assertThat(learner.birthDate()).isPresent();
        assertThat(learner.contacts()).isEmpty();
        assertThat(result.out()).contains("Calculus");
        assertThat(all(record.attainments()))
                .filteredOn(attainment -> attainment.kind().equals(AttainmentKind.COURSE))
                .hasSizeGreaterThan(20)
                .allSatisfy(course -> assertThat(course.results()).isEmpty());
        assertThat(shell.file("ledger.json")).contains("privacy.north-cove.employers:2026-09");
    }

    private static Stream<Attainment> all(List<Attainment> attainments) {
        return attainments.stream()
                .flatMap(attainment -> Stream.concat(Stream.of(attainment), all(attainment.parts())));
    }

    @Test
    void directory_information_is_a_degree_and_no_course() {
        Result result = shell.run("convert", "transcript.xml", "--check-accounting", "--privacy", "directory.json");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Bachelor of Science in Environmental Data Science", "Juniper Adaeze Holloway")
                .doesNotContain("LetterGrade", "\"Course\"", "GradePointAverage", "M00417236", "creditsEarned");
    }

    @Test
    void a_profile_that_is_wrong_is_not_used() {
        shell.with("typo.json", "{\"id\": \"x\", \"version\": \"1\", \"withhold\": [\"/learner/contact\"]}");

        Result result = shell.run("convert", "transcript.xml", "--privacy", "typo.json");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("lerkit: typo.json: not used:\n  /withhold/0: ");
    }
}
