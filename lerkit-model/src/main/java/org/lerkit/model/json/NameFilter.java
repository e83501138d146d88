package org.lerkit.model.json;

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
            bits |= within(value);
        }
        return bits;
    }

    private static long within(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.everywhere;
        }
        long bits = 0;
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                bits |= within(array.items().get(i));
            }
        }
        return bits;
    }
}
