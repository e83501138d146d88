package org.lerkit.model.json;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.JsonPointer;

/**
 * An immutable JSON value that keeps what was written: member order, number text, explicit nulls.
 *
 * <p>{@code toString} describes a value and never prints it, so that a tree in a log message does not publish a
 * learner; {@link JsonWriter#toText} gives the text.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /** What this is, for messages: {@code an object}, {@code a string}. */
    String kind();

    /** The items of an array; any other value as the only one. JSON-LD writes one of many like that. */
    default List<JsonValue> items() {
        return List.of(this);
    }

    /** The value at a place in this one; empty if there is none. */
    default Optional<JsonValue> at(JsonPointer pointer) {
        JsonValue value = this;
        for (String token : pointer.tokens()) {
            JsonValue next = value instanceof JsonObject object
                    ? object.find(token)
                    : value instanceof JsonArray array ? array.find(token) : null;
            if (next == null) {
                return Optional.empty();
            }
            value = next;
        }
        return Optional.of(value);
    }
}
