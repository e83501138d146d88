package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.mapping.match.Jobs.asked;
import static org.lerkit.mapping.match.Jobs.competency;
import static org.lerkit.mapping.match.Jobs.graph;
import static org.lerkit.mapping.match.Jobs.skill;
import static org.lerkit.mapping.match.People.original;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.match.Vouching.Outcome;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.Conditions;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Qualification;
import org.lerkit.model.job.Qualifications;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.LexicalDate;

/** A match with every outcome, as people and machines are told it, line by line as it was looked at. */
class MatchGoldenTest {
    /** The match that pages are made of too. */
    static Match everyOutcome() {
        LearnerRecord record = People.ada()
                .attainment(competency("dive").awarded(new LexicalDate("2026-05-30")).build())
                .attainment(competency("cut-steel").build())
                .attainment(competency("rig").build())
                .verification(original("dive", skill("dive").value()))
                .verification(original("cut-steel", skill("cut-steel").value()))
                .verification(original("rig", skill("rig").value()))
                .build();
        Vouching vouching = Vouching.builder()
                .verification(0, Outcome.VERIFIED)
                .verification(1, Outcome.VERIFIED)
                .build();
        JobPosting posting = Jobs.posting().toBuilder()
                .requirements(Requirements.builder()
                        .skills(
                                asked("dive").build(),
                                asked("cut-metal").build(),
                                asked("rig").level(Jobs.level("https://scales.example/five", "C")).build(),
                                asked("weld").preferred(true).build(),
                                CompetencyRequirement.builder().name("Good with people").build())
                        .tasks(CompetencyRequirement.builder().name("Clean hulls").build())
                        .build())
                .qualifications(Conditions.builder()
                        .required(new Qualifications(
                                List.of(Qualification.builder().name("Diving licence").build()), List.of(), List.of()))
                        .build())
                .build();
        return Match.of(record, vouching, posting, graph("cut-steel broad-match cut-metal"), MatchPolicy.standard());
    }

    @Test
    void it_is_told_to_people() throws IOException {
        same("match.txt", everyOutcome().explain());
    }

    @Test
    void it_is_told_to_machines() throws IOException {
        same("match.json", JsonWriter.toPrettyText(everyOutcome().toJson()));
    }

    private static void same(String name, String told) throws IOException {
        String actual = told.replaceFirst("sha256:[0-9a-f]{64}", "sha256:"); // it is of the graph, and tested there
        Path file = Path.of("target", name);
        Files.writeString(file, actual);
        try (InputStream in = MatchGoldenTest.class.getResourceAsStream(name)) {
            assertThat(actual)
                    .as("if %s is as it should be, copy it beside the others", file)
                    .isEqualTo(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
