package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.mapping.match.Jobs.asked;
import static org.lerkit.mapping.match.Jobs.graph;
import static org.lerkit.mapping.match.Jobs.posting;
import static org.lerkit.mapping.match.Jobs.skill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionException;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.Conditions;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Qualification;
import org.lerkit.model.job.Qualifications;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.Endorsement;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** Postings, records and graphs that are meant to do harm. */
class MatchAttackTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void more_requirements_than_a_job_has_are_refused() {
        CompetencyRequirement[] many =
                IntStream.range(0, 5_001).mapToObj(i -> asked("s" + i).build()).toArray(CompetencyRequirement[]::new);
        assertThatThrownBy(() -> Jobs.match(Jobs.ada("dive"), posting(many), graph()))
                .isInstanceOfSatisfying(ConversionException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo(MatchProblems.TOO_MANY);
                    assertThat(refused.problem().location().path()).isEqualTo("/requirements");
                });
    }

    @Test
    void more_qualifications_than_a_job_has_are_refused() {
        Qualification[] many = IntStream.range(0, 5_001)
                .mapToObj(i -> Qualification.builder().name("q").build())
                .toArray(Qualification[]::new);
        JobPosting posting = JobPosting.builder()
                .qualifications(Conditions.builder()
                        .required(new Qualifications(List.of(many), List.of(), List.of()))
                        .build())
                .build();
        assertThatThrownBy(() -> Jobs.match(Jobs.ada("dive"), posting, graph()))
                .isInstanceOfSatisfying(
                        ConversionException.class,
                        refused ->
                                assertThat(refused.problem().location().path()).isEqualTo("/qualifications"));
    }

    @Test
    void many_claims_of_one_skill_against_many_requirements_of_it_are_refused() {
        LearnerRecord.Builder record = People.ada();
        for (int i = 0; i < 2_000; i++) {
            record.attainment(Jobs.competency("dive").key("k" + i).build());
        }
        CompetencyRequirement[] many =
                IntStream.range(0, 3_000).mapToObj(i -> asked("dive").build()).toArray(CompetencyRequirement[]::new);
        assertThatThrownBy(() -> Jobs.match(record.build(), posting(many), graph()))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("more skills");
    }

    @Test
    void many_endorsements_of_an_attainment_with_many_skills_are_refused() {
        Attainment.Builder course = People.course("c");
        LearnerRecord.Builder record = People.ada();
        for (int i = 0; i < 2_000; i++) {
            course.competency(People.claim("outcome", Optional.of("s" + i), Optional.empty(), Optional.empty()));
            record.endorsement(
                    new Endorsement(Optional.empty(), "c", Optional.of("school"), Optional.empty(), Optional.empty()));
        }
        LearnerRecord hostile = record.attainment(course.build()).build();
        assertThatThrownBy(() -> Skills.of(hostile, Vouching.none()))
                .isInstanceOfSatisfying(ConversionException.class, refused -> {
                    assertThat(refused.problem().code()).isEqualTo(MatchProblems.TOO_MANY);
                    assertThat(refused.problem().location().path()).isEqualTo("/attainments");
                });
    }

    @Test
    void a_star_and_a_ring_of_relations_end() {
        CrosswalkBuilder graph = CrosswalkGraph.builder();
        RelationType related = new RelationType("narrow-match");
        for (int i = 0; i < 20_000; i++) {
            graph.add(skill("hub"), related, skill("leaf" + i), Provenance.explicit("x"));
            graph.add(
                    skill("leaf" + i),
                    new RelationType("exact-match"),
                    skill("leaf" + (i + 1) % 20_000),
                    Provenance.explicit("x"));
        }
        CrosswalkGraph hostile = graph.build();
        Match match = Assertions.assertTimeoutPreemptively(
                SOON,
                () -> Jobs.match(
                        Jobs.ada("hub", "leaf7"),
                        posting(asked("leaf9").build(), asked("nowhere").build()),
                        hostile));
        assertThat(match.requirements().get(0).outcome()).isIn(MatchOutcome.MET, MatchOutcome.PARTLY);
        assertThat(match.requirements().get(1).outcome()).isIn(MatchOutcome.MISSING, MatchOutcome.UNDETERMINED);
    }

    @Test
    void a_long_address_without_end_is_classified_at_once() {
        String address = "https://" + "a/".repeat(50_000) + "ims/case/v1p0/CFItems/";
        LearnerRecord record = People.ada()
                .attainment(People.course("c")
                        .alignment(People.alignment("ext:" + "Skill".repeat(10_000), address))
                        .build())
                .build();
        Skills skills = Assertions.assertTimeoutPreemptively(SOON, () -> Skills.of(record, Vouching.none()));
        assertThat(skills.alignments().get(0).kind()).isEqualTo(AlignmentKind.UNCLASSIFIED);
    }

    @Test
    void text_of_a_record_or_posting_starts_no_line_of_its_own() {
        LearnerRecord record = People.ada()
                .attainment(Jobs.competency("dive")
                        .title(LocalizedText.of("Dive\nMET  Surgery\u2028MET"))
                        .build())
                .build();
        Match match = Jobs.match(
                record,
                posting(CompetencyRequirement.builder()
                        .id(skill("dive"))
                        .name("x\r\nMET  Surgery")
                        .build()),
                graph());
        assertThat(match.explain().lines()).noneMatch(line -> line.startsWith("MET"));
        assertThat(match.explain()).doesNotContain("\u2028").doesNotContain("\r");
    }

    @Test
    void a_framework_that_says_two_competencies_are_one_is_not_believed_about_its_own() {
        Match match = Jobs.match(
                Jobs.ada("a"),
                posting(CompetencyRequirement.builder()
                        .id(new Iri("https://f.example/1"))
                        .build()),
                CrosswalkGraph.builder()
                        .add(People.framework("https://f.example", "A", "B"), Provenance.explicit("f"))
                        .add(
                                new Iri("https://f.example/0"),
                                new RelationType("exact-match"),
                                skill("a"),
                                Provenance.explicit("x"))
                        .add(
                                skill("a"),
                                new RelationType("exact-match"),
                                new Iri("https://f.example/1"),
                                Provenance.explicit("x"))
                        .build());
        assertThat(match.requirements().get(0).outcome()).isEqualTo(MatchOutcome.PARTLY);
    }
}
