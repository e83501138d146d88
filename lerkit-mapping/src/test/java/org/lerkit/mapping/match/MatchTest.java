package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.mapping.match.Jobs.ada;
import static org.lerkit.mapping.match.Jobs.asked;
import static org.lerkit.mapping.match.Jobs.competency;
import static org.lerkit.mapping.match.Jobs.graph;
import static org.lerkit.mapping.match.Jobs.match;
import static org.lerkit.mapping.match.Jobs.posting;
import static org.lerkit.mapping.match.Jobs.skill;
import static org.lerkit.mapping.match.Jobs.verified;
import static org.lerkit.mapping.match.Judgements.closings;
import static org.lerkit.mapping.match.Judgements.only;
import static org.lerkit.mapping.match.Judgements.said;
import static org.lerkit.mapping.match.People.original;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.mapping.match.Vouching.Outcome;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.value.LexicalDate;

/** What comes of each requirement, and why. */
class MatchTest {
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
