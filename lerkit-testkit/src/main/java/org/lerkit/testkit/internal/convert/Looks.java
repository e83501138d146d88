package org.lerkit.testkit.internal.convert;

import java.util.List;
import org.lerkit.testkit.Finding;

/** What looks find, in words: places, and never values. */
final class Looks {
    private static final int TOLD = 5;

    private Looks() {}

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
