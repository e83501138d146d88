package org.lerkit.model.job;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Iri;

/**
 * Someone to ask.
 */
public record Contact(
        Optional<String> name,
        Optional<DefinedTerm> type,
        Optional<String> email,
        Optional<String> telephone,
        Optional<String> fax,
        List<Iri> urls,
        List<String> descriptions) {
    public Contact {
        urls = List.copyOf(urls);
        descriptions = List.copyOf(descriptions);
    }
}
