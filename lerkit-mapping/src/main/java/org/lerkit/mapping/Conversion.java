package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lerkit.model.Problem;

/**
 * What a conversion made, and what became of every leaf of its source.
 *
 * @param value the converted thing
 * @param ledger each source leaf has one disposition, each target leaf a cause
 * @param problems what the reader found worth saying about the source, such as a code outside its list
 */
public record Conversion<T>(T value, Ledger ledger, List<Problem> problems) {
    public Conversion {
        requireNonNull(value, "value");
        requireNonNull(ledger, "ledger");
        problems = List.copyOf(problems);
    }

    /** Joins two steps: from the leaves of the first source to the leaves of the last target. */
    public <U> Conversion<U> then(Conversion<U> next) {
        List<Problem> all = new java.util.ArrayList<>(problems);
        all.addAll(next.problems());
        return new Conversion<>(next.value(), ledger.then(next.ledger()), all);
    }
}
