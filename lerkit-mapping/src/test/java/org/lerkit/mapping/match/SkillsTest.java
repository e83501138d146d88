package org.lerkit.mapping.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.mapping.match.People.ada;
import static org.lerkit.mapping.match.People.alignment;
import static org.lerkit.mapping.match.People.claim;
import static org.lerkit.mapping.match.People.course;
import static org.lerkit.mapping.match.People.framework;
import static org.lerkit.mapping.match.People.original;
import static org.lerkit.mapping.match.People.raw;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionOptions;
import org.lerkit.mapping.Converter;
import org.lerkit.mapping.Converters;
import org.lerkit.mapping.match.Vouching.Outcome;
import org.lerkit.model.document.Format;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Alignment;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.CompetencyClaim;
import org.lerkit.model.record.Endorsement;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Organization;
import org.lerkit.model.record.Result;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** What is a skill, and who vouches for it. */
class SkillsTest {
    private static final String SKILL = "https://skills.example/dive";

    private static Skills of(LearnerRecord.Builder record) {
        return Skills.of(record.build(), Vouching.none());
    }

    private static ClassifiedAlignment classified(Alignment alignment) {
        Skills skills = of(ada().attainment(course("c").alignment(alignment).build()));
        assertThat(skills.alignments()).hasSize(1);
        assertThat(skills.all()).hasSize(skills.alignments().get(0).kind() == AlignmentKind.SKILL ? 1 : 0);
        return skills.alignments().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "ceasn:Competency, SKILL, alignment.type.competency",
        "CFItem, SKILL, alignment.type.cf-item",
        "ext:Skill, SKILL, alignment.type.extension-skill",
        "esco:Skill, SKILL, alignment.type.esco-skill",
        "ceterms:Occupation, JOB_ROLE, alignment.type.occupation",
        "ext:JobRole, JOB_ROLE, alignment.type.extension-job",
        "CFDocument, FRAMEWORK, alignment.type.framework",
        "ceterms:Credential, CREDENTIAL, alignment.type.credential",
        "CFRubric, LEVEL, alignment.type.rubric",
        "CFRubricCriterion, LEVEL, alignment.type.rubric",
        "CFRubricCriterionLevel, LEVEL, alignment.type.rubric",
        "CTDL, UNCLASSIFIED, alignment.type.other",
        "ext:Weather, UNCLASSIFIED, alignment.type.other",
    })
    void the_type_of_an_alignment_decides(String type, AlignmentKind kind, String rule) {
        ClassifiedAlignment found = classified(alignment(type, "https://somewhere.example/17"));
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.rule().id()).isEqualTo(rule);
        assertThat(found.place().value()).isEqualTo("/attainments/0/alignments/0");
    }

    @ParameterizedTest
    @CsvSource({
        "http://data.europa.eu/esco/skill/0001, SKILL, esco-skill",
        "http://data.europa.eu/esco/occupation/0001, JOB_ROLE, esco-occupation",
        "http://data.europa.eu/esco/isco/C2512, JOB_ROLE, esco-occupation",
        "http://data.europa.eu/esco/concept-scheme/skills, FRAMEWORK, esco-scheme",
        "http://data.europa.eu/snb/eqf/5, LEVEL, eqf",
        "https://www.onetonline.org/link/summary/15-1252.00, JOB_ROLE, onet-occupation",
        "https://www.onetonline.org/find/descriptor/result/2.A.1.a, SKILL, onet-element",
        "https://case.example/ims/case/v1p0/CFItems/0a1b, SKILL, case-item",
        "https://case.example/ims/case/v1p1/CFDocuments/0a1b, FRAMEWORK, case-document",
        "https://case.example/ims/case/v1p0/CFRubrics/0a1b, LEVEL, case-rubric",
        "https://osmt.example/api/skills/00000001-7a11-4b0e-9c3d-5e0f1a2b3c4d, SKILL, rsd-skill",
        "https://osmt.example/api/collections/00000001-7a11-4b0e-9c3d-5e0f1a2b3c4d, FRAMEWORK, rsd-collection",
        "https://skills.lightcast.io/skills/KS125LS6N7WP4S6SFTCK, SKILL, open-skills",
        "https://credentialfinder.org/competency/ce-17, SKILL, competency-finder",
        "https://credentialfinder.org/credential/17, CREDENTIAL, credential-finder",
    })
    void an_address_decides_where_no_type_does(String url, AlignmentKind kind, String rule) {
        ClassifiedAlignment found = classified(alignment(null, url));
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.rule().id()).isEqualTo("alignment.address." + rule);
    }

    @Test
    void the_type_stands_against_the_address() {
        assertThat(classified(alignment("ceterms:Credential", "http://data.europa.eu/esco/skill/1"))
                        .kind())
                .isEqualTo(AlignmentKind.CREDENTIAL);
    }

    @Test
    void the_name_of_a_framework_decides_last_and_silence_is_no_skill() {
        Optional<String> none = Optional.empty();
        assertThat(classified(alignment(none, none, Optional.of("https://x.example/1"), Optional.of("ESCO skills")))
                        .rule()
                        .id())
                .isEqualTo("alignment.framework.esco-skills");
        ClassifiedAlignment silent =
                classified(alignment(none, none, Optional.of("https://x.example/1"), Optional.of("Skills of diving")));
        assertThat(silent.kind()).isEqualTo(AlignmentKind.UNCLASSIFIED);
        assertThat(silent.rule().id()).isEqualTo("alignment.silent");
    }

    @Test
    void a_framework_at_hand_knows_its_competencies_by_address_and_by_code() {
        Frameworks frameworks = Frameworks.of(framework("https://f.example", "D-1", "D-2", "D-2"));
        Optional<String> none = Optional.empty();
        LearnerRecord record = ada().attainment(course("c")
                        .alignment(alignment(null, "https://f.example/1"))
                        .alignment(alignment(none, Optional.of("D-1"), Optional.of("https://f.example"), none))
                        .alignment(alignment(none, Optional.of("D-2"), Optional.of("https://f.example"), none))
                        .competency(claim("outcome", Optional.of("D-1"), none, Optional.of("https://f.example")))
                        .build())
                .build();

        Skills skills = Skills.of(record, Vouching.none(), frameworks);

        assertThat(skills.alignments())
                .extracting(each -> each.kind() + " " + each.rule().id())
                .containsExactly(
                        "SKILL alignment.framework.given",
                        "SKILL alignment.framework.given",
                        "FRAMEWORK alignment.framework.whole");
        assertThat(skills.all())
                .extracting(skill ->
                        skill.place().value() + " " + skill.id().orElseThrow().value())
                .containsExactly(
                        "/attainments/0/competencies/0 https://f.example/0",
                        "/attainments/0/alignments/0 https://f.example/1",
                        "/attainments/0/alignments/1 https://f.example/0");
    }

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
        Skills skills = of(ada().attainment(course("c")
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
        Skills skills = of(ada().attainment(course("c").competency(outcome).build()));

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
        Skills skills = of(ada().attainment(Attainment.builder("d", AttainmentKind.COMPETENCY)
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

    private static Result result(
            String kind, Optional<String> achieved, Optional<String> value, Alignment... alignments) {
        return new Result(
                Coded.of(kind, "1edtech:ResultType"),
                Optional.of(new Iri("urn:scale:1")),
                Optional.empty(),
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("60"),
                List.of(),
                List.of(
                        new Result.Level(
                                "urn:level:1",
                                Optional.of(LocalizedText.of("Fair")),
                                Optional.empty(),
                                Optional.of("1")),
                        new Result.Level(
                                "urn:level:2",
                                Optional.of(LocalizedText.of("Good")),
                                Optional.empty(),
                                Optional.of("2"))),
                achieved,
                Optional.empty(),
                List.of(),
                List.of(alignments),
                List.of());
    }

    @Test
    void what_a_result_is_aligned_to_is_a_skill_unless_the_result_is_below_what_passes() {
        Alignment skill = alignment("CFItem", SKILL);
        Skills skills = of(ada().attainment(course("c")
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
        Skills skills = of(ada().attainment(left));

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
        Skills skills = of(ada().attainment(course.build()));
        assertThat(skills.all())
                .extracting(skill -> skill.place().value())
                .containsExactly("/attainments/0/parts/1/alignments/0");
        assertThat(skills.notHeld())
                .extracting(claim -> claim.place().value() + " " + claim.rule().id())
                .containsExactly(
                        "/attainments/0/alignments/0 not-held.unfinished",
                        "/attainments/0/parts/0 not-held.unfinished");

        Skills repeated = of(ada().attainment(course.result(status("Completed")).build()));
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
        try (var in = SkillsTest.class.getResourceAsStream("/fixtures/match/yard-transcript.xml")) {
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
        Skills skills = of(ada().attainment(course("c")
                .alignment(alignment("ceterms:Credential", SKILL))
                .build()));
        assertThat(skills.alignments()).extracting(ClassifiedAlignment::kind).containsExactly(AlignmentKind.CREDENTIAL);
        assertThat(skills.credentials()).isEmpty();
    }

    private static Voucher voucher(LearnerRecord record, Vouching vouching) {
        return Skills.of(record, vouching).all().get(0).voucher();
    }

    private static LearnerRecord.Builder diver() {
        return ada().attainment(
                        course("c").alignment(alignment("CFItem", SKILL)).build());
    }

    private static Vouching says(Outcome outcome) {
        return Vouching.builder().verification(0, outcome).build();
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void a_credential_vouches_as_far_as_it_was_verified(Outcome outcome) {
        Voucher voucher = voucher(diver().verification(original("c", SKILL)).build(), says(outcome));

        assertThat(voucher.standing() + " " + voucher.rule().id())
                .isEqualTo(
                        switch (outcome) {
                            case VERIFIED -> "VERIFIED vouching.verified";
                            case REFUSED -> "REFUSED vouching.refused";
                            case UNCERTAIN -> "UNVERIFIED vouching.uncertain";
                        });
        assertThat(voucher.credential().orElseThrow().value()).isEqualTo("/verifications/0");
        assertThat(voucher.issuer()).contains(People.SCHOOL);
        assertThat(voucher.name().flatMap(LocalizedText::any)).contains("Harbour School");
    }

    @Test
    void a_credential_vouches_for_nothing_that_it_does_not_say() {
        Voucher voucher = voucher(
                diver().verification(original("c", "https://skills.example/first-aid"))
                        .build(),
                says(Outcome.VERIFIED));
        assertThat(voucher.standing()).isEqualTo(Standing.UNVERIFIED);
        assertThat(voucher.rule().id()).isEqualTo("vouching.silent");
    }

    @Test
    void a_level_that_the_credential_does_not_say_is_not_vouched_for() {
        Attainment dive = Attainment.builder("d", AttainmentKind.COMPETENCY)
                .issuer("school")
                .id(new Iri(SKILL))
                .result(result("PerformanceLevel", Optional.of("urn:level:2"), Optional.empty()))
                .build();
        LearnerRecord bare =
                ada().attainment(dive).verification(original("d", SKILL)).build();
        LearnerRecord whole = ada().attainment(dive)
                .verification(original("d", SKILL, "urn:level:2"))
                .build();
        assertThat(voucher(bare, says(Outcome.VERIFIED)).rule().id()).isEqualTo("vouching.silent");
        assertThat(voucher(whole, says(Outcome.VERIFIED)).standing()).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void what_a_learner_issues_is_said_by_the_learner() {
        String own = "{\"issuer\": \"did:example:ada\", \"credentialSubject\": {\"id\": \"did:example:ada\", \"s\": \""
                + SKILL + "\"}}";
        Voucher voucher = voucher(diver().verification(raw("c", own)).build(), says(Outcome.VERIFIED));
        assertThat(voucher.standing() + " " + voucher.rule().id()).isEqualTo("SELF_ASSERTED vouching.self-issued");
    }

    @Test
    void a_credential_of_another_person_is_not_the_learners_unless_the_caller_says_who_that_is() {
        String other = "{\"issuer\": \"https://school.example\", \"credentialSubject\": {\"id\": \"did:example:bo\","
                + " \"s\": \"" + SKILL + "\"}}";
        LearnerRecord record = diver().verification(raw("c", other)).build();
        assertThat(voucher(record, says(Outcome.VERIFIED)).rule().id()).isEqualTo("vouching.other-subject");
        Vouching known = says(Outcome.VERIFIED).toBuilder()
                .subject(new Iri("did:example:bo"))
                .build();
        assertThat(voucher(record, known).standing()).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void a_proof_around_the_record_or_of_another_entry_vouches_for_no_entry() {
        LearnerRecord record = ada().attainment(course("c")
                        .part(course("p").alignment(alignment("CFItem", SKILL)).build())
                        .build())
                .verification(original("record", SKILL))
                .verification(original("c", SKILL))
                .build();
        Voucher voucher = voucher(record, Vouching.of(record, original -> Outcome.VERIFIED));
        assertThat(voucher.standing() + " " + voucher.rule().id()).isEqualTo("UNVERIFIED vouching.named");
        Vouching entries = Vouching.builder().entries(Outcome.VERIFIED).build();
        assertThat(voucher(record, entries).rule().id()).isEqualTo("vouching.entries");
    }

    @Test
    void where_nobody_is_named_the_learner_says_it_and_the_best_of_several_credentials_counts() {
        Attainment own = Attainment.builder("d", AttainmentKind.COMPETENCY)
                .id(new Iri(SKILL))
                .build();
        assertThat(voucher(ada().attainment(own).build(), Vouching.none())
                        .rule()
                        .id())
                .isEqualTo("vouching.self");
        LearnerRecord two = ada().attainment(own)
                .verification(original("d", SKILL))
                .verification(original("d", SKILL))
                .build();
        Vouching second = Vouching.builder()
                .verification(0, Outcome.REFUSED)
                .verification(1, Outcome.VERIFIED)
                .build();
        assertThat(voucher(two, second).credential().orElseThrow().value()).isEqualTo("/verifications/1");
        assertThat(voucher(two, says(Outcome.REFUSED)).standing()).isEqualTo(Standing.REFUSED);
    }

    @Test
    void a_learner_who_is_named_among_those_who_say_something_is_still_the_learner() {
        Organization school = People.organization("school", People.SCHOOL, "Ada");
        Organization self = new Organization(
                "self",
                Optional.empty(),
                school.name(),
                Optional.empty(),
                Optional.of(Coded.of("learner", "lerkit:party")),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
        LearnerRecord record = LearnerRecord.builder()
                .organization(self)
                .attainment(course("c")
                        .issuer("self")
                        .alignment(alignment("CFItem", SKILL))
                        .build())
                .build();
        assertThat(voucher(record, Vouching.builder().entries(Outcome.VERIFIED).build())
                        .standing())
                .isEqualTo(Standing.SELF_ASSERTED);
    }

    @Test
    void an_endorsement_counts_when_it_was_verified_and_another_gave_it() {
        LearnerRecord record = diver().organization(People.organization("self", People.ADA, "Ada"))
                .endorsement(endorsement("c", "school"))
                .endorsement(endorsement("c", "self"))
                .build();
        assertThat(voucher(record, Vouching.none()).standing()).isEqualTo(Standing.UNVERIFIED);
        assertThat(voucher(record, Vouching.none()).endorsements())
                .extracting(place -> place.value())
                .containsExactly("/endorsements/0", "/endorsements/1");
        Vouching first = Vouching.builder().endorsement(0, Outcome.VERIFIED).build();
        Vouching own = Vouching.builder().endorsement(1, Outcome.VERIFIED).build();
        assertThat(voucher(record, first).standing()).isEqualTo(Standing.ENDORSED);
        assertThat(voucher(record, own).standing()).isEqualTo(Standing.UNVERIFIED);
    }

    private static Endorsement endorsement(String about, String endorser) {
        return new Endorsement(Optional.empty(), about, Optional.of(endorser), Optional.empty(), Optional.empty());
    }

    @Test
    void what_expired_holds_no_longer_on_the_day_that_the_caller_says() {
        LearnerRecord record = ada().attainment(course("c")
                        .expires(new LexicalDate("2026-06-30"))
                        .alignment(alignment("CFItem", SKILL))
                        .build())
                .verification(original("c", SKILL))
                .build();
        Vouching verified = says(Outcome.VERIFIED);
        assertThat(voucher(record, verified).standing()).isEqualTo(Standing.VERIFIED);
        assertThat(voucher(record, on(verified, 30)).standing()).isEqualTo(Standing.VERIFIED);
        assertThat(voucher(
                                record,
                                verified.toBuilder()
                                        .on(LocalDate.of(2026, 7, 1))
                                        .build())
                        .standing())
                .isEqualTo(Standing.EXPIRED);
    }

    private static Vouching on(Vouching vouching, int day) {
        return vouching.toBuilder().on(LocalDate.of(2026, 6, day)).build();
    }

    @Test
    void an_original_that_cannot_be_read_says_nothing() {
        Voucher voucher = voucher(diver().verification(raw("c", "not JSON")).build(), says(Outcome.VERIFIED));
        assertThat(voucher.rule().id()).isEqualTo("vouching.silent");
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
