package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;

/**
 * Something of a record that looks like a skill and does not say that the learner has it: a requirement, an outcome that
 * was not reached, a course that was not finished.
 *
 * @param place where it is, in the canonical JSON of the record
 * @param attainment key of the attainment that has it
 * @param rule why it says nothing of what the learner can do
 */
public record NotHeld(JsonPointer place, String attainment, Rule rule) {
    public NotHeld {
        requireNonNull(place, "place");
        requireNonNull(attainment, "attainment");
        requireNonNull(rule, "rule");
    }
}
