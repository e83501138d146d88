package org.lerkit.testkit.internal.provider;

import java.util.List;
import java.util.stream.Stream;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** What is at a member, as far as it is what it should be. */
final class Json {
    private Json() {}

    /** The objects in an array, or the one object. */
    static List<JsonObject> objects(JsonObject object, String name) {
        return object.get(name).stream()
                .flatMap(value -> value.items().stream())
                .flatMap(item -> item instanceof JsonObject each ? Stream.of(each) : Stream.empty())
                .toList();
    }

    /** The object there, or an empty one. */
    static JsonObject object(JsonObject object, String name) {
        return object.get(name).orElse(null) instanceof JsonObject inner ? inner : JsonObject.EMPTY;
    }

    /** The text there, or none. */
    static String text(JsonObject object, String name) {
        return object.get(name).orElse(null) instanceof JsonString text ? text.value() : "";
    }

    /** The identifier of a part, which may stand in a path; none if it may not. */
    static String identifier(JsonObject part) {
        String identifier = text(part, "identifier");
        return identifier.matches("[A-Za-z0-9._~-]+") ? identifier : "";
    }
}
