package org.lerkit.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;

class ReportTextTest {
    @Test
    void it_says_what_was_asked_what_failed_and_what_nobody_looked_at() {
        assertThat(ReportText.of(Reports.full())).isEqualTo("""
                Hollowmere Boatyard, examined as: Issuer of Boats (boat-issuer)
                2026-06-01T12:00:00Z, seed 7
                NOT PASSED. 5 checks: 1 failed, 1 not told, 1 waived, 1 untested, 1 passed

                  requirements of     asked    tested    passed    failed  not told  untested
                  Boats 1.0 (b)           3         3         0         2         1         0
                  Oars 2.0 (2025)         2         0         0         0         0         2

                FAILED (1)

                  [Boats 1.0 4.2] required: A boat has a keel.
                    boats-1.0/keel-present#wood
                    found: a boat.json: there is no keel.
                    in:    a boat.json
                           /credentialSubject/keel: a required member is missing [structure.member.missing]
                           /hull/0/~1odd: not a plank [structure.value.format]
                    in:    oar.json
                    do:    Add one.
                    read:  https://boats.example/spec/#keel

                NOT TOLD (1)

                  [Boats 1.0 4.2] required: A boat has no leak.
                    boats-1.0/leak-none#leak
                    found: It was too dark to see.
                    read:  https://boats.example/spec/#leak

                WAIVED (1)

                  [Boats 1.0 4.2] recommended: A boat flies a flag.
                    boats-1.0/flag-flown#flag
                    found: a boat.json: there is no keel.
                    in:    a boat.json
                           /credentialSubject/keel: a required member is missing [structure.member.missing]
                           /hull/0/~1odd: not a plank [structure.value.format]
                    in:    oar.json
                    do:    Add one.
                    why:   flags come in spring
                    read:  https://boats.example/spec/#flag

                UNTESTED (2)
                  The subject has no such boat.
                    oars-2.0/blade-flat
                  Firmness is outside of what a document shows.
                    oars-2.0/grip-firm

                %s
                """.formatted(Notice.TEXT));
    }

    @Test
    void a_run_for_a_part_counts_what_it_was_not_for() {
        assertThat(ReportText.of(Reports.of("ours", Reports.passed(Reports.KEEL, "wood"))))
                .contains("\nNOT ASKED FOR (4): this run was for a part of the profile.\n")
                .doesNotContain("UNTESTED (");
    }

    @Test
    void a_run_that_passed_says_so() {
        assertThat(ReportText.of(Reports.of("ours", Reports.passed(Reports.KEEL, "wood"))))
                .contains("\nPASSED. 1 check: 1 passed\n")
                .doesNotContain("FAILED");
    }

    @Test
    void a_run_in_which_nothing_was_looked_at_did_not_pass() {
        assertThat(ReportText.of(Reports.of("ours"))).contains("\nNOT PASSED. 0 checks: none was made\n");
    }

    @Test
    void of_many_places_the_first_are_told() {
        Evidence many = new Evidence("boat.json", Collections.nCopies(12, Reports.MISSING));
        String text = ReportText.of(Reports.of(
                "ours",
                Reports.result(Reports.KEEL, "wood", Finding.failed("It leaks.").withEvidence(List.of(many)))));

        assertThat(text).contains("           and 7 more\n");
        assertThat(text.lines().filter(line -> line.contains("/credentialSubject/keel")))
                .hasSize(5);
    }

    @Test
    void no_name_moves_the_cursor_or_begins_a_line() {
        String text = ReportText.of(Reports.of(
                "\u001B[2Jours\r\nPASSED",
                Reports.result(
                        Reports.KEEL,
                        "wood",
                        Finding.failed("a\nFAILED (0)\u202E").withHint("\u009B1A"))));

        assertThat(text)
                .startsWith("\uFFFD[2Jours  PASSED, examined as")
                .contains("found: a FAILED (0)\uFFFD\n", "do:    \uFFFD1A\n");
    }
}
