package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.match.Provenance.Method;
import org.lerkit.mapping.match.Route.Step;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.value.Iri;

/** Generated graphs: the search finds what trying out all routes finds, and says what its score is made of. */
class CrosswalkPropertyTest {
    private static final int GRAPHS = 300;
    private static final int PLACES = 7;
    private static final List<RelationType> TYPES = List.of(
            RelationType.EXACT_MATCH,
            RelationType.CLOSE_MATCH,
            RelationType.BROAD_MATCH,
            RelationType.NARROW_MATCH,
            RelationType.MAJOR_MATCH,
            RelationType.MINOR_MATCH,
            RelationType.PART_OF,
            RelationType.RELATED,
            RelationType.REPLACED_BY,
            RelationType.ESSENTIAL_FOR);
    private static final List<Provenance> SOURCES = List.of(
            Provenance.explicit("one"),
            Provenance.of("two", Method.MANUAL_REVIEW, 0.9),
            Provenance.of("three", Method.STATISTICAL, 0.75));

    private record Stated(Iri from, RelationType type, Iri to, Provenance provenance) {}

    private static Iri iri(int number) {
        return new Iri("https://example.org/" + number);
    }

    private static List<Stated> draw(long seed) {
        Random random = new Random(seed);
        List<Stated> relations = new ArrayList<>();
        int size = 4 + random.nextInt(10);
        for (int i = 0; i < size; i++) {
            relations.add(new Stated(
                    iri(random.nextInt(PLACES)),
                    TYPES.get(random.nextInt(TYPES.size())),
                    iri(random.nextInt(PLACES)),
                    SOURCES.get(random.nextInt(SOURCES.size()))));
        }
        return relations;
    }

    private static CrosswalkGraph graph(List<Stated> relations) {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        relations.forEach(stated -> builder.add(stated.from, stated.type, stated.to, stated.provenance));
        return builder.build();
    }

    private static RoutePolicy policy(long seed) {
        return RoutePolicy.builder("drawn", String.valueOf(seed))
                .depth((int) (seed % 4))
                .threshold(seed % 3 == 0 ? 0.25 : 0.01)
                .closeSteps((int) (seed % 3))
                .build();
    }

    /** Tries out everything. */
    private static final class AllRoutes {
        private final CrosswalkGraph graph;
        private final RoutePolicy policy;
        private final Map<Iri, Double> best = new HashMap<>();

        AllRoutes(CrosswalkGraph graph, RoutePolicy policy) {
            this.graph = graph;
            this.policy = policy;
        }

        Map<Iri, Double> from(int place) {
            walk(place, new ArrayList<>(List.of(place)), 1, Correspondence.SAME.code, 0, 0);
            best.remove(graph.nodes.ids[place]);
            return best;
        }

        private void walk(int place, List<Integer> before, double score, int so, int depth, int close) {
            best.merge(graph.nodes.ids[place], score, Math::max);
            if (so == Composition.SIBLING) {
                return;
            }
            Relations all = graph.relations;
            for (int i = all.offsets[place]; i < all.offsets[place + 1]; i++) {
                int step = all.steps[i];
                Correspondence meaning = Correspondence.of(all.meaningOf(step));
                Provenance by = all.provenances.get(all.provenance[step >> 1]);
                int then = Composition.then(so, meaning.code);
                int deeper = depth + (graph.equivalence.free.get(step >> 1) ? 0 : 1);
                int closer = close + (Composition.isClose(meaning.code) ? 1 : 0);
                boolean isNew = !before.contains(all.end(step));
                if (isNew && then >= 0 && deeper <= policy.depth() && closer <= policy.closeSteps()) {
                    double cap = then == Composition.SIBLING
                            ? policy.factor(Correspondence.RELATED)
                            : policy.factor(Correspondence.of(then));
                    double factor = policy.factor(meaning) * policy.factor(by.method()) * by.confidence();
                    double there = Math.min(score * factor, cap);
                    if (there >= policy.threshold()) {
                        before.add(all.end(step));
                        walk(all.end(step), before, there, then, deeper, closer);
                        before.remove(before.size() - 1);
                    }
                }
            }
        }
    }

    @Test
    void a_search_finds_the_best_of_all_routes() {
        int routes = 0;
        for (long seed = 0; seed < GRAPHS; seed++) {
            CrosswalkGraph graph = graph(draw(seed));
            RoutePolicy policy = policy(seed);
            for (int place = 0; place < graph.size(); place++) {
                Map<Iri, Double> expected = new AllRoutes(graph, policy).from(place);
                Map<Iri, Double> found = new HashMap<>();
                graph.routes(graph.nodes.ids[place], policy)
                        .routes()
                        .forEach(route -> found.put(route.to(), route.score()));
                assertThat(found).as("seed " + seed).isEqualTo(expected);
                routes += found.size();
            }
        }
        assertThat(routes).isGreaterThan(3000);
    }

    @Test
    void a_score_can_be_worked_out_from_the_steps() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            CrosswalkGraph graph = graph(draw(seed));
            RoutePolicy policy = policy(seed);
            for (int place = 0; place < graph.size(); place++) {
                for (Route route : graph.routes(graph.nodes.ids[place], policy).routes()) {
                    double score = 1;
                    int so = Correspondence.SAME.code;
                    Iri at = route.from();
                    for (Step step : route.steps()) {
                        assertThat(step.from()).as("seed " + seed).isEqualTo(at);
                        at = step.to();
                        so = Composition.then(so, step.correspondence().code);
                        Correspondence all = so == Composition.SIBLING ? Correspondence.RELATED : Correspondence.of(so);
                        score = Math.min(score * step.factor(), policy.factor(all));
                        assertThat(route.steps().indexOf(step) < route.steps().size() - 1 && so == Composition.SIBLING)
                                .as("seed " + seed)
                                .isFalse();
                    }
                    assertThat(at).as("seed " + seed).isEqualTo(route.to());
                    assertThat(score).as("seed " + seed).isCloseTo(route.score(), within(0.0));
                    assertThat(route.correspondence())
                            .as("seed " + seed)
                            .isEqualTo(so == Composition.SIBLING ? Correspondence.RELATED : Correspondence.of(so));
                }
            }
        }
    }

    @Test
    void the_order_of_relations_makes_no_difference() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            List<Stated> relations = draw(seed);
            List<Stated> shuffled = new ArrayList<>(relations);
            Collections.shuffle(shuffled, new Random(seed));
            CrosswalkGraph one = graph(relations);
            CrosswalkGraph other = graph(shuffled);

            assertThat(other.version()).as("seed " + seed).isEqualTo(one.version());
            assertThat(other.routes(iri(0), policy(seed)))
                    .as("seed " + seed)
                    .isEqualTo(one.routes(iri(0), policy(seed)));
        }
    }

    @Test
    void another_relation_never_makes_a_route_worse_unless_it_contradicts_others() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            List<Stated> relations = draw(seed);
            CrosswalkGraph more = graph(relations);
            CrosswalkGraph fewer = graph(relations.subList(1, relations.size()));
            RoutePolicy policy = policy(seed);
            for (Route route : fewer.routes(iri(0), policy).routes()) {
                assertThat(more.best(route.from(), route.to(), policy))
                        .as("seed " + seed)
                        .hasValueSatisfying(better -> assertThat(better.score()).isGreaterThanOrEqualTo(route.score()));
            }
        }
    }
}
