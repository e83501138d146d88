package org.lerkit.model.value;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An IRI as it was written; any text can be held, checks say whether it is one. */
public record Iri(String value) {
    public Iri {
        requireNonNull(value, "value");
    }

    /** The same as a {@link URI}, where Java takes it for one. */
    public Optional<URI> toUri() {
        try {
            return Optional.of(new URI(value));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
