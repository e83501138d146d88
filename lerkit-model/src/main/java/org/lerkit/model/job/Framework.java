package org.lerkit.model.job;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Iri;

/**
 * A competency framework, vocabulary or classification.
 *
 * @param id where it is
 * @param agency who keeps it
 */
public record Framework(
        Optional<Iri> id,
        Optional<String> name,
        Optional<String> version,
        Optional<String> agency,
        List<String> descriptions) {
    public Framework {
        descriptions = List.copyOf(descriptions);
    }
}
