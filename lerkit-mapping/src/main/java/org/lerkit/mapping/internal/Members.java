package org.lerkit.mapping.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that is being written, in order. Objects are many and small, so that their names are gone
 * through; those of a large one are hashed. Not thread-safe.
 */
final class Members {
    private static final int FEW = 24;
    private static final String[] NO_NAMES = {};
    private static final Object[] NO_VALUES = {};

    private String[] names = NO_NAMES;
    private Object[] values = NO_VALUES;
    private int size;
    private @Nullable Map<String, Object> index;

    int size() {
        return size;
    }

    String name(int at) {
        return names[at];
    }

    Object value(int at) {
        return values[at];
    }

    @Nullable
    Object get(String name) {
        if (index != null) {
            return index.get(name);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    /** Adds a member, unless there is one of that name; says whether it did. */
    boolean put(String name, Object value) {
        if (get(name) != null) {
            return false;
        }
        add(name, value);
        return true;
    }

    /** Adds a member of a name that no other has. */
    void add(String name, Object value) {
        if (size == names.length) {
            int length = size == 0 ? 4 : 2 * size;
            names = Arrays.copyOf(names, length);
            values = Arrays.copyOf(values, length);
        }
        names[size] = name;
        values[size++] = value;
        if (index != null) {
            index.put(name, value);
        } else if (size > FEW) {
            index = new HashMap<>();
            for (int i = 0; i < size; i++) {
                index.put(names[i], values[i]);
            }
        }
    }
}
