package org.lerkit.model.json;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A JSON array. */
public record JsonArray(List<JsonValue> items) implements JsonValue {
    /** An array without items. */
    public static final JsonArray EMPTY = new JsonArray(List.of());

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    public JsonArray {
        items = List.copyOf(items);
    }

    /** An array of these items. */
    public static JsonArray of(JsonValue... items) {
        return new JsonArray(List.of(items));
    }

    /** The item of that index, as a JSON Pointer writes it. */
    @Nullable
    JsonValue find(String index) {
        if (!INDEX.matcher(index).matches()) {
            return null;
        }
        int at = Integer.parseInt(index);
        return at < items.size() ? items.get(at) : null;
    }

    @Override
    public String kind() {
        return "an array";
    }

    @Override
    public String toString() {
        return "an array of " + items.size();
    }
}
