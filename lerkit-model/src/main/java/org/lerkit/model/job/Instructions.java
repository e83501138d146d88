package org.lerkit.model.job;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/**
 * How and until when to apply.
 *
 * @param channel where the posting is distributed
 * @param starts when it is first shown
 * @param ends when it is last shown
 * @param closes until when one may apply
 * @param place where to apply
 */
public record Instructions(
        Optional<String> text,
        Optional<Iri> channel,
        Optional<LexicalDate> starts,
        Optional<LexicalDate> ends,
        Optional<LexicalDate> closes,
        Optional<Place> place,
        List<Contact> contacts) {
    public Instructions {
        contacts = List.copyOf(contacts);
    }
}
