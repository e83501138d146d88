package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.mapping.match.Jobs.ada;
import static org.lerkit.mapping.match.Jobs.asked;
import static org.lerkit.mapping.match.Jobs.competency;
import static org.lerkit.mapping.match.Jobs.graph;
import static org.lerkit.mapping.match.Jobs.level;
import static org.lerkit.mapping.match.Jobs.match;
import static org.lerkit.mapping.match.Jobs.posting;
import static org.lerkit.mapping.match.Jobs.reached;
import static org.lerkit.mapping.match.Jobs.skill;
import static org.lerkit.mapping.match.Jobs.verified;
import static org.lerkit.mapping.match.People.claim;
import static org.lerkit.mapping.match.People.course;
import static org.lerkit.mapping.match.People.framework;
import static org.lerkit.mapping.match.People.original;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.match.Vouching.Outcome;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.Conditions;
import org.lerkit.model.job.DefinedTerm;
import org.lerkit.model.job.Identifier;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.job.Qualification;
import org.lerkit.model.job.Qualifications;
import org.lerkit.model.job.Requirements;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/** What comes of each requirement, and why. */
class MatchTest {
    private static final String SCALE = "https://scales.example/five";

    private static Judgement only(Match match) {
        assertThat(match.requirements()).hasSize(1);
        return match.requirements().get(0);
    }

    /** Outcome, rule, score. */
    private static String said(Judgement judgement) {
        return judgement.outcome() + " " + judgement.rule().id() + " " + MatchJson.plain(judgement.score());
    }

    private static List<String> closings(Match match) {
        return match.gaps().stream()
                .map(gap -> gap.closing().token()
                        + gap.basis()
                                .map(basis -> " " + basis.skill().attainment())
                                .orElse(""))
                .toList();
    }

    @Test
    void a_verified_skill_of_the_same_identifier_meets_a_requirement() {
        Match match = match(ada("dive"), posting(asked("dive").build()), graph());

        assertThat(said(only(match))).isEqualTo("MET match.met 1");
        Support best = only(match).best().orElseThrow();
        assertThat(best.route().steps()).isEmpty();
        assertThat(best.skill().voucher().credential().orElseThrow().value()).isEqualTo("/verifications/0");
        assertThat(match.gaps()).isEmpty();
        assertThat(match.coverage().score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "held exact-match asked, MET match.met 1, ''",
        "held translation asked, MET match.met 1, ''",
        "held close-match asked, PARTLY match.partly.relation 0.8, show-the-skill held",
        "held broad-match asked, PARTLY match.partly.relation 0.9, show-the-whole held",
        "held narrow-match asked, PARTLY match.partly.relation 0.5, show-the-specific held",
        "held related asked, PARTLY match.partly.relation 0.3, show-the-skill held",
        "held precedes asked, MISSING match.missing 0, acquire",
    })
    void a_relation_that_somebody_states_counts_by_the_policy(String relation, String said, String closing) {
        Match match = match(ada("held"), posting(asked("asked").build()), graph(relation));

        assertThat(said(only(match))).isEqualTo(said);
        assertThat(String.join(", ", closings(match))).isEqualTo(closing);
    }

    @Test
    void the_best_of_several_decides_and_the_others_are_alternatives() {
        Match match = match(
                ada("b", "c", "d", "e", "asked"),
                posting(asked("asked").build()),
                graph("b related asked", "c broad-match asked", "d close-match asked", "e narrow-match asked"));

        assertThat(said(only(match))).isEqualTo("MET match.met 1");
        assertThat(only(match).alternatives())
                .extracting(support -> support.skill().attainment() + " " + MatchJson.plain(support.score()))
                .containsExactly("c 0.9", "d 0.8", "e 0.5");
    }

    @Test
    void what_nobody_verified_is_claimed_and_says_what_it_would_be() {
        LearnerRecord record = ada("dive");
        for (Outcome outcome : List.of(Outcome.UNCERTAIN, Outcome.REFUSED)) {
            Vouching vouching = Vouching.of(record, original -> outcome);
            Match match = Match.of(record, vouching, posting(asked("dive").build()), graph(), MatchPolicy.standard());
            assertThat(said(only(match))).isEqualTo("CLAIMED match.claimed 0");
            assertThat(closings(match)).containsExactly(outcome == Outcome.REFUSED ? "replace dive" : "verify dive");
            assertThat(match.coverage().score()).isZero();
            assertThat(match.coverage().scoreIfVerified()).isEqualTo(1);
        }
    }

