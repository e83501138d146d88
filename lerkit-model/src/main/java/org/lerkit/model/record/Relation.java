package org.lerkit.model.record;

import static java.util.Objects.requireNonNull;

/**
 * How two attainments belong together, where one being part of the other does not say it.
 *
 * @param type such as {@code replacedBy}, {@code precedes}, {@code isPartOf}, {@code exactMatchOf}
 * @param from key or IRI of an attainment
 * @param to key or IRI of another one
 */
public record Relation(String type, String from, String to) {
    public Relation {
        requireNonNull(type, "type");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }
}
