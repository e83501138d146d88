package org.lerkit.crypto.internal.jsonld;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Our tree as the one that Titanium reads, and back. */
final class JakartaTree {
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

    private JakartaTree() {}

    static jakarta.json.JsonObject of(JsonObject object) {
        JsonObjectBuilder builder = BUILDERS.createObjectBuilder();
        object.members().forEach((name, value) -> builder.add(name, value(value)));
        return builder.build();
    }

    static jakarta.json.JsonValue value(JsonValue value) {
        if (value instanceof JsonObject object) {
            return of(object);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder builder = BUILDERS.createArrayBuilder();
            array.items().forEach(item -> builder.add(value(item)));
            return builder.build();
        }
        if (value instanceof JsonString string) {
            return PROVIDER.createValue(string.value());
        }
        if (value instanceof JsonNumber number) {
            return PROVIDER.createValue(number.decimal().toBigDecimal());
        }
        if (value instanceof JsonBoolean bool) {
            return bool.value() ? jakarta.json.JsonValue.TRUE : jakarta.json.JsonValue.FALSE;
        }
        return jakarta.json.JsonValue.NULL;
    }

    /** Back: numbers as their value, in any way of writing it. */
    static JsonValue ours(jakarta.json.JsonValue value) {
        if (value instanceof jakarta.json.JsonObject object) {
            JsonObject.Builder builder = JsonObject.builder();
            object.forEach((name, member) -> builder.put(name, ours(member)));
            return builder.build();
        }
        if (value instanceof jakarta.json.JsonArray array) {
            return new JsonArray(array.stream().map(JakartaTree::ours).toList());
        }
        if (value instanceof jakarta.json.JsonString string) {
            return new JsonString(string.getString());
        }
        if (value instanceof jakarta.json.JsonNumber number) {
            return JsonNumber.of(number.bigDecimalValue());
        }
        return value == jakarta.json.JsonValue.NULL
                ? JsonNull.NULL
                : JsonBoolean.of(value == jakarta.json.JsonValue.TRUE);
    }
}