    @Test
    void what_the_learner_says_needs_a_credential() {
        LearnerRecord record =
                People.ada().attainment(competency("dive").build()).build();
        Match match = match(record, posting(asked("dive").build()), graph());
        assertThat(said(only(match))).isEqualTo("CLAIMED match.claimed 0");
        assertThat(closings(match)).containsExactly("get-verified dive");
    }

    @Test
    void what_expired_is_claimed_and_to_be_renewed() {
        LearnerRecord record = People.ada()
                .attainment(competency("dive")
                        .expires(new LexicalDate("2026-01-31"))
                        .build())
                .verification(original("dive", skill("dive").value()))
                .build();
        Vouching today =
                verified(record).toBuilder().on(LocalDate.of(2026, 11, 26)).build();
        Match match = Match.of(record, today, posting(asked("dive").build()), graph(), MatchPolicy.standard());
        assertThat(said(only(match))).isEqualTo("CLAIMED match.claimed 0");
        assertThat(closings(match)).containsExactly("renew dive");
    }

    @Test
    void a_policy_says_whose_word_counts_and_what_meets() {
        LearnerRecord record = ada("held");
        JobPosting posting = posting(asked("asked").build());
        MatchPolicy lenient = MatchPolicy.builder("example.lenient", "2")
                .accepting(Set.of(Standing.VERIFIED, Standing.UNVERIFIED))
                .metBy(Set.of(Correspondence.SAME, Correspondence.NARROWER))
                .build();

        Match match = Match.of(record, Vouching.none(), posting, graph("held broad-match asked"), lenient);

        assertThat(said(only(match))).isEqualTo("MET match.met 0.9");
        assertThat(match.policy()).hasToString("example.lenient:2");
        assertThatThrownBy(() -> MatchPolicy.builder("x", "1").accepting(Set.of(Standing.REFUSED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MatchPolicy.builder("x", "1").metBy(Set.of(Correspondence.NARROWER)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_verified_part_stands_before_a_claim_of_the_whole_and_both_gaps_are_told() {
        LearnerRecord record = ada("wide", "asked");
        Vouching first = Vouching.builder().verification(0, Outcome.VERIFIED).build();
        Match match = Match.of(
                record,
                first,
                posting(asked("asked").build()),
                graph("wide narrow-match asked"),
                MatchPolicy.builder("example.none-told", "1").alternatives(0).build());

        assertThat(said(only(match))).isEqualTo("PARTLY match.partly.relation 0.5");
        assertThat(only(match).alternatives()).isEmpty();
        assertThat(closings(match)).containsExactly("show-the-specific wide", "verify asked");
        assertThat(match.coverage().parts())
                .containsExactly(new Coverage.Part(only(match).required().place(), 1, 0.5, 1));
    }

    @Test
    void nothing_else_does_where_the_policy_says_so() {
        MatchPolicy strict = MatchPolicy.builder("example.strict", "1")
                .notSubstituting(Set.of(skill("asked")))
                .build();
        LearnerRecord record = ada("held");
        JobPosting posting = posting(asked("asked").build());
        Match near = Match.of(record, verified(record), posting, graph("held close-match asked"), strict);
        Match same = Match.of(record, verified(record), posting, graph("held exact-match asked"), strict);

        assertThat(said(only(near))).isEqualTo("MISSING match.missing.not-substituted 0");
        assertThat(only(near).alternatives()).extracting(Support::isBarred).containsExactly(true);
        assertThat(near.coverage().scoreIfVerified()).isZero();
        assertThat(closings(near)).containsExactly("acquire");
        assertThat(said(only(same))).isEqualTo("MET match.met 1");
    }

    private static Match levels(String held, DefinedTerm required, LevelScale... scales) {
        LearnerRecord record = People.ada()
                .attainment(competency("dive").result(reached(SCALE, held)).build())
                .verification(original("dive", skill("dive").value(), held))
                .build();
        MatchPolicy.Builder policy = MatchPolicy.builder("example.levels", "1");
        List.of(scales).forEach(policy::scale);
        return Match.of(
                record, verified(record), posting(asked("dive").level(required).build()), graph(), policy.build());
    }

    @ParameterizedTest
    @CsvSource({
        "C, MET match.met 1",
        "D, MET match.met 1",
        "E, MET match.met 1",
        "B, PARTLY match.partly.level-below 0.5",
        "A, PARTLY match.partly.level-below 0.5",
        "Q, PARTLY match.partly.level-unknown 0.7",
    })
    void levels_are_compared_on_a_scale_whose_order_is_known(String held, String said) {
        LevelScale scale = new LevelScale(SCALE, List.of("A", "B", "C", "D", "E"));
        assertThat(said(only(levels(held, level(SCALE, "C"), scale)))).isEqualTo(said);
    }

    @Test
    void the_same_level_needs_no_order_and_another_scale_or_silence_is_not_comparable() {
        assertThat(said(only(levels("C", level(SCALE, "C"))))).isEqualTo("MET match.met 1");
        assertThat(said(only(levels("D", level(SCALE, "C"))))).isEqualTo("PARTLY match.partly.level-unknown 0.7");
        assertThat(said(only(levels("C", level("https://scales.example/three", "C")))))
                .isEqualTo("PARTLY match.partly.level-unknown 0.7");
        Match silent = match(
                ada("dive"), posting(asked("dive").level(level(SCALE, "C")).build()), graph());
        assertThat(said(only(silent))).isEqualTo("PARTLY match.partly.level-unknown 0.7");
        assertThat(closings(silent)).containsExactly("show-level dive");
        LevelScale scale = new LevelScale(SCALE, List.of("A", "B", "C"));
        assertThat(closings(levels("B", level(SCALE, "C"), scale))).containsExactly("raise-level dive");
    }

    @Test
    void words_are_never_matched_and_only_suggested() {
        CompetencyRequirement words =
                CompetencyRequirement.builder().name("To dive").build();
        CompetencyRequirement other = asked("salvage").name("to DIVE").build();
        Match match = match(ada("dive", "weld"), posting(words, other), graph());

        assertThat(match.requirements())
                .extracting(MatchTest::said)
                .containsExactly("UNDETERMINED match.undetermined.words 0", "MISSING match.missing 0");
        assertThat(closings(match)).containsExactly("ask-what-is-meant", "acquire");
        assertThat(match.coverage().undetermined()).isEqualTo(1);
        assertThat(match.coverage().parts()).hasSize(1);
        assertThat(match.suggest())
                .extracting(suggestion -> suggestion.requirement().value() + " "
                        + suggestion.skill().attainment() + " " + suggestion.likeness())
                .containsExactly("/requirements/skills/0 dive 1.0", "/requirements/skills/1 dive 1.0");
    }

    @Test
    void a_code_of_one_framework_is_an_identifier_with_and_without_the_framework_at_hand() {
        CompetencyRequirement coded = CompetencyRequirement.builder()
                .code("D-1")
                .framework(new org.lerkit.model.job.Framework(
                        Optional.of(new Iri("https://f.example")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .build();
        LearnerRecord record = People.ada()
                .attainment(course("c")
                        .competency(claim(
                                "outcome", Optional.of("D-1"), Optional.empty(), Optional.of("https://f.example")))
                        .competency(claim("outcome", Optional.of("D-1"), Optional.empty(), Optional.empty()))
                        .build())
                .verification(original("c", "D-1", "https://f.example"))
                .build();
        Frameworks frameworks = Frameworks.of(framework("https://f.example", "D-1"));
        Skills skills = Skills.of(record, verified(record), frameworks);

        assertThat(said(only(match(record, posting(coded), graph())))).isEqualTo("MET match.met 1");
        Match known = Match.of(skills, posting(coded), frameworks.graph(), MatchPolicy.standard());
        assertThat(said(only(known))).isEqualTo("MET match.met 1");
        assertThat(only(known).best().orElseThrow().route().to()).isEqualTo(new Iri("https://f.example/0"));
        assertThat(only(known).alternatives()).isEmpty();
    }

    @Test
    void a_claim_is_known_by_its_address_and_by_its_code_and_a_credential_has_to_say_both() {
        LearnerRecord.Builder record = People.ada()
                .attainment(course("c")
                        .competency(claim(
                                "outcome",
                                Optional.of("D-1"),
                                Optional.of("https://local.example/1"),
                                Optional.of("https://f.example")))
                        .build());
        CrosswalkGraph graph =
                Frameworks.of(framework("https://f.example", "D-1")).graph();
        JobPosting posting = posting(
                CompetencyRequirement.builder()
                        .id(new Iri("https://f.example/0"))
                        .build(),
                CompetencyRequirement.builder().code("https://local.example/1").build());

        LearnerRecord whole = record.build().toBuilder()
                .verification(original("c", "https://local.example/1", "D-1", "https://f.example"))
                .build();
        assertThat(match(whole, posting, graph).requirements())
                .extracting(MatchTest::said)
                .containsExactly("MET match.met 1", "MET match.met 1");
        LearnerRecord half = record.build().toBuilder()
                .verification(original("c", "https://local.example/1"))
                .build();
        assertThat(match(half, posting, graph).requirements())
                .extracting(MatchTest::said)
                .containsExactly("CLAIMED match.claimed 0", "CLAIMED match.claimed 0");
    }

    @ParameterizedTest
    @CsvSource({
        "74f5bb7d-d7cc-11e8-824f-0242ac160002, urn:uuid:74F5BB7D-d7cc-11e8-824f-0242ac160002",
        "ce-6369c51f-4d86-4592-a761-8b32ae70a045, "
                + "https://credentialengineregistry.org/resources/ce-6369c51f-4d86-4592-a761-8b32ae70a045",
    })
    void a_code_that_is_a_uuid_or_a_ctid_needs_no_framework(String code, String id) {
        LearnerRecord record = People.ada()
                .attainment(course("c")
                        .alignment(People.alignment(
                                Optional.of("CFItem"),
                                Optional.of(code),
                                Optional.of("https://x.example/1"),
                                Optional.empty()))
                        .build())
                .verification(original("c", "https://x.example/1", code))
                .build();
        JobPosting posting =
                posting(CompetencyRequirement.builder().id(new Iri(id)).build());
        assertThat(said(only(match(record, posting, graph())))).isEqualTo("MET match.met 1");
    }

    @Test
    void other_identifiers_of_a_requirement_lead_there_too() {
        CompetencyRequirement requirement = CompetencyRequirement.builder()
                .id(new Iri("https://employer.example/17"))
                .identifiers(
                        new Identifier(Optional.of(skill("dive").value()), Optional.empty(), Optional.empty()),
                        new Identifier(Optional.of("no IRI"), Optional.empty(), Optional.empty()))
                .build();
        Match match = match(ada("dive"), posting(requirement), graph());
        assertThat(said(only(match))).isEqualTo("MET match.met 1");
        assertThat(only(match).required().ids()).hasSize(2);
    }

    @Test
    void what_is_preferred_weighs_half_and_coverage_is_the_sum_of_its_parts() {
        Match match = match(
                ada("a", "b"),
                posting(
                        asked("a").required(true).build(),
                        asked("b").preferred(true).build(),
                        asked("c").required(false).build(),
                        asked("d").acquiredInternally(true).build(),
                        asked("e").required(true).preferred(true).build()),
                graph());

        assertThat(match.coverage().parts())
                .extracting(part -> part.weight() + " " + part.score())
                .containsExactly("1.0 1.0", "0.5 1.0", "0.5 0.0", "0.5 0.0", "1.0 0.0");
        assertThat(match.coverage().weight()).isEqualTo(3.5);
        assertThat(match.coverage().score()).isEqualTo(1.5 / 3.5);
    }

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

    @Test
    void a_search_that_ended_at_its_limit_says_so_and_does_not_say_missing() {
        MatchPolicy narrow = MatchPolicy.builder("example.narrow", "1")
                .routes(RoutePolicy.builder("example.narrow", "1").visited(1).build())
                .build();
        LearnerRecord record = ada("held");
        Match match = Match.of(
                record,
                verified(record),
                posting(asked("asked").build()),
                graph("held exact-match between", "between broad-match asked"),
                narrow);
        assertThat(match.isTruncated()).isTrue();
        assertThat(said(only(match))).isEqualTo("UNDETERMINED match.undetermined.limit 0");
        assertThat(match.gaps()).isEmpty();
    }

    @Test
    void a_posting_that_asks_for_nothing_is_matched_with_nothing() {
        Match match = match(ada("dive"), JobPosting.builder().build(), graph());
        assertThat(match.requirements()).isEmpty();
        assertThat(match.explain()).contains("0 requirements").contains("nothing could be judged");
    }
}
