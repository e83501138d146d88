package org.lerkit.model.record;

import java.util.Optional;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/** What shows that something was attained: a thesis, a portfolio, a scan. */
public record Evidence(
        Optional<Iri> id,
        Optional<LocalizedText> name,
        Optional<LocalizedText> description,
        Optional<LocalizedText> narrative,
        Optional<String> genre,
        Optional<String> audience) {}
