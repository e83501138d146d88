package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
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
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(next.problems());
        return new Conversion<>(next.value(), ledger.then(next.ledger()), all);
    }

    /** The same conversion of something else made from its value, leaf by leaf the same. */
    public <U> Conversion<U> as(Function<T, U> view) {
        return new Conversion<>(view.apply(value), ledger, problems);
    }

    /**
     * The conversion itself, if nothing is lost in a way that the caller does not accept.
     *
     * @throws ConversionException naming the first leaf that is, and how many there are
     */
    public Conversion<T> accepted(ConversionOptions options) {
        if (options.failOn().isEmpty()) {
            return this;
        }
        List<Ledger.Entry> lost = ledger.entries().stream()
                .filter(entry -> options.failOn().contains(entry.disposition().token())
                        || options.failOn().contains(entry.disposition().kind().token()))
                .toList();
        if (lost.isEmpty()) {
            return this;
        }
        Ledger.Entry first = lost.get(0);
        throw new ConversionException(Problem.error(
                        ConversionProblems.LOSS_REFUSED,
                        first.source(),
                        lost.size() + " of " + ledger.entries().size() + " leaves would be "
                                + String.join(" or ", new TreeSet<>(options.failOn())) + "; this is the first")
                .withHint(first.rule().words()));
    }
}
