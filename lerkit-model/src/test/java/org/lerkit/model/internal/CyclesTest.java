package org.lerkit.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lerkit.model.value.Iri;

/** Cycles are found at any length. */
class CyclesTest {
    @Test
    void a_chain_of_many_does_not_exhaust_the_stack() {
        Cycles cycles = new Cycles();
        int length = 200_000;
        IntStream.range(0, length).forEach(i -> cycles.add(new Iri("urn:" + i), new Iri("urn:" + (i + 1)), i));
        assertThat(cycles.edgesInCycles()).isEmpty();

        cycles.add(new Iri("urn:" + length), new Iri("urn:0"), length);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(cycles.edgesInCycles()).hasSize(length + 1));
    }
}
