package org.lerkit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lerkit.benchmarks.Costs.Cost;

/** Whether a goal is met is told as it is. */
class GoalsRunTest {
    private final SortedMap<String, Cost> measured = new TreeMap<>();

    @Test
    void a_share_of_a_raw_signature_is_met_from_the_bound_on() {
        cost("verifyEd25519", 60);
        cost("verify badge", 100);

        assertThat(row("verify a badge, strict")).endsWith("| 0.60 | 0.75 | 0.60 | yes |");
    }

    @Test
    void what_is_below_the_bound_is_not_met() {
        cost("verifyEd25519", 59);
        cost("verify badge", 100);

        assertThat(row("verify a badge, strict")).endsWith("| 0.60 | 0.75 | 0.59 | **no** |");
    }

    @Test
    void the_aim_is_told_too() {
        cost("verifyPeer badge iron", 1_400);
        cost("verify badge", 100);

        assertThat(row("... against Iron")).endsWith("| 10.00x | 14.00x | 14.00x | yes, and the aim |");
    }

    @Test
    void less_memory_is_better() {
        measured.put("verify badge", new Cost(100, 61 * 1024, 1));
        assertThat(row("memory")).endsWith("| <= 60.0 KB | <= 25.0 KB | 61.0 KB | **no** |");

        measured.put("verify badge", new Cost(100, 24 * 1024, 1));
        assertThat(row("memory")).endsWith("| <= 60.0 KB | <= 25.0 KB | 24.0 KB | yes, and the aim |");
    }

    @Test
    void as_many_raw_signatures_are_counted_as_a_record_has_proofs() {
        cost("verifyEd25519", 10);
        cost("verify record", 820);

        assertThat(row("verify a record")).endsWith("| 0.50 | 0.70 | 0.50 | yes |");
    }

    @Test
    void what_two_threads_do_is_of_the_wall_clock() {
        measured.put("verifyInOneThread", new Cost(100, 0, 5_000));
        measured.put("verifyInTwoThreads", new Cost(100, 0, 9_500));

        assertThat(row("badges verified by two threads")).endsWith("| 1.80x | 1.95x | 1.90x | yes |");
    }

    @Test
    void what_was_not_measured_is_neither_met_nor_missed() {
        assertThat(row("canonical form")).endsWith("| <= 4.60x | <= 4.20x | not measured |  |");
    }

    private void cost(String name, double microseconds) {
        measured.put(name, new Cost(microseconds, 0, 0));
    }

    private String row(String start) {
        List<String> rows = GoalsRun.table(new Costs(measured))
                .lines()
                .filter(row -> row.startsWith("| " + start))
                .toList();
        return rows.get(0);
    }
}
