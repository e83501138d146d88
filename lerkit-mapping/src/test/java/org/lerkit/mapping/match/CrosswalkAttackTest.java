package org.lerkit.mapping.match;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lerkit.mapping.ConversionException;
import org.lerkit.model.Problem;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.value.Iri;

/** Graphs that somebody made to be hard: searches end, and the answer says where they did not see everything. */
@Timeout(value = 20, unit = SECONDS)
class CrosswalkAttackTest {
    private static final Provenance STATED = Provenance.explicit("an attack");
    private static final RoutePolicy WIDE = RoutePolicy.builder("wide", "1")
            .threshold(1e-9)
            .depth(8)
            .closeSteps(3)
            .build();

    private static Iri iri(String kind, int number) {
        return new Iri("https://example.org/" + kind + "/" + number);
    }

    @Test
    void a_ring_of_broader_competencies_ends_and_is_reported() {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        for (int i = 0; i < 1000; i++) {
            builder.add(iri("ring", i), RelationType.BROAD_MATCH, iri("ring", (i + 1) % 1000), STATED);
        }
        builder.add(iri("tail", 0), RelationType.BROAD_MATCH, iri("ring", 0), STATED);
        CrosswalkGraph graph = builder.build();

        assertThat(graph.problems())
                .singleElement()
                .extracting(Problem::code, Problem::title)
                .containsExactly(
                        CrosswalkProblems.CYCLE, "broader and narrower go round in a circle, among 1000 competencies");
        Routes routes = graph.routes(iri("ring", 0), WIDE);
        assertThat(routes.isTruncated()).isFalse();
        assertThat(routes.routes()).hasSize(17); // eight up, eight down, and the tail
    }

    @Test
    void two_that_are_broader_than_each_other_are_reported() {
        CrosswalkGraph graph = CrosswalkGraph.builder()
                .add(iri("a", 0), RelationType.BROAD_MATCH, iri("a", 1), STATED)
                .add(iri("a", 1), RelationType.BROAD_MATCH, iri("a", 0), STATED)
                .build();

        assertThat(graph.problems()).extracting(Problem::code).containsExactly(CrosswalkProblems.CYCLE);
        assertThat(graph.best(iri("a", 0), iri("a", 1), WIDE))
                .hasValueSatisfying(route -> assertThat(route.correspondence()).isEqualTo(Correspondence.NARROWER));
    }

    @Test
    void a_dense_graph_with_everything_related_to_everything_ends_and_says_that_it_was_cut() {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        List<RelationType> types =
                List.of(RelationType.CLOSE_MATCH, RelationType.BROAD_MATCH, RelationType.PART_OF, RelationType.RELATED);
        for (int i = 0; i < 120; i++) {
            for (int j = 0; j < 120; j++) {
                builder.add(iri("d", i), types.get((i + j) % types.size()), iri("d", j), STATED);
            }
        }
        CrosswalkGraph graph = builder.build();

        Routes routes = graph.routes(
                iri("d", 0),
                RoutePolicy.builder("short", "1")
                        .threshold(1e-9)
                        .depth(8)
                        .visited(300)
                        .build());
        assertThat(routes.isTruncated()).isTrue();
        assertThat(routes.visited()).isLessThanOrEqualTo(300);
        assertThat(routes.routes()).hasSize(119);
    }

    @Test
    void a_star_with_a_hundred_thousand_points_is_searched_once() {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        for (int i = 0; i < 100_000; i++) {
            builder.add(iri("point", i), RelationType.CHILD_OF, iri("hub", 0), STATED);
        }
        CrosswalkGraph graph = builder.build();

        Routes last = graph.routes(iri("point", 0), List.of(iri("point", 99_999)), RoutePolicy.standard());
        assertThat(last.isTruncated()).isFalse();
        assertThat(last.visited()).isEqualTo(2); // nothing follows on siblings
        assertThat(last.routes()).hasSize(1);
        Routes one = graph.routes(iri("point", 99_999), List.of(iri("hub", 0)), RoutePolicy.standard());
        assertThat(one.isTruncated()).isFalse();
        assertThat(one.visited()).isEqualTo(1);
    }

