package org.lerkit.testkit.internal.convert;

import java.util.List;
import java.util.Map;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.internal.convert.ConverterCheck.Look;

/** What looks find, in words: places, and never values. */
final class Looks {
    private static final int TOLD = 5;

    private Looks() {}

    /** Looks at what changes in the target when one leaf of the source does. */
    @FunctionalInterface
    interface AtChanges {
        Finding at(Attempts attempts, Map<String, List<String>> changes) throws Exception;
    }

    /** A look at changes, if the converter takes most of the transcripts with one leaf changed: else they show nothing. */
    static Look ofChanges(AtChanges look) {
        return attempts -> {
            Map<String, List<String>> changes = attempts.changes();
            return changes.size() * 2 < attempts.good().places().size()
                    ? Finding.indeterminate(
                            "The subject refuses most transcripts that differ from a good one in one leaf, so"
                                    + " that nothing can be told.")
                    : look.at(attempts, changes);
        };
    }

    /** Passed if there is nothing. */
    static Finding of(String what, List<String> places) {
        if (places.isEmpty()) {
            return Finding.passed();
        }
        String more = places.size() > TOLD ? ", and " + (places.size() - TOLD) + " more" : "";
        return Finding.failed(String.join(", ", places.subList(0, Math.min(TOLD, places.size()))) + more + ": " + what
                + '.');
    }
}
