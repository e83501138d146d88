package org.lerkit.testkit.internal.structure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** The parts of a document of CASE, by their identifiers, wherever they stand. */
final class Parts {
    private Parts() {}

    static Map<String, JsonObject> of(JsonObject document) {
        Map<String, JsonObject> parts = new LinkedHashMap<>();
        collect(document, parts);
        return parts;
    }

    /** A link has an identifier, too, and is no part: it does not say when it was changed. */
    private static void collect(JsonValue value, Map<String, JsonObject> parts) {
        if (value instanceof JsonArray array) {
            array.items().forEach(item -> collect(item, parts));
        } else if (value instanceof JsonObject object) {
            if (object.members().get("identifier") instanceof JsonString identifier
                    && object.members().containsKey("lastChangeDateTime")) {
                parts.putIfAbsent(identifier.value(), object);
            }
            object.members().values().forEach(member -> collect(member, parts));
        }
    }

    /** Whether two values say the same, where null, nothing and an empty list do, and 2 and 2.0 do. */
    static boolean same(JsonValue one, JsonValue other) {
        if (one instanceof JsonNumber first && other instanceof JsonNumber second) {
            return new BigDecimal(first.text()).compareTo(new BigDecimal(second.text())) == 0;
        }
        if (one instanceof JsonObject first && other instanceof JsonObject second) {
            return covers(first, second) && covers(second, first);
        }
        if (one instanceof JsonArray first && other instanceof JsonArray second) {
            if (first.items().size() != second.items().size()) {
                return false;
            }
            for (int i = 0; i < first.items().size(); i++) {
                if (!same(first.items().get(i), second.items().get(i))) {
                    return false;
                }
            }
            return true;
        }
        return one.equals(other);
    }

    private static boolean covers(JsonObject one, JsonObject other) {
        return one.members().entrySet().stream()
                .allMatch(member -> saysNothing(member.getValue())
                        || other.get(member.getKey())
                                .filter(value -> same(member.getValue(), value))
                                .isPresent());
    }

    private static boolean saysNothing(JsonValue value) {
        return value instanceof JsonNull || value.equals(JsonArray.EMPTY);
    }
}
