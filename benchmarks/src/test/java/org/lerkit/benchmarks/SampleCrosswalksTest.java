package org.lerkit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.match.CrosswalkGraph;
import org.lerkit.mapping.match.RoutePolicy;

class SampleCrosswalksTest {
    @Test
    void tables_make_the_same_graph_for_the_same_size_and_all_of_it_is_understood() {
        CrosswalkGraph graph = new SampleCrosswalks(2, Optional.empty()).load();

        assertThat(graph.problems()).isEmpty();
        assertThat(graph.size()).isEqualTo(270 + 70 + 1_000);
        assertThat(graph.version())
                .isEqualTo(new SampleCrosswalks(2, Optional.empty()).load().version());
    }

    @Test
    void held_competencies_lead_to_required_ones() {
        SampleCrosswalks tables = new SampleCrosswalks(2, Optional.empty());

        assertThat(tables.load()
                        .routes(tables.held(40, 1), tables.required(30, 2), RoutePolicy.standard())
                        .routes())
                .isNotEmpty();
    }
}
