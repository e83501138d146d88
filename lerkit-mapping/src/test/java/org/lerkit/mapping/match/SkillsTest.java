package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.mapping.match.Divers.SKILL;
import static org.lerkit.mapping.match.Divers.diver;
import static org.lerkit.mapping.match.Divers.result;
import static org.lerkit.mapping.match.Divers.says;
import static org.lerkit.mapping.match.Divers.skillsOf;
import static org.lerkit.mapping.match.People.ada;
import static org.lerkit.mapping.match.People.alignment;
import static org.lerkit.mapping.match.People.claim;
import static org.lerkit.mapping.match.People.course;
import static org.lerkit.mapping.match.People.original;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.match.Vouching.Outcome;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.CompetencyClaim;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** What is a skill, and how skills are told. */
class SkillsTest {
    @Test
    void outcomes_are_skills_and_requirements_attributes_and_unmet_conditions_are_not() {
        CompetencyClaim outcome = claim("outcome", Optional.of("D-1"), Optional.empty(), Optional.empty());
        CompetencyClaim unmet = new CompetencyClaim(
                outcome.kind(),
                outcome.code(),
                Optional.empty(),
                outcome.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(Coded.of("No", "pesc:ConditionsMetCode")),
                Optional.empty(),
                List.of(),
                List.of());
        Skills skills = skillsOf(ada().attainment(course("c")
                .competency(outcome)
                .competency(claim("proficiency", Optional.of("D-2"), Optional.empty(), Optional.empty()))
                .competency(claim("requirement", Optional.of("D-3"), Optional.empty(), Optional.empty()))
                .competency(claim("attribute", Optional.of("D-4"), Optional.empty(), Optional.empty()))
                .competency(unmet)
                .build()));

        assertThat(skills.all()).extracting(skill -> skill.code().orElseThrow()).containsExactly("D-1", "D-2");
        assertThat(skills.notHeld())
                .extracting(claim -> claim.place().value() + " " + claim.rule().id())
                .containsExactly(
                        "/attainments/0/competencies/2 not-held.requirement",
                        "/attainments/0/competencies/3 not-held.kind",
                        "/attainments/0/competencies/4 not-held.unmet");
    }

    @Test
    void skill_codes_of_an_outcome_have_the_level_beside_them() {
        CompetencyClaim outcome = new CompetencyClaim(
                Coded.of("outcome", "lerkit:competency"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalizedText.of("Plans a campaign")),
                Optional.empty(),
                Optional.empty(),
                List.of(Coded.of("AnalyticInquiry", "pesc:LearningOutcomeSkillCode")),
                List.of(Coded.of("Proficient", "pesc:LearningOutcomeProficiencyCode")),
                Optional.empty(),
                Optional.of(new LexicalDate("2026-05-01")),
                List.of(),
                List.of());
        Skills skills =
                skillsOf(ada().attainment(course("c").competency(outcome).build()));

        assertThat(skills.all())
                .extracting(skill -> skill.place().value() + " " + skill.code().orElse("-") + " "
                        + skill.levels().get(0).value() + " "
                        + skill.date().orElseThrow().text())
                .containsExactly(
                        "/attainments/0/competencies/0 - Proficient 2026-05-01",
                        "/attainments/0/competencies/0/skill/0 AnalyticInquiry Proficient 2026-05-01");
    }

    @Test
    void a_competency_that_was_attained_has_the_level_of_its_rubric() {
        Skills skills = skillsOf(ada().attainment(Attainment.builder("d", AttainmentKind.COMPETENCY)
                .id(new Iri(SKILL))
                .title(LocalizedText.of("Diving"))
                .result(result("RubricCriterionLevel", Optional.of("urn:level:2"), Optional.empty()))
                .result(result("LetterGrade", Optional.empty(), Optional.of("B")))
                .build()));

        assertThat(skills.all()).singleElement().satisfies(skill -> {
            assertThat(skill.id()).contains(new Iri(SKILL));
            assertThat(skill.origin()).isEqualTo(Skill.Origin.ACHIEVEMENT);
            assertThat(skill.levels())
                    .extracting(level -> level.value() + " " + level.name().orElse("-") + " "
                            + level.scale().orElse("-"))
                    .containsExactly("urn:level:2 Good urn:scale:1");
        });
        assertThat(skills.credentials()).isEmpty();
    }

    @Test
    void a_badge_is_read_by_its_reader() throws Exception {
        byte[] badge;
        try (var in = SkillsTest.class.getResourceAsStream("/fixtures/ob3/welding.json")) {
            badge = in.readAllBytes();
        }
        Skills skills = Skills.of(badge, record -> Vouching.none(), Frameworks.none());
        assertThat(skills.all())
                .extracting(skill ->
                        skill.id().orElseThrow().value() + " " + skill.voucher().standing())
                .containsExactly("https://skills.example/weld UNVERIFIED");
        assertThat(skills.credentials())
                .extracting(credential -> credential.id().value())
                .containsExactly("https://college.example/achievements/cold-welding");
        assertThatThrownBy(() -> Skills.of(new byte[] {'{', '}'}, record -> Vouching.none(), Frameworks.none()))
                .isInstanceOf(ConversionException.class);
    }

    @Test
    void skills_are_told_to_people_a_line_each() {
        LearnerRecord record = diver().attainment(course("w")
                        .alignment(alignment(null, "https://x.example/\n1"))
                        .build())
                .verification(original("c", SKILL))
                .build();
        assertThat(Skills.of(record, says(Outcome.VERIFIED)).explain()).isEqualTo("""
                1 skill
                  What it is called
                    https://skills.example/dive
                    verified, from Harbour School
                    at /attainments/0/alignments/0: The type says an item of a framework in CASE.
                2 alignments: 1 skill, 1 unclassified
                  unclassified at /attainments/1/alignments/0: It states no type, and neither its address nor its framework says what it is.
                """);
    }

    @Test
    void skills_are_told_to_machines() {
        LearnerRecord record = diver().verification(original("c", SKILL)).build();
        assertThat(JsonWriter.toText(Skills.of(record, says(Outcome.VERIFIED)).toJson()))
                .isEqualTo("""
                {"format":"lerkit:skills:0.1","skills":[{"id":"https://skills.example/dive","name":"What it is called",\
                "origin":"alignment","rule":"alignment.type.cf-item","place":"/attainments/0/alignments/0",\
                "attainment":"c","voucher":{"standing":"verified","rule":"vouching.verified",\
                "issuer":"https://school.example","name":"Harbour School","credential":"/verifications/0"}}],\
                "alignments":[{"kind":"skill","rule":"alignment.type.cf-item","url":"https://skills.example/dive",\
                "name":"What it is called","place":"/attainments/0/alignments/0","attainment":"c"}],\
                "credentials":[],"notHeld":[]}""");
    }
}
