package org.lerkit.mapping.match;

import java.util.Arrays;

/** Numbers by numbers, without an object for each. Not thread-safe. */
final class LongTable {
    private static final int EMPTY = -1;

    private long[] keys = new long[256];
    private int[] values = new int[256];
    private int size;

    LongTable() {
        Arrays.fill(values, EMPTY);
    }

    /** The number that was put there; -1 if none was. */
    int get(long key) {
        return values[slot(key)];
    }

    /** Puts a number, 0 or more, there. */
    void put(long key, int value) {
        int slot = slot(key);
        if (values[slot] == EMPTY) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
        if (size * 2 > values.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 4];
        values = new int[oldValues.length * 4];
        Arrays.fill(values, EMPTY);
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E37_79B9_7F4A_7C15L;
        int slot = (int) (mixed >>> 32) & (values.length - 1);
        while (values[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & (values.length - 1);
        }
        return slot;
    }
}
