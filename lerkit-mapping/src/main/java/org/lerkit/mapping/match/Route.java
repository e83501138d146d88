package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.lerkit.model.competency.RelationType;
import org.lerkit.model.value.Iri;

/**
 * How one competency leads to another: every step, what all of them come to, and the score. The score can be worked out
 * from the steps: after each, it is multiplied by the factor of the step, and is at most the factor that the policy has
 * for what the steps up to there come to.
 *
 * @param from where it starts, as it was asked for
 * @param to where it ends, as it was asked for
 * @param steps in order; none where both are one competency
 * @param correspondence what the start is to the end, all in all
 * @param score from 0 to 1: a number of the policy, no probability
 */
public record Route(Iri from, Iri to, List<Step> steps, Correspondence correspondence, double score) {
    /** The best first: by score, then fewer steps, then by where they start and end. */
    static final Comparator<Route> ORDER = Comparator.comparingDouble(Route::score)
            .reversed()
            .thenComparingInt(route -> route.steps().size())
            .thenComparing(route -> route.from().value())
            .thenComparing(route -> route.to().value());

    /**
     * A relation, followed from one end to the other.
     *
     * @param from where the step starts
     * @param to where it ends
     * @param type what the source says that the one is to the other
     * @param isReversed whether the source says it of {@code to}: the relation is followed against its direction
     * @param correspondence what the start of the step is to its end
     * @param factor what the step counts: the factors of correspondence and method, times the confidence
     * @param provenance who states the relation
     */
    public record Step(
            Iri from,
            Iri to,
            RelationType type,
            boolean isReversed,
            Correspondence correspondence,
            double factor,
            Provenance provenance) {
        public Step {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(type, "type");
            requireNonNull(correspondence, "correspondence");
            requireNonNull(provenance, "provenance");
        }
    }

    public Route {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        steps = List.copyOf(steps);
        requireNonNull(correspondence, "correspondence");
    }
}
