package org.lerkit.crypto.internal.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** A value of our JSON, and its place, as the library looks at it. */
record TreeNode(JsonValue value, JsonPointer place) implements JsonNode {

    /** Makes nodes of trees, and of the text of the meta-schemas that the library brings. */
    static JsonNodeFactory factory() {
        return new JsonNodeFactory() {
            @Override
            public JsonNode wrap(Object node) {
                return node instanceof JsonNode wrapped ? wrapped : root((JsonValue) node);
            }

            @Override
            public JsonNode create(String json) {
                return root(JsonReader.standard().read(json));
            }
        };
    }

    static TreeNode root(JsonValue value) {
        return new TreeNode(value, JsonPointer.ROOT);
    }

    @Override
    public String getJsonPointer() {
        return place.value();
    }

    @Override
    public SimpleType getNodeType() {
        if (value instanceof JsonObject) {
            return SimpleType.OBJECT;
        }
        if (value instanceof JsonArray) {
            return SimpleType.ARRAY;
        }
        if (value instanceof JsonString) {
            return SimpleType.STRING;
        }
        if (value instanceof JsonNumber number) {
            return number.decimal().isInteger() ? SimpleType.INTEGER : SimpleType.NUMBER;
        }
        return value instanceof JsonBoolean ? SimpleType.BOOLEAN : SimpleType.NULL;
    }

    @Override
    public boolean asBoolean() {
        return value == JsonBoolean.TRUE;
    }

    @Override
    public String asString() {
        return ((JsonString) value).value();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigIntegerExact();
    }

    @Override
    public BigDecimal asNumber() {
        return ((JsonNumber) value).decimal().toBigDecimal();
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonValue> items = ((JsonArray) value).items();
        List<JsonNode> nodes = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            nodes.add(new TreeNode(items.get(i), place.child(i)));
        }
        return nodes;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        ((JsonObject) value)
                .members()
                .forEach((name, member) -> nodes.put(name, new TreeNode(member, place.child(name))));
        return nodes;
    }

    /** Without the value. */
    @Override
    public String toPrintableString() {
        return value.kind();
    }

    @Override
    public String toString() {
        return toPrintableString();
    }
}