    @Test
    void a_long_chain_of_what_is_the_same_is_followed_to_the_limit_and_no_further() {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        for (int i = 0; i < 10_000; i++) {
            builder.add(iri("same", i), RelationType.EXACT_MATCH, iri("same", i + 1), STATED);
        }
        CrosswalkGraph graph = builder.build();

        RoutePolicy policy = RoutePolicy.builder("short", "1").visited(5_000).build();

        assertThat(graph.best(iri("same", 0), iri("same", 4_000), policy))
                .hasValueSatisfying(route -> assertThat(route.steps()).hasSize(4_000));
        assertThat(graph.routes(iri("same", 0), List.of(iri("same", 10_000)), policy))
                .satisfies(routes -> {
                    assertThat(routes.isTruncated()).isTrue();
                    assertThat(routes.visited()).isEqualTo(5_000);
                    assertThat(routes.routes()).isEmpty();
                });
    }

    @Test
    void many_relations_of_things_to_themselves_are_left_out_and_counted() {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        for (int i = 0; i < 5_000; i++) {
            builder.add(iri("self", i), RelationType.EXACT_MATCH, iri("self", i), STATED);
        }
        CrosswalkGraph graph = builder.build();

        assertThat(graph.relations()).isZero();
        assertThat(graph.problems()).hasSize(1001);
        assertThat(graph.problems().get(0).code()).isEqualTo(CrosswalkProblems.SELF);
        assertThat(graph.problems().get(1000).title()).isEqualTo("4000 more problems like the last of these");
    }

    @Test
    void more_than_a_graph_takes_is_refused() {
        CrosswalkBuilder few = CrosswalkGraph.builder().within(3, 10);
        CrosswalkBuilder sparse = CrosswalkGraph.builder().within(10, 2);
        for (int i = 0; i < 2; i++) {
            few.add(iri("a", i), RelationType.RELATED, iri("a", i + 1), STATED);
            sparse.add(iri("a", i), RelationType.RELATED, iri("a", i + 1), STATED);
        }

        assertThatThrownBy(() -> few.add(iri("a", 2), RelationType.RELATED, iri("a", 3), STATED))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("more than 3 identifiers or relations");
        assertThatThrownBy(() -> sparse.add(iri("a", 2), RelationType.RELATED, iri("a", 3), STATED))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("more than 2 identifiers or relations");
    }

    @Test
    void a_hub_with_more_relations_than_a_search_may_look_at_is_cut_within() {
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        for (int i = 0; i < 1_000; i++) {
            builder.add(iri("point", i), RelationType.CLOSE_MATCH, iri("hub", 0), STATED);
        }

        Routes routes = builder.build()
                .routes(
                        iri("hub", 0),
                        RoutePolicy.builder("short", "1").visited(10).build());
        assertThat(routes.isTruncated()).isTrue();
        assertThat(routes.routes()).hasSize(400);
    }

    @Test
    void texts_that_are_no_addresses_identify_nothing_but_themselves() {
        List<String> odd =
                List.of("", ":", "://", "http://", "%", "http://%2", "urn:", "a b", "\u0000", "ce-", "\uD800");
        CrosswalkBuilder builder = CrosswalkGraph.builder();
        odd.forEach(text -> builder.add(new Iri(text), RelationType.CLOSE_MATCH, iri("hub", 0), STATED));
        CrosswalkGraph graph = builder.build();

        assertThat(graph.size()).isEqualTo(odd.size() + 1);
        for (String text : odd) {
            assertThat(graph.best(new Iri(text), iri("hub", 0), RoutePolicy.standard()))
                    .as(text)
                    .isPresent();
        }
    }
}
