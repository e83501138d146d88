package org.lerkit.model.competency;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * A reference to something in this framework or outside of it, as far as it is known.
 *
 * @param id the identifier of what is meant
 * @param uri where it can be had
 * @param title what it is called
 * @param kind which kind of thing it is, in the words of the source
 */
public record Link(Optional<String> id, Optional<Iri> uri, Optional<LocalizedText> title, Optional<String> kind) {
    public Link {
        requireNonNull(id, "id");
        requireNonNull(uri, "uri");
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
    }
}
