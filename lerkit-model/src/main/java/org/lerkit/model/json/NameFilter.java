package org.lerkit.model.json;

import java.util.List;

/** Names of members as bits of a number, one bit a name, which some share: a name whose bit is not set is not there. */
final class NameFilter {
    private NameFilter() {}

    static long bit(String name) {
        int hash = name.hashCode();
        return 1L << (hash ^ (hash >>> 6));
    }

    /** The names of all members of all objects that are among some values, or inside them. */
    static long within(JsonValue[] values) {
        long bits = 0;
        for (JsonValue value : values) {
            if (value instanceof JsonObject object) {
                bits |= object.everywhere;
            } else if (value instanceof JsonArray array) {
                bits |= within(array);
            }
        }
        return bits;
    }

    private static long within(JsonArray array) {
        List<JsonValue> items = array.items();
        long bits = 0;
        for (int i = 0; i < items.size(); i++) {
            JsonValue item = items.get(i);
            if (item instanceof JsonObject object) {
                bits |= object.everywhere;
            } else if (item instanceof JsonArray inner) {
                bits |= within(inner);
            }
        }
        return bits;
    }
}
