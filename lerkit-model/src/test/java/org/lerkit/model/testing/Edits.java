package org.lerkit.model.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Node;

/** Documents that differ from a good one in one place, and what is found wrong with them. */
public final class Edits {
    private Edits() {}

    /**
     * A document with one value in place of another.
     *
     * @param json the new value, with {@code '} for quotation marks; null to leave the member out
     */
    public static JsonObject set(JsonObject document, String pointer, @Nullable String json) {
        return (JsonObject) set(document, new JsonPointer(pointer).tokens(), json == null ? null : read(json));
    }

    /** A value, with {@code '} for quotation marks. */
    public static JsonValue read(String json) {
        return JsonReader.standard().read(json.replace('\'', '"'));
    }

    /** What is wrong with a node, as {@code code at pointer}; what is only worth knowing is left out. */
    public static List<String> found(Node node) {
        return node.check().stream()
                .filter(problem -> problem.severity() != Severity.NOTICE)
                .map(problem ->
                        problem.code().value() + " at " + problem.pointer().value())
                .toList();
    }

    private static JsonValue set(JsonValue whole, List<String> way, @Nullable JsonValue value) {
        String step = way.get(0);
        List<String> rest = way.subList(1, way.size());
        if (whole instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>(array.items());
            int index = Integer.parseInt(step);
            items.set(index, rest.isEmpty() && value != null ? value : set(items.get(index), rest, value));
            return new JsonArray(items);
        }
        JsonObject object = (JsonObject) whole;
        if (!rest.isEmpty()) {
            return object.with(step, set(object.get(step).orElseThrow(), rest, value));
        }
        return value == null ? object.without(step) : object.with(step, value);
    }
}
