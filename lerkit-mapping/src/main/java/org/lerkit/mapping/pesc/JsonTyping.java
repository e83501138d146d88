package org.lerkit.mapping.pesc;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.xml.XmlMember;
import org.lerkit.model.xml.XmlShape;
import org.lerkit.model.xml.XmlType;

/** Gives the texts of a transcript the types that JSON has for what the schema says they are. */
final class JsonTyping {
    private static final int LONGEST = 100;

    private JsonTyping() {}

    static JsonObject of(JsonObject element, XmlShape<?> shape) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        element.members().forEach((name, value) -> members.put(name, typed(value, shape.member(name))));
        return JsonObject.of(members);
    }

    private static JsonValue typed(JsonValue value, Optional<XmlMember<?>> member) {
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(item -> typed(item, member)).toList());
        } else if (value instanceof JsonObject object) {
            return member.flatMap(there -> there.type().shape())
                    .map(shape -> of(object, shape))
                    .orElse(object);
        }
        XmlType<?> type = member.<XmlType<?>>map(XmlMember::type).orElse(XmlType.TEXT);
        if (value instanceof JsonString text) {
            return typed(text.value(), type);
        }
        return value instanceof JsonNumber number ? typed(number.text(), type) : value;
    }

    private static JsonValue typed(String text, XmlType<?> type) {
        if (type == XmlType.BOOLEAN) {
            return JsonBoolean.of(text.equals("true") || text.equals("1"));
        }
        boolean number = type == XmlType.DECIMAL || type == XmlType.INTEGER;
        return number && text.length() <= LONGEST ? number(text) : new JsonString(text);
    }

    /** The text as it is, where JSON takes it; not {@code 03}, {@code +3}, {@code 3.} and {@code .3}. */
    private static JsonNumber number(String text) {
        try {
            return new JsonNumber(text);
        } catch (IllegalArgumentException other) {
            return new JsonNumber(new BigDecimal(text).toPlainString());
        }
    }
}
