package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import org.lerkit.mapping.Rule;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.record.Alignment;

/**
 * An alignment of a record and what it leads to.
 *
 * @param alignment as the record has it
 * @param kind what it leads to
 * @param rule why: the rule that said so
 * @param place where the alignment is in the canonical JSON of the record
 * @param attainment key of the attainment that has it
 */
public record ClassifiedAlignment(
        Alignment alignment, AlignmentKind kind, Rule rule, JsonPointer place, String attainment) {
    public ClassifiedAlignment {
        requireNonNull(alignment, "alignment");
        requireNonNull(kind, "kind");
        requireNonNull(rule, "rule");
        requireNonNull(place, "place");
        requireNonNull(attainment, "attainment");
    }
}
