package org.lerkit.mapping.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.mapping.match.Divers.SKILL;
import static org.lerkit.mapping.match.Divers.result;
import static org.lerkit.mapping.match.Divers.skillsOf;
import static org.lerkit.mapping.match.People.ada;
import static org.lerkit.mapping.match.People.alignment;
import static org.lerkit.mapping.match.People.claim;
import static org.lerkit.mapping.match.People.course;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.model.document.Format;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;

/** What of a course that was passed, failed or left is a skill. */
class AttainedTest {
    @Test
    void what_a_result_is_aligned_to_is_a_skill_unless_the_result_is_below_what_passes() {
        Alignment skill = alignment("CFItem", SKILL);
        Skills skills = skillsOf(ada().attainment(course("c")
                .result(result("RawScore", Optional.empty(), Optional.of("60.0"), skill))
                .result(result("RawScore", Optional.empty(), Optional.of("59.5"), skill))
                .result(result("LetterGrade", Optional.empty(), Optional.of("A"), skill))
                .build()));

        assertThat(skills.all())
                .extracting(each -> each.place().value() + " " + each.origin() + " "
                        + each.levels().get(0).value())
                .containsExactly(
                        "/attainments/0/results/0/alignments/0 RESULT 60.0",
                        "/attainments/0/results/2/alignments/0 RESULT A");
        assertThat(skills.notHeld())
                .extracting(each -> each.place().value() + " " + each.rule().id())
                .containsExactly("/attainments/0/results/1/alignments/0 not-held.result");
    }

    @Test
    void a_course_that_was_not_finished_gives_no_skill_and_no_credential() {
        Attainment left = course("c")
                .id(new Iri("https://school.example/course"))
                .status(Coded.of("Withdrew", "1edtech:ResultStatusType"))
                .alignment(alignment("CFItem", SKILL))
                .competency(claim("outcome", Optional.of("D-1"), Optional.empty(), Optional.empty()))
                .part(course("p").alignment(alignment("CFItem", SKILL)).build())
                .build();
        Skills skills = skillsOf(ada().attainment(left));

        assertThat(skills.credentials()).isEmpty();
        assertThat(skills.all())
                .extracting(skill -> skill.place().value())
                .containsExactly("/attainments/0/parts/0/alignments/0");
        assertThat(skills.notHeld())
                .extracting(each -> each.place().value() + " " + each.rule().id())
                .containsExactly(
                        "/attainments/0/competencies/0 not-held.unfinished",
                        "/attainments/0/alignments/0 not-held.unfinished");
        assertThat(skills.alignments()).hasSize(2);
    }

    @Test
    void a_course_whose_results_say_that_it_failed_shows_nothing_and_nor_do_its_outcomes() {
        Result failed = status("Failed");
        Attainment outcome = Attainment.builder("o", AttainmentKind.COMPETENCY)
                .id(new Iri(SKILL))
                .build();
        Attainment other = course("x").alignment(alignment("CFItem", SKILL)).build();
        Attainment.Builder course = course("c")
                .result(failed)
                .alignment(alignment("CFItem", SKILL))
                .part(outcome)
                .part(other);
        Skills skills = skillsOf(ada().attainment(course.build()));
        assertThat(skills.all())
                .extracting(skill -> skill.place().value())
                .containsExactly("/attainments/0/parts/1/alignments/0");
        assertThat(skills.notHeld())
                .extracting(claim -> claim.place().value() + " " + claim.rule().id())
                .containsExactly(
                        "/attainments/0/alignments/0 not-held.unfinished",
                        "/attainments/0/parts/0 not-held.unfinished");

        Skills repeated =
                skillsOf(ada().attainment(course.result(status("Completed")).build()));
        assertThat(repeated.all()).hasSize(3);
    }

    private static Result status(String status) {
        return new Result(
                Coded.of("Status", "1edtech:ResultType"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Coded.of(status, "1edtech:ResultStatusType")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"Completed, 1", "OtherFail, 0", "WithdrewFailing, 0", "NotYetReported, 0"})
    void a_course_of_a_transcript_shows_its_outcomes_if_it_was_passed_also_after_a_conversion(String status, int skills)
            throws Exception {
        String transcript;
        try (var in = AttainedTest.class.getResourceAsStream("/fixtures/match/yard-transcript.xml")) {
            transcript = new String(in.readAllBytes(), UTF_8).replace(">Completed<", '>' + status + '<');
        }
        byte[] received = transcript.getBytes(UTF_8);
        assertThat(Skills.of(received, record -> Vouching.none(), Frameworks.none())
                        .all())
                .hasSize(skills);
        try (Converter.Conversions clr = Converters.standard()
                .find(Format.COLLEGE_TRANSCRIPT, Format.CLR_2)
                .orElseThrow()
                .convert(
                        new ByteArrayInputStream(received),
                        ConversionOptions.standard().withSubject(People.ADA))) {
            byte[] converted = clr.next().value().bytes();
            assertThat(Skills.of(converted, record -> Vouching.none(), Frameworks.none())
                            .all())
                    .hasSize(skills);
        }
    }

    @Test
    void what_is_aligned_to_a_credential_is_not_that_credential() {
        Skills skills = skillsOf(ada().attainment(course("c")
                .alignment(alignment("ceterms:Credential", SKILL))
                .build()));
        assertThat(skills.alignments()).extracting(ClassifiedAlignment::kind).containsExactly(AlignmentKind.CREDENTIAL);
        assertThat(skills.credentials()).isEmpty();
    }
}
