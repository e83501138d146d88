package org.lerkit.crypto.internal.jsonld;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Our tree as the one that Titanium reads. */
final class JakartaTree {
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

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
}
