package org.lerkit.cli.page;

import java.util.OptionalInt;
import org.lerkit.model.Problem;

/**
 * A problem that the page shows.
 *
 * @param number from 1, by which the page links to it
 * @param line of the source, from 1, if it is on one
 */
record Finding(int number, Problem problem, OptionalInt line) {
    String id() {
        return "problem-" + number;
    }
}
