package org.lerkit.model.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;
import org.lerkit.model.value.LocalizedText;

/**
 * What someone says in support of a person, an organisation or an attainment.
 *
 * @param about key or IRI of what is endorsed
 * @param endorser key of the organisation that says it
 */
public record Endorsement(
        Optional<Iri> id,
        String about,
        Optional<String> endorser,
        Optional<LocalizedText> comment,
        Optional<LexicalDate> date) {
    public Endorsement {
        requireNonNull(about, "about");
    }
}
