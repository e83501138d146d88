package org.lerkit.testkit.report;

import java.util.Locale;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Outcome;

/** How a check stands in a report: its outcome, and whether a failure is waived. In the order in which people look. */
public enum Standing {
    /** The subject does not do what is asked. */
    FAILED("failed"),
    /** Somebody looked, and it could not be told. */
    INDETERMINATE("not told"),
    /** It failed or could not be told, and a waiver says that this is known. */
    WAIVED("waived"),
    /** Nobody looked. */
    UNTESTED("untested"),
    /** The subject does what is asked. */
    PASSED("passed");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** That of a result. */
    public static Standing of(Result result) {
        boolean isWaived = result.waiver().isPresent();
        return switch (result.outcome()) {
            case PASSED -> PASSED;
            case UNTESTED -> UNTESTED;
            case FAILED -> isWaived ? WAIVED : FAILED;
            case INDETERMINATE -> isWaived ? WAIVED : INDETERMINATE;
        };
    }

    /** That of a requirement whose checks come to this. */
    static Standing of(Outcome outcome) {
        return valueOf(outcome.name());
    }

    /** It in words for people. */
    public String word() {
        return word;
    }

    /** The name, in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
