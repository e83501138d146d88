package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lerkit.model.record.Attainment;
import org.lerkit.model.record.AttainmentKind;
import org.lerkit.model.record.LearnerRecord;

/** Tables of totals, of which a page has one for each term. */
class TotalsTest {
    @Test
    void which_columns_tables_have_is_found_out_once_for_all_of_them() {
        LearnerRecord record = Fixtures.of(IntStream.range(0, 50)
                .mapToObj(i -> Attainment.builder("s" + i, AttainmentKind.SUMMARY)
                        .note("Good work " + i)
                        .build())
                .toArray(Attainment[]::new));
        View view = new View(record, RenderOptions.standard());
        Counted among = new Counted(view.arrangement.summaries);

        Totals totals = new Totals(view, new Details(view), among);
        int before = among.looks;
        for (Placed summary : view.arrangement.summaries) {
            StringBuilder out = new StringBuilder();
            totals.table(Html.text("Totals"), List.of(summary)).writeTo(out);
            assertThat(out.toString()).contains("Notes").doesNotContain("GPA");
        }

        assertThat(before).isBetween(50, 7 * 50);
        assertThat(among.looks).isEqualTo(before);
    }

    /** Counts how often something is taken out. */
    private static final class Counted extends AbstractList<Placed> {
        private final List<Placed> items;
        private int looks;

        Counted(List<Placed> items) {
            this.items = items;
        }

        @Override
        public Placed get(int index) {
            looks++;
            return items.get(index);
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
