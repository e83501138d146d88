package org.lerkit.mapping.bulk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lerkit.model.Problem;

/**
 * What became of one record of many. Immutable if what was made is.
 *
 * @param <T> what is made of each document
 */
public sealed interface Outcome<T> {
    /** Which record. */
    Position position();

    /** It was converted: what was made of each of its documents. */
    record Converted<T>(Position position, List<T> made) implements Outcome<T> {
        public Converted {
            requireNonNull(position, "position");
            made = List.copyOf(made);
        }
    }

    /** It could not be converted, or what was to be done with it was refused: why, at least one reason. */
    record Failed<T>(Position position, List<Problem> problems) implements Outcome<T> {
        public Failed {
            requireNonNull(position, "position");
            problems = List.copyOf(problems);
        }
    }
}
