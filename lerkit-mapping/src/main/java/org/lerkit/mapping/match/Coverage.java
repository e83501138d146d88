package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lerkit.model.JsonPointer;

/**
 * How much of a posting a record covers: the sum of what its requirements count, each times its weight, over the sum of
 * the weights. Requirements that were not determined are no part of it; how many these are is said.
 *
 * @param parts one for each requirement that was judged
 * @param undetermined how many were not
 */
public record Coverage(List<Part> parts, int undetermined) {
    /**
     * What a requirement adds.
     *
     * @param requirement where it is, in the canonical JSON of the posting
     * @param weight what it weighs
     * @param score what it counts
     * @param scoreIfVerified what it would count if whatever the record says were verified
     */
    public record Part(JsonPointer requirement, double weight, double score, double scoreIfVerified) {
        public Part {
            requireNonNull(requirement, "requirement");
        }
    }

    public Coverage {
        parts = List.copyOf(parts);
    }

    /** The sum of the weights. */
    public double weight() {
        return parts.stream().mapToDouble(Part::weight).sum();
    }

    /** From 0 to 1; 0 where nothing was judged. */
    public double score() {
        return share(
                parts.stream().mapToDouble(part -> part.weight() * part.score()).sum());
    }

    /** The same if all that the record says were verified. */
    public double scoreIfVerified() {
        return share(parts.stream()
                .mapToDouble(part -> part.weight() * part.scoreIfVerified())
                .sum());
    }

    private double share(double sum) {
        double weight = weight();
        return weight == 0 ? 0 : sum / weight;
    }
}
