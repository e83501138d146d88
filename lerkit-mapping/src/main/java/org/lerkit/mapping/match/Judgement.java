package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.mapping.Rule;

/**
 * What came of one requirement.
 *
 * @param required what is asked for
 * @param outcome what came of it
 * @param rule why
 * @param best the skill that decided
 * @param alternatives the next best, as many as the policy tells
 * @param score what it counts: that of the best where that counts, and otherwise nothing
 */
public record Judgement(
        Required required,
        MatchOutcome outcome,
        Rule rule,
        Optional<Support> best,
        List<Support> alternatives,
        double score) {
    public Judgement {
        requireNonNull(required, "required");
        requireNonNull(outcome, "outcome");
        requireNonNull(rule, "rule");
        requireNonNull(best, "best");
        alternatives = List.copyOf(alternatives);
    }
}
