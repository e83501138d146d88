package org.lerkit.cli.page;

import java.util.Optional;
import java.util.OptionalInt;
import org.lerkit.model.Problem;

/**
 * A problem that the page shows.
 *
 * @param number from 1, by which the page links to it
 * @param line of the source, from 1, if it is on one
 * @param inside what the innermost credential is called that it is in, if that is one in another
 */
record Finding(int number, Problem problem, OptionalInt line, Optional<String> inside) {
    String id() {
        return "problem-" + number;
    }
}
