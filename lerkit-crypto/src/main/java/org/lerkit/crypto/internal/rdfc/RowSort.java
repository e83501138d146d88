package org.lerkit.crypto.internal.rdfc;

/** Sorts rows that are few, or nearly in order, and does not fail where they are neither. */
abstract class RowSort {
    private static final int FEW = 12;

    private int[] left = {};

    /** Less than zero if a row is before the other, zero if it is nowhere else. */
    abstract int compare(int row, int other);

    final void sort(int[] rows, int from, int to) {
        if (to - from > FEW) {
            int middle = (from + to) >>> 1;
            sort(rows, from, middle);
            sort(rows, middle, to);
            if (compare(rows[middle - 1], rows[middle]) > 0) {
                merge(rows, from, middle, to);
            }
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int row = rows[i];
            int at = i;
            while (at > from && compare(rows[at - 1], row) > 0) {
                rows[at] = rows[--at];
            }
            rows[at] = row;
        }
    }

    private void merge(int[] rows, int from, int middle, int to) {
        int size = middle - from;
        if (left.length < size) {
            left = new int[2 * size];
        }
        System.arraycopy(rows, from, left, 0, size);
        int at = from;
        int mine = 0;
        int other = middle;
        while (mine < size) {
            rows[at++] = other < to && compare(left[mine], rows[other]) > 0 ? rows[other++] : left[mine++];
        }
    }
}
