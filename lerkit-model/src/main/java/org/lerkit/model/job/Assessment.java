package org.lerkit.model.job;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Iri;

/**
 * A test that an applicant takes.
 *
 * @param area what it assesses
 */
public record Assessment(
        Optional<String> area,
        Optional<String> keyword,
        Optional<DefinedTerm> method,
        Optional<DefinedTerm> evidenceCategory,
        Optional<Iri> example,
        List<String> descriptions) {
    public Assessment {
        descriptions = List.copyOf(descriptions);
    }
}
