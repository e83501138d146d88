package org.lerkit.testkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.testkit.report.Reports.BLADE;
import static org.lerkit.testkit.report.Reports.FLAG;
import static org.lerkit.testkit.report.Reports.KEEL;
import static org.lerkit.testkit.report.Reports.LEAK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.report.ReportDiff.Change;

class ReportDiffTest {
    private static ConformanceReport report(String standing) {
        return standing.equals("-") ? Reports.of("ours") : Reports.of("ours", result(standing));
    }

    private static Result result(String standing) {
        return switch (Standing.valueOf(standing)) {
            case PASSED -> Reports.passed(KEEL, "wood");
            case FAILED -> Reports.failed(KEEL, "wood");
            case WAIVED -> Reports.waived(KEEL, "wood");
            case UNTESTED -> Reports.untested(KEEL, "wood");
            case INDETERMINATE -> Reports.unclear(KEEL, "wood");
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PASSED,        FAILED,        true
            UNTESTED,      FAILED,        true
            WAIVED,        FAILED,        true
            INDETERMINATE, FAILED,        true
            -,             FAILED,        true
            PASSED,        INDETERMINATE, true
            UNTESTED,      INDETERMINATE, true
            -,             INDETERMINATE, true
            FAILED,        INDETERMINATE, false
            PASSED,        UNTESTED,      true
            FAILED,        UNTESTED,      false
            -,             UNTESTED,      false
            PASSED,        WAIVED,        true
            FAILED,        WAIVED,        false
            FAILED,        PASSED,        false
            -,             PASSED,        false
            PASSED,        -,             true
            FAILED,        -,             false
            """)
    void worse_is_what_stood_better_or_was_not_known(String before, String now, boolean worse) {
        ReportDiff diff = ReportDiff.between(report(before), report(now));

        assertThat(diff.changes()).hasSize(1);
        assertThat(diff.isWorse()).isEqualTo(worse);
    }

    @ParameterizedTest
    @CsvSource({"PASSED", "FAILED", "WAIVED", "UNTESTED", "INDETERMINATE", "-"})
    void what_is_as_it_was_is_no_change(String standing) {
        ReportDiff diff = ReportDiff.between(report(standing), report(standing));

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.isWorse()).isFalse();
        assertThat(diff.toText()).isEqualTo("Nothing changed.\n");
    }

    @Test
    void it_is_told_by_kind() {
        ConformanceReport before = Reports.of(
                "ours",
                Reports.failed(KEEL, "steel"),
                Reports.passed(KEEL, "wood"),
                Reports.passed(LEAK, "leak"),
                Reports.passed(FLAG, "flag"));
        ConformanceReport now = Reports.of(
                "ours",
                Reports.passed(KEEL, "steel"),
                Reports.failed(KEEL, "wood"),
                Reports.untested(LEAK, "leak"),
                Reports.passed(BLADE, "blade"));

        ReportDiff diff = ReportDiff.between(before, now);

        assertThat(diff.newly(Standing.PASSED)).extracting(Change::key).containsExactly("boats-1.0/keel-present#steel");
        assertThat(diff.newly(Standing.FAILED)).extracting(Change::key).containsExactly("boats-1.0/keel-present#wood");
        assertThat(diff.newly(Standing.UNTESTED)).extracting(Change::key).containsExactly("boats-1.0/leak-none#leak");
        assertThat(diff.added()).extracting(Change::key).containsExactly("oars-2.0/blade-flat#blade");
        assertThat(diff.gone()).extracting(Change::key).containsExactly("boats-1.0/flag-flown#flag");
        assertThat(diff.toText()).isEqualTo("""
                newly failed (1)
                  boats-1.0/keel-present#wood: passed -> failed (worse)
                    [Boats 1.0 4.2] required: A boat has a keel.

                newly untested (1)
                  boats-1.0/leak-none#leak: passed -> untested (worse)
                    [Boats 1.0 4.2] required: A boat has no leak.

                newly passed (1)
                  boats-1.0/keel-present#steel: failed -> passed
                    [Boats 1.0 4.2] required: A boat has a keel.

                new (1)
                  oars-2.0/blade-flat#blade: not there -> passed
                    [Oars 2.0 4.2] required: The blade of an oar is flat.

                gone (1)
                  boats-1.0/flag-flown#flag: passed -> not there (worse)
                    [Boats 1.0 4.2] recommended: A boat flies a flag.

                Worse: 5 changes, 3 for the worse.
                """);
    }
}
