package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.lerkit.mapping.match.Judgements.closings;
import static org.lerkit.mapping.match.Judgements.only;
import static org.lerkit.mapping.match.Judgements.said;
import static org.lerkit.mapping.match.People.original;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.job.DefinedTerm;
import org.lerkit.model.record.LearnerRecord;

/** Levels that are held and asked for. */
class MatchLevelsTest {
    private static final String SCALE = "https://scales.example/five";

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
}
