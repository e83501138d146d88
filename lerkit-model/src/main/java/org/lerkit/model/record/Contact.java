package org.lerkit.model.record;

import java.util.List;

/** Ways to reach a person or an organisation. */
public record Contact(
        List<Address> addresses,
        List<Phone> phones,
        List<String> emails,
        List<String> urls,
        List<String> notes,
        List<Fact> extensions) {
    public Contact {
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        urls = List.copyOf(urls);
        notes = List.copyOf(notes);
        extensions = List.copyOf(extensions);
    }
}
