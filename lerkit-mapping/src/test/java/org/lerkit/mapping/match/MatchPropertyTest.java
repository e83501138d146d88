package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.mapping.match.Jobs.asked;
import static org.lerkit.mapping.match.Jobs.skill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.match.Vouching.Outcome;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.job.CompetencyRequirement;
import org.lerkit.model.job.JobPosting;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.LearnerRecord;
import org.lerkit.model.record.Verification;
import org.lerkit.model.value.LocalizedText;

/** What holds of every match, over 300 that are made up. */
class MatchPropertyTest {
    private static final int CASES = 300;
    private static final List<String> NAMES =
            List.of("dive", "weld", "rig", "cut", "sail", "row", "cook", "draw", "read", "lift", "moor", "tow");
    private static final List<String> RELATIONS =
            List.of("exact-match", "close-match", "broad-match", "narrow-match", "related", "child-of", "translation");
    private static final List<String> LEVELS = List.of("A", "B", "C");
    private static final String SCALE = "https://scales.example/three";
    private static final MatchPolicy POLICY = MatchPolicy.builder("example.property", "1")
            .scale(new LevelScale(SCALE, LEVELS))
            .build();

    /** A record with what came of verifying each original, by the key of the attainment. */
    private record Case(
            List<Attainment> attainments, Map<String, Outcome> outcomes, JobPosting posting, List<String> graph) {
        LearnerRecord record() {
            LearnerRecord.Builder record = People.ada();
            attainments.forEach(record::attainment);
            attainments.forEach(attainment -> record.verification(original(attainment)));
            return record.build();
        }

        private static Verification original(Attainment attainment) {
            return People.original(
                    attainment.key(), attainment.id().orElseThrow().value(), "A", "B", "C");
        }

        Match match() {
            LearnerRecord record = record();
            Vouching vouching =
                    Vouching.of(record, original -> outcomes.getOrDefault(original.about(), Outcome.UNCERTAIN));
            return Match.of(record, vouching, posting, graphOf(graph), POLICY);
        }
    }

    private static CrosswalkGraph graphOf(List<String> relations) {
        CrosswalkBuilder graph = CrosswalkGraph.builder();
        for (String relation : relations) {
            String[] parts = relation.split(" ", -1);
            graph.add(skill(parts[0]), new RelationType(parts[1]), skill(parts[2]), Provenance.explicit("guild"));
        }
        return graph.build();
    }

    private static Attainment attainment(String key, String name, Random random) {
        Attainment.Builder attainment =
                Jobs.competency(name).key(key); // the title is like that of requirements, which must not matter
        if (random.nextBoolean()) {
            attainment.result(Jobs.reached(SCALE, pick(LEVELS, random)));
        }
        return attainment.build();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static Case made(Random random) {
        List<Attainment> attainments = new ArrayList<>();
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            attainments.add(attainment("a" + i, pick(NAMES, random), random));
            outcomes.put("a" + i, pick(List.of(Outcome.values()), random));
        }
        List<CompetencyRequirement> asked = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            CompetencyRequirement.Builder one = random.nextInt(5) == 0
                    ? CompetencyRequirement.builder().name("To dive")
                    : asked(pick(NAMES, random));
            if (random.nextInt(3) == 0) {
                one.level(Jobs.level(SCALE, pick(LEVELS, random)));
            }
            asked.add(one.build());
        }
        List<String> graph = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            graph.add(pick(NAMES, random) + " " + pick(RELATIONS, random) + " " + pick(NAMES, random));
        }
        return new Case(attainments, outcomes, Jobs.posting(asked.toArray(CompetencyRequirement[]::new)), graph);
    }

    private static void forEach(BiConsumer<Case, Random> holds) {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            try {
                holds.accept(made(random), random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static List<String> outcomes(Match match) {
        return match.requirements().stream()
                .map(judgement -> judgement.outcome() + " " + judgement.score())
                .toList();
    }

    @Test
    void the_same_gives_the_same() {
        forEach((it, random) -> assertThat(JsonWriter.toText(it.match().toJson()))
                .isEqualTo(JsonWriter.toText(it.match().toJson())));
    }

    @Test
    void the_order_of_attainments_and_relations_does_not_matter() {
        forEach((it, random) -> {
            List<Attainment> attainments = new ArrayList<>(it.attainments());
            List<String> graph = new ArrayList<>(it.graph());
            Collections.shuffle(attainments, random);
            Collections.shuffle(graph, random);
            Match other = new Case(attainments, it.outcomes(), it.posting(), graph).match();
            assertThat(outcomes(other)).isEqualTo(outcomes(it.match()));
            assertThat(other.graphVersion()).isEqualTo(it.match().graphVersion());
            assertThat(other.coverage().score()).isEqualTo(it.match().coverage().score());
        });
    }

    @Test
    void a_verified_skill_more_never_lowers_an_outcome() {
        forEach((it, random) -> {
            List<Attainment> more = new ArrayList<>(it.attainments());
            more.add(attainment("more", pick(NAMES, random), random));
            Map<String, Outcome> outcomes = new TreeMap<>(it.outcomes());
            outcomes.put("more", Outcome.VERIFIED);
            List<Judgement> before = it.match().requirements();
            List<Judgement> after =
                    new Case(more, outcomes, it.posting(), it.graph()).match().requirements();
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).outcome())
                        .isLessThanOrEqualTo(before.get(i).outcome());
                assertThat(after.get(i).score())
                        .isGreaterThanOrEqualTo(before.get(i).score());
            }
        });
    }

    @Test
    void nothing_is_met_without_a_verified_credential_and_a_route_of_stated_relations() {
        int[] met = {0};
        forEach((it, random) -> {
            for (Judgement judgement : it.match().requirements()) {
                if (judgement.required().ids().isEmpty()) {
                    assertThat(judgement.outcome()).isEqualTo(MatchOutcome.UNDETERMINED);
                }
                if (judgement.outcome() == MatchOutcome.MET) {
                    met[0]++;
                    Support best = judgement.best().orElseThrow();
                    assertThat(it.outcomes().get(best.skill().attainment())).isEqualTo(Outcome.VERIFIED);
                    assertThat(best.score()).isEqualTo(1);
                    assertThat(best.route().steps())
                            .allMatch(step -> List.of("exact-match", "translation")
                                    .contains(step.type().text()));
                    assertThat(best.route().from()).isEqualTo(best.skill().id().orElseThrow());
                    assertThat(judgement.required().ids()).contains(best.route().to());
                }
            }
        });
        assertThat(met[0]).as("matches that were looked at").isGreaterThan(40);
    }

    @Test
    void words_change_nothing() {
        forEach((it, random) -> {
            List<Attainment> unnamed = it.attainments().stream()
                    .map(attainment ->
                            attainment.toBuilder().title(LocalizedText.of("x")).build())
                    .toList();
            Match other = new Case(unnamed, it.outcomes(), it.posting(), it.graph()).match();
            assertThat(outcomes(other)).isEqualTo(outcomes(it.match()));
        });
    }
}
