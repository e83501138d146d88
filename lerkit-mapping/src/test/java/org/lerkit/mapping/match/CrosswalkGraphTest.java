package org.lerkit.mapping.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.match.Provenance.Method;
import org.lerkit.mapping.match.Route.Step;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.value.Iri;

/** What routes a graph finds, what they come to, and what they count. */
class CrosswalkGraphTest {
    private static final Provenance STATED = Provenance.explicit("https://example.org/crosswalk.csv");
    private static final RoutePolicy STANDARD = RoutePolicy.standard();

    private static Iri iri(String name) {
        return new Iri("https://example.org/skills/" + name);
    }

    /** A graph of relations written as {@code a close-match b}. */
    private static CrosswalkGraph graph(String... relations) {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        for (String relation : relations) {
            String[] words = relation.split(" ", -1);
            builder.add(iri(words[0]), new RelationType(words[1]), iri(words[2]), STATED);
        }
        return builder.build();
    }

    @Test
    void a_route_says_every_step_with_its_source() {
        Provenance reviewed = Provenance.of("a review", Method.MANUAL_REVIEW, 0.5);
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(iri("soldering"), RelationType.CHILD_OF, iri("joining"), STATED)
                .add(iri("fastening"), RelationType.CLOSE_MATCH, iri("joining"), reviewed)
                .build();

        assertThat(graph.best(iri("soldering"), iri("fastening"), STANDARD))
                .contains(new Route(
                        iri("soldering"),
                        iri("fastening"),
                        List.of(
                                new Step(
                                        iri("soldering"),
                                        iri("joining"),
                                        RelationType.CHILD_OF,
                                        false,
                                        Correspondence.NARROWER,
                                        0.9,
                                        STATED),
                                new Step(
                                        iri("joining"),
                                        iri("fastening"),
                                        RelationType.CLOSE_MATCH,
                                        true,
                                        Correspondence.CLOSE,
                                        0.4,
                                        reviewed)),
                        Correspondence.NARROWER,
                        0.9 * 0.4));
    }

    @ParameterizedTest
    @CsvSource({
        "exact-match, SAME, 1.0, SAME, 1.0",
        "translation, TRANSLATION, 1.0, TRANSLATION, 1.0",
        "close-match, CLOSE, 0.8, CLOSE, 0.8",
        "major-match, MAJOR_OVERLAP, 0.8, MAJOR_OVERLAP, 0.8",
        "minor-match, MINOR_OVERLAP, 0.4, MINOR_OVERLAP, 0.4",
        "broad-match, NARROWER, 0.9, BROADER, 0.5",
        "narrow-match, BROADER, 0.5, NARROWER, 0.9",
        "child-of, NARROWER, 0.9, BROADER, 0.5",
        "part-of, PART, 0.6, WHOLE, 0.6",
        "peer-of, RELATED, 0.3, RELATED, 0.3",
        "related, RELATED, 0.3, RELATED, 0.3",
        "alignment, RELATED, 0.3, RELATED, 0.3",
        "embodies, WHOLE, 0.6, PART, 0.6",
        "essential-for, ESSENTIAL, 0.4, ESSENTIAL, 0.4",
    })
    void every_type_of_relation_means_something_in_both_directions(
            String type, Correspondence there, double scoreThere, Correspondence back, double scoreBack) {
        CrosswalkGraph graph = graph("a " + type + " b");

        assertThat(graph.best(iri("a"), iri("b"), STANDARD)).hasValueSatisfying(route -> {
            assertThat(route.correspondence()).isEqualTo(there);
            assertThat(route.score()).isEqualTo(scoreThere);
        });
        assertThat(graph.best(iri("b"), iri("a"), STANDARD)).hasValueSatisfying(route -> {
            assertThat(route.correspondence()).isEqualTo(back);
            assertThat(route.score()).isEqualTo(scoreBack);
        });
    }

