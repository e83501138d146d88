package org.lerkit.model.job;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Iri;

/**
 * A term of a vocabulary or classification, or a word that belongs to none.
 *
 * @param id where it is defined
 * @param framework the vocabulary
 */
public record DefinedTerm(
        Optional<Iri> id,
        Optional<String> code,
        Optional<String> name,
        List<String> descriptions,
        Optional<Framework> framework) {
    public DefinedTerm {
        descriptions = List.copyOf(descriptions);
    }
}
