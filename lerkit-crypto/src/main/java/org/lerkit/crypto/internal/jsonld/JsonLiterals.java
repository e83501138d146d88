package org.lerkit.crypto.internal.jsonld;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.lerkit.crypto.internal.jcs.Jcs;

/**
 * Writes the JSON literals of expanded JSON-LD in canonical form before Titanium does: titanium-jcs 1.1.1 rounds negative
 * numbers, and small ones, to one digit, so that documents of different content would have one graph.
 */
final class JsonLiterals {
    private static final String DATATYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";

    private JsonLiterals() {}

    static JsonArray written(JsonArray expanded) {
        JsonArrayBuilder copy = JakartaTree.BUILDERS.createArrayBuilder();
        expanded.forEach(item -> copy.add(written(item)));
        return copy.build();
    }

    private static JsonValue written(JsonValue value) {
        if (value instanceof JsonArray array) {
            return written(array);
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObjectBuilder copy = JakartaTree.BUILDERS.createObjectBuilder();
        if (object.get("@type") instanceof JsonString type && type.getString().equals("@json")) {
            byte[] canonical = Jcs.canonicalize(JakartaTree.ours(object.getOrDefault("@value", JsonValue.NULL)));
            return copy.add("@value", new String(canonical, StandardCharsets.UTF_8))
                    .add("@type", DATATYPE)
                    .build();
        }
        object.forEach((name, member) -> copy.add(name, written(member)));
        return copy.build();
    }
}
