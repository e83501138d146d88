package org.lerkit.model.json;

import static java.util.Objects.requireNonNull;

/** A JSON string, without its escapes. */
public record JsonString(String value) implements JsonValue {
    public JsonString {
        requireNonNull(value, "value");
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
