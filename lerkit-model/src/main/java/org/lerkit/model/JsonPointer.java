package org.lerkit.model;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/**
 * A place in a JSON document (RFC 6901): {@code /credentialSubject/achievement/0}; empty for the whole document.
 *
 * <p>Immutable and thread-safe.
 */
public record JsonPointer(String value) implements SourceLocation {
    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer("");

    /** @throws IllegalArgumentException if the text is not empty and does not start with a slash */
    public JsonPointer {
        if (!requireNonNull(value, "value").isEmpty() && value.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer starts with a slash");
        }
    }

    /** The member of that name in the object here. */
    public JsonPointer child(String name) {
        return new JsonPointer(value + '/' + name.replace("~", "~0").replace("/", "~1"));
    }

    /** The item of that index in the array here. */
    public JsonPointer child(int index) {
        return new JsonPointer(value + '/' + index);
    }

    /** The same place, seen from a document in which the one it was in is found at {@code base}. */
    public JsonPointer under(JsonPointer base) {
        return new JsonPointer(base.value + value);
    }

    /** Names and indexes from the root, unescaped. */
    public List<String> tokens() {
        if (value.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(value.substring(1).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    @Override
    public String path() {
        return value;
    }

    @Override
    public String describe() {
        return value.isEmpty() ? "the whole document" : value;
    }
}
