package org.lerkit.model.record;

import java.util.Optional;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** What has to be done to attain something. */
public record Criteria(Optional<Iri> id, Optional<LocalizedText> narrative) {}