    @Test
    void what_replaces_something_is_not_replaced_by_it() {
        CrosswalkGraph graph = graph("old replaced-by new");

        assertThat(graph.best(iri("old"), iri("new"), STANDARD)).isPresent();
        assertThat(graph.best(iri("new"), iri("old"), STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"precedes", "exemplar", "has-level", "employer"})
    void what_says_nothing_of_ability_leads_nowhere(String type) {
        CrosswalkGraph graph = graph("a " + type + " b");

        assertThat(graph.best(iri("a"), iri("b"), STANDARD)).isEmpty();
        assertThat(graph.problems()).isEmpty();
    }

    @Test
    void a_type_without_meaning_is_not_followed_and_reported() {
        CrosswalkGraph graph = graph("a ext:resembles b");

        assertThat(graph.relations()).isZero();
        assertThat(graph.problems()).extracting(Problem::code).containsExactly(CrosswalkProblems.UNKNOWN_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "broad-match, broad-match, NARROWER, 0.81",
        "narrow-match, narrow-match, BROADER, 0.25",
        "close-match, broad-match, NARROWER, 0.72",
        "broad-match, close-match, NARROWER, 0.72",
        "exact-match, close-match, CLOSE, 0.8",
        "close-match, exact-match, CLOSE, 0.8",
        "broad-match, narrow-match, RELATED, 0.3",
        "part-of, broad-match, PART, 0.54",
        "essential-for, exact-match, ESSENTIAL, 0.4",
        "minor-match, broad-match, RELATED, 0.3",
    })
    void two_steps_come_to_what_the_table_says(String first, String second, Correspondence all, double score) {
        assertThat(graph("a " + first + " b", "b " + second + " c").best(iri("a"), iri("c"), STANDARD))
                .hasValueSatisfying(route -> {
                    assertThat(route.correspondence()).isEqualTo(all);
                    assertThat(route.score()).isCloseTo(score, within(1e-12));
                });
    }

    @ParameterizedTest
    @CsvSource({"close-match, close-match", "close-match, major-match", "related, related", "minor-match, related"})
    void close_and_related_are_followed_once(String first, String second) {
        RoutePolicy open = RoutePolicy.builder("test", "1").threshold(0.01).build();

        assertThat(graph("a " + first + " b", "b " + second + " c").best(iri("a"), iri("c"), open))
                .isEmpty();
    }

    @Test
    void a_policy_may_follow_close_twice_and_then_it_is_related() {
        RoutePolicy open = RoutePolicy.builder("test", "1").closeSteps(2).build();

        assertThat(graph("a close-match b", "b close-match c").best(iri("a"), iri("c"), open))
                .hasValueSatisfying(route -> {
                    assertThat(route.correspondence()).isEqualTo(Correspondence.RELATED);
                    assertThat(route.score()).isEqualTo(0.3);
                });
    }

    @Test
    void nothing_follows_on_siblings() {
        CrosswalkGraph graph = graph("a broad-match up", "up narrow-match b", "b exact-match c");
        RoutePolicy far =
                RoutePolicy.builder("test", "1").threshold(0.01).depth(8).build();

        assertThat(graph.best(iri("a"), iri("b"), far)).isPresent();
        assertThat(graph.best(iri("a"), iri("c"), far)).isEmpty();
    }

    @Test
    void a_route_has_at_most_as_many_steps_as_the_policy_says_and_the_same_is_no_step() {
        CrosswalkGraph graph = graph(
                "a child-of b", "b child-of c", "c exact-match d", "d exact-match e", "e child-of f", "f child-of g");

        assertThat(graph.best(iri("a"), iri("f"), STANDARD)).hasValueSatisfying(route -> {
            assertThat(route.steps()).hasSize(5);
            assertThat(route.score()).isCloseTo(0.729, within(1e-12));
        });
        assertThat(graph.best(iri("a"), iri("g"), STANDARD)).isEmpty();
    }

    @Test
    void nothing_below_the_threshold_is_found() {
        CrosswalkGraph graph = graph("a narrow-match b", "b narrow-match c", "c narrow-match d", "a optional-for job");

        assertThat(graph.best(iri("a"), iri("c"), STANDARD)).isPresent();
        assertThat(graph.best(iri("a"), iri("d"), STANDARD)).isEmpty();
        assertThat(graph.best(iri("a"), iri("job"), STANDARD)).isEmpty();
    }

    @Test
    void what_a_program_takes_for_the_same_is_close() {
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(iri("a"), RelationType.EXACT_MATCH, iri("b"), Provenance.of("embeddings", Method.STATISTICAL, 0.9))
                .build();

        assertThat(graph.best(iri("a"), iri("b"), STANDARD)).hasValueSatisfying(route -> {
            assertThat(route.correspondence()).isEqualTo(Correspondence.CLOSE);
            assertThat(route.score()).isCloseTo(0.8 * 0.8 * 0.9, within(1e-12));
        });
    }

    @Test
    void a_competency_is_the_same_as_itself_even_where_nobody_knows_it() {
        assertThat(graph().best(new Iri("HTTPS://Example.org/a%2f"), new Iri("https://example.org/a%2F"), STANDARD))
                .hasValueSatisfying(route -> {
                    assertThat(route.correspondence()).isEqualTo(Correspondence.SAME);
                    assertThat(route.steps()).isEmpty();
                    assertThat(route.score()).isEqualTo(1);
                });
    }

    @Test
    void answers_come_in_one_order_whatever_the_order_of_what_is_added() {
        CrosswalkGraph one = graph("a close-match c", "a close-match b", "b child-of d", "c child-of d");
        CrosswalkGraph other = graph("c child-of d", "b child-of d", "a close-match b", "a close-match c");

        assertThat(one.version())
                .isEqualTo(other.version())
                .startsWith("sha256:")
                .hasSize(71);
        assertThat(one.routes(iri("a"), STANDARD)).isEqualTo(other.routes(iri("a"), STANDARD));
        assertThat(one.routes(iri("a"), STANDARD).routes())
                .extracting(Route::to)
                .containsExactly(iri("b"), iri("c"), iri("d"));
        assertThat(one.best(iri("a"), iri("d"), STANDARD))
                .hasValueSatisfying(
                        route -> assertThat(route.steps().get(0).to()).isEqualTo(iri("b")));
    }

    @Test
    void another_relation_makes_another_version() {
        assertThat(graph("a close-match b").version())
                .isNotEqualTo(graph("b close-match a").version())
                .isNotEqualTo(graph("a broad-match b").version())
                .isEqualTo(graph("a close-match b", "a close-match b").version());
    }

    @Test
    void the_best_of_several_routes_is_given_for_each_pair() {
        CrosswalkGraph graph = graph("a related c", "a child-of b", "b child-of c", "x exact-match c");

        Routes routes = graph.routes(List.of(iri("a"), iri("x")), List.of(iri("c"), iri("nowhere")), STANDARD);

        assertThat(routes.routes()).extracting(Route::from).containsExactly(iri("x"), iri("a"));
        assertThat(routes.to(iri("c"))).hasSize(2);
        assertThat(routes.to(iri("nowhere"))).isEmpty();
        assertThat(routes.best().map(Route::score)).contains(1.0);
        assertThat(routes.isTruncated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.5, Double.NaN, Double.POSITIVE_INFINITY})
    void a_confidence_that_is_no_share_is_refused(double confidence) {
        assertThatThrownBy(() -> Provenance.of("a file", Method.EXPLICIT, confidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a confidence is more than 0 and at most 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 1.5, Double.NaN})
    void a_factor_that_is_no_share_is_refused(double factor) {
        RoutePolicy.Builder policy = RoutePolicy.builder("test", "1");

        assertThatThrownBy(() -> policy.factor(Correspondence.CLOSE, factor))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy.factor(Method.EXPLICIT, factor)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy.threshold(factor)).isInstanceOf(IllegalArgumentException.class);
    }
}
