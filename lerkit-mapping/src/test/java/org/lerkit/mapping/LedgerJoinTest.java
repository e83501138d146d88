package org.lerkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Disposition.Transformed;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.SourceLocation;

/** Joining the ledgers of conversions by way of an original that all leaves are in, and that goes to many places. */
class LedgerJoinTest {
    private static final Rule RULE = new Rule("test.rule", "A rule of the test.");
    private static final Disposition CARRIED = new Disposition.Carried();
    private static final Disposition MERGED = new Transformed(Transformed.How.MERGED);
    private static final Disposition SPLIT = new Transformed(Transformed.How.SPLIT);
    /** Each leaf going to each place in lists of its own would take gigabytes. */
    private static final int LEAVES = 40_000;

    private static final SourceLocation ORIGINAL = at("original", 0);
    private static final List<SourceLocation> COPIED =
            IntStream.range(0, LEAVES).mapToObj(i -> at("copied", i)).toList();

    @Test
    void what_depends_on_an_original_shares_its_places() {
        Ledger joined = first(CARRIED, i -> List.of(at("middle", i)), i -> List.of(ORIGINAL))
                .then(next());

        assertThat(joined.entries()).hasSize(LEAVES);
        Ledger.Entry last = joined.entries().get(LEAVES - 1);
        assertThat(last.disposition()).isEqualTo(CARRIED);
        assertThat(last.targets()).containsExactly(at("last", LEAVES - 1));
        assertThat(last.influences()).isEqualTo(COPIED);
        assertThat(lists(joined.entries().stream().map(Ledger.Entry::influences)))
                .hasSize(1);
    }

    @Test
    void what_is_said_by_an_original_shares_its_places_too() {
        Ledger joined = first(MERGED, i -> List.of(at("middle", i), ORIGINAL), i -> List.of())
                .then(next());

        Ledger.Entry last = joined.entries().get(LEAVES - 1);
        assertThat(last.disposition()).isEqualTo(MERGED);
        List<SourceLocation> targets = new ArrayList<>(List.of(at("last", LEAVES - 1)));
        targets.addAll(COPIED);
        assertThat(last.targets()).isEqualTo(targets).hasSameHashCodeAs(targets);
        assertThat(last.influences()).isEmpty();
        assertThat(lists(joined.entries().stream()
                        .map(Ledger.Entry::targets)
                        .flatMap(places -> ((JoinedPlaces) places).parts().stream())
                        .filter(part -> part.size() > 1)))
                .hasSize(1);
        assertThat(joined.explained()).hasSize(2 * LEAVES);
    }

    private interface Places {
        List<SourceLocation> of(int leaf);
    }

    private static Ledger first(Disposition disposition, Places targets, Places influences) {
        return new Ledger(
                IntStream.range(0, LEAVES)
                        .mapToObj(i ->
                                new Ledger.Entry(at("first", i), disposition, targets.of(i), influences.of(i), RULE))
                        .toList(),
                List.of());
    }

    private static Ledger next() {
        List<Ledger.Entry> entries = new ArrayList<>();
        for (int i = 0; i < LEAVES; i++) {
            entries.add(new Ledger.Entry(at("middle", i), CARRIED, List.of(at("last", i)), List.of(), RULE));
        }
        entries.add(new Ledger.Entry(ORIGINAL, SPLIT, COPIED, List.of(), RULE));
        return new Ledger(entries, List.of());
    }

    private static Set<List<SourceLocation>> lists(Stream<List<SourceLocation>> lists) {
        Set<List<SourceLocation>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        lists.forEach(distinct::add);
        return distinct;
    }

    private static SourceLocation at(String list, int index) {
        return JsonPointer.ROOT.child(list).child(index);
    }
}
