package org.lerkit.model.record;

import java.util.Optional;
import org.lerkit.model.value.Iri;

/** A picture, by its IRI (which may be a data URI). */
public record Image(Iri id, Optional<String> caption) {}
