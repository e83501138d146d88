package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import org.lerkit.model.competency.RelationType;
import org.lerkit.model.value.Iri;

/**
 * A relation between any two competencies or occupations, by itself: {@code from} is to {@code to} what the type says.
 *
 * @param from the one
 * @param type what the one is to the other
 * @param to the other
 * @param provenance who states it
 */
public record StatedRelation(Iri from, RelationType type, Iri to, Provenance provenance) {
    public StatedRelation {
        requireNonNull(from, "from");
        requireNonNull(type, "type");
        requireNonNull(to, "to");
        requireNonNull(provenance, "provenance");
    }
}
