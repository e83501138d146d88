package org.lerkit.model.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A JSON string, without its escapes. */
public record JsonString(String value) implements JsonValue {
    public JsonString {
        requireNonNull(value, "value");
    }

    // Written out, because each document is asked for its types, and Java is slow to link what it writes.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonString text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String kind() {
        return "a string";
    }

    @Override
    public String toString() {
        return "a string of " + value.length();
    }
}
