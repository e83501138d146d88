package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.mapping.match.Jobs.ada;
import static org.lerkit.mapping.match.Jobs.asked;
import static org.lerkit.mapping.match.Jobs.graph;
import static org.lerkit.mapping.match.Jobs.match;
import static org.lerkit.mapping.match.People.course;
import static org.lerkit.mapping.match.People.original;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.Conditions;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Qualification;
import org.lerkit.model.job.Qualifications;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** What is asked for besides skills: tasks and qualifications. */
class MatchQualificationsTest {
    @Test
    void tasks_in_words_are_not_judged_and_with_an_identifier_they_are() {
        JobPosting posting = JobPosting.builder()
                .requirements(Requirements.builder()
                        .tasks(
                                CompetencyRequirement.builder()
                                        .name("Clean hulls")
                                        .build(),
                                asked("dive").build())
                        .build())
                .build();
        Match match = match(ada("dive"), posting, graph());
        assertThat(match.requirements())
                .extracting(judgement -> judgement.required().place().value() + " " + judgement.outcome())
                .containsExactly("/requirements/tasks/1 MET");
        assertThat(match.notJudged())
                .extracting(required ->
                        required.place().value() + " " + required.name().orElse("-"))
                .containsExactly("/requirements/tasks/0 Clean hulls");
    }

    @Test
    void qualifications_are_judged_by_identifier_and_never_guessed() {
        Iri licence = new Iri("https://guild.example/licence");
        Qualification known =
                Qualification.builder().id(licence).name("Diving licence").build();
        Qualification unknown = Qualification.builder()
                .id(new Iri("https://guild.example/master"))
                .build();
        Qualification words = Qualification.builder().name("Diving licence").build();
        JobPosting posting = JobPosting.builder()
                .qualifications(Conditions.builder()
                        .required(new Qualifications(List.of(known, unknown), List.of(words), List.of()))
                        .alternativeCondition(Conditions.builder()
                                .minimum(new Qualifications(List.of(), List.of(), List.of(words)))
                                .build())
                        .build())
                .qualificationSummaries("Two years at sea")
                .build();
        LearnerRecord record = People.ada()
                .attainment(course("c")
                        .id(licence)
                        .title(LocalizedText.of("Diving licence"))
                        .build())
                .verification(original("c", licence.value()))
                .build();

        Match match = match(record, posting, graph());

        assertThat(match.qualifications())
                .extracting(judgement -> judgement.place().value() + " " + judgement.outcome() + " "
                        + judgement.rule().id())
                .containsExactly(
                        "/qualifications/required/credentials/0 MET qualification.held",
                        "/qualifications/required/credentials/1 MISSING qualification.missing",
                        "/qualifications/required/education/0 UNDETERMINED qualification.words",
                        "/qualifications/alternativeCondition/minimum/experiences/0 UNDETERMINED qualification.words",
                        "/qualificationSummaries/0 UNDETERMINED qualification.words");
        assertThat(match.coverage().parts()).isEmpty();
        assertThat(match.coverage().score()).isZero();
        Match unverified = Match.of(record, Vouching.none(), posting, graph(), MatchPolicy.standard());
        assertThat(unverified.qualifications().get(0).outcome()).isEqualTo(MatchOutcome.CLAIMED);
    }
}
