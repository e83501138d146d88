package org.lerkit.model.record;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something a source says that the hub has no member for. Kept, so that nothing is lost on the way to a format that can
 * say it.
 *
 * @param name what is said, in the words of the source: an element name, a path of them, a member name
 * @param value what it says, as written
 * @param system the format or code list the name comes from
 */
public record Fact(String name, String value, Optional<String> system) {
    public Fact {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }
}
