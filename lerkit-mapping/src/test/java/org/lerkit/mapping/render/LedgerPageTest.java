package org.lerkit.mapping.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Disposition;
import org.lerkit.mapping.Disposition.Carried;
import org.lerkit.mapping.Disposition.Control;
import org.lerkit.mapping.Disposition.Dropped;
import org.lerkit.mapping.Disposition.Transformed;
import org.lerkit.mapping.Disposition.Transformed.How;
import org.lerkit.mapping.Disposition.Withheld;
import org.lerkit.mapping.Ledger;
import org.lerkit.mapping.Ledger.Entry;
import org.lerkit.mapping.Ledger.Origin;
import org.lerkit.mapping.Ledger.Origin.Cause;
import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.XmlLocation;

/** What readers of a ledger find, and in which order. */
class LedgerPageTest {
    private static final Rule TITLE = new Rule("pesc.course.title", "A course keeps its title.");
    private static final Rule HOSTILE = new Rule("x<script>", "Does \"nothing\" & <b>more</b>.");
    private static final JsonPointer TARGET = new JsonPointer("/attainments/0/title");

    @Test
    void what_is_lost_comes_first_and_everything_is_counted() {
        List<Entry> entries = new ArrayList<>();
        add(entries, new Carried(), 3);
        add(entries, new Control(), 2);
        for (How how : How.values()) {
            add(entries, new Transformed(how), 1);
        }
        add(entries, new Withheld(), 4);
        add(entries, new Dropped(true), 1);
        add(entries, new Dropped(false), 2);

        ParsedPage page = ParsedPage.check(LedgerPage.of(new Ledger(entries, List.of()), "One to another"));

        assertThat(page.rows("The 17 values of the source, by what became of them"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly(
                        "Not understood 2",
                        "Dropped 1",
                        "Withheld 4",
                        "Approximated 1",
                        "Narrowed 1",
                        "Merged 1",
                        "Split 1",
                        "Recoded 1",
                        "Control 2",
                        "Carried 3");
        assertThat(page.texts("title")).containsExactly("Ledger: One to another");
        assertThat(page.rows("Withheld: 4")).hasSize(4);
    }

    @Test
    void an_entry_names_its_places_and_its_rule() {
        Entry carried = new Entry(
                new XmlLocation("/CollegeTranscript/Student[1]/Course[1]/CourseTitle[1]", 12, 7),
                new Carried(),
                List.of(TARGET, new JsonPointer("/attainments/0/code")),
                List.of(new JsonPointer("/id")),
                TITLE);
        Entry nowhere = new Entry(new XmlLocation("/a", 0, 0), new Carried(), List.of(), List.of(), TITLE);

        ParsedPage page = ParsedPage.check(LedgerPage.of(new Ledger(List.of(carried, nowhere), List.of()), "x"));

        assertThat(page.rows("Carried: 2"))
                .containsExactly(
                        List.of(
                                "/CollegeTranscript/Student[1]/Course[1]/CourseTitle[1]",
                                "12",
                                "/attainments/0/title, /attainments/0/code",
                                "/id",
                                "pesc.course.title"),
                        List.of("/a", "", "", "", "pesc.course.title"));
        assertThat(page.rows("The rules that this conversion used"))
                .containsExactly(List.of("pesc.course.title", "A course keeps its title."));
    }

    @Test
    void what_was_added_says_why() {
        Ledger ledger = new Ledger(
                List.of(),
                List.of(
                        new Origin(TARGET, Cause.DERIVED, TITLE),
                        new Origin(JsonPointer.ROOT, Cause.POLICY, TITLE),
                        new Origin(TARGET, Cause.DEFAULT, TITLE)));

        ParsedPage page = ParsedPage.check(LedgerPage.of(ledger, "x"));

        assertThat(page.text()).contains("The source has no values.");
        assertThat(page.rows("Values of the target that no single value of the source explains"))
                .containsExactly(
                        List.of("/attainments/0/title", "Derived from the source", "pesc.course.title"),
                        List.of("The whole document", "Chosen by a policy", "pesc.course.title"),
                        List.of("/attainments/0/title", "Asked for by the format", "pesc.course.title"));
    }

    @Test
    void names_in_places_and_rules_may_be_hostile() {
        Entry entry = new Entry(
                new JsonPointer("/<script>alert(1)</script>/\u202e"),
                new Dropped(false),
                List.of(),
                List.of(),
                HOSTILE);

        String html = LedgerPage.of(new Ledger(List.of(entry), List.of()), "<img src=x onerror=alert(1)>");

        ParsedPage page = ParsedPage.check(html);
        assertThat(html).doesNotContain("<script", "<img");
        assertThat(page.rows("Not understood: 1"))
                .containsExactly(List.of("/<script>alert(1)</script>/\ufffd", "x<script>"));
    }

    private static void add(List<Entry> entries, Disposition disposition, int times) {
        for (int i = 0; i < times; i++) {
            entries.add(new Entry(new JsonPointer("/" + entries.size()), disposition, List.of(), List.of(), TITLE));
        }
    }
}
