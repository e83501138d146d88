package org.lerkit.model.record;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/**
 * The person the record is about.
 *
 * @param id an IRI that identifies the person everywhere, such as a DID
 * @param birthDate as much of it as the source gives; only there when the caller asked for it
 * @param personal what is kept back unless the caller asks for it by name: gender, residency, birth place...
 */
public record Learner(
        Optional<Iri> id,
        List<Identifier> identifiers,
        List<PersonName> names,
        Optional<LexicalDate> birthDate,
        List<Contact> contacts,
        List<String> languages,
        List<Fact> personal,
        List<String> notes,
        List<Fact> extensions) {
    public Learner {
        identifiers = List.copyOf(identifiers);
        names = List.copyOf(names);
        contacts = List.copyOf(contacts);
        languages = List.copyOf(languages);
        personal = List.copyOf(personal);
        notes = List.copyOf(notes);
        extensions = List.copyOf(extensions);
    }
}
