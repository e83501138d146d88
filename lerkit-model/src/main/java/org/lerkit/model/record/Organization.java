package org.lerkit.model.record;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Coded;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * A school, university, employer, agency.
 *
 * @param key by which the rest of the record refers to it
 * @param id an IRI that identifies it everywhere
 * @param type what kind of organisation it is; {@code learner} in {@code lerkit:party} if it is none, but the learner, who
 *     says something and whom {@link Learner} describes
 */
public record Organization(
        String key,
        Optional<Iri> id,
        Optional<LocalizedText> name,
        Optional<LocalizedText> description,
        Optional<Coded> type,
        List<Identifier> identifiers,
        List<Contact> contacts,
        Optional<Image> image,
        List<Fact> extensions) {
    public Organization {
        requireNonNull(key, "key");
        identifiers = List.copyOf(identifiers);
        contacts = List.copyOf(contacts);
        extensions = List.copyOf(extensions);
    }
}
