package org.lerkit.mapping.match;

import java.util.Arrays;

/** Places that were reached, and how; the best of those that were not taken yet comes first. Not thread-safe. */
final class Frontier {
    /** Of each: the place, the one before it, the step, and what the steps come to. */
    private static final int INTS = 4;

    private int[] ints = new int[INTS * 64];
    private double[] scores = new double[64];
    private int size;
    private int[] heap = new int[64];
    private int waiting;
    private final LongTable best = new LongTable();

    int place(int label) {
        return ints[label * INTS];
    }

    int parent(int label) {
        return ints[label * INTS + 1];
    }

    int step(int label) {
        return ints[label * INTS + 2];
    }

    int state(int label) {
        return ints[label * INTS + 3] >> 16;
    }

    int depth(int label) {
        return ints[label * INTS + 3] >> 8 & 0xFF;
    }

    int close(int label) {
        return ints[label * INTS + 3] & 0xFF;
    }

    double score(int label) {
        return scores[label];
    }

    /** Puts a place in, unless the same was reached as well before. */
    void add(int place, int parent, int step, double score, int state, int depth, int close) {
        long key = (long) place << 24 | state << 16 | depth << 8 | close;
        int before = best.get(key);
        if (before >= 0 && scores[before] >= score) {
            return;
        }
        if (size == scores.length) {
            scores = Arrays.copyOf(scores, size * 2);
            ints = Arrays.copyOf(ints, size * 2 * INTS);
        }
        scores[size] = score;
        int at = size * INTS;
        ints[at] = place;
        ints[at + 1] = parent;
        ints[at + 2] = step;
        ints[at + 3] = state << 16 | depth << 8 | close;
        best.put(key, size);
        push(size++);
    }

    private boolean isCurrent(int label) {
        return best.get((long) place(label) << 24 | ints[label * INTS + 3]) == label;
    }

    private void push(int label) {
        if (waiting == heap.length) {
            heap = Arrays.copyOf(heap, waiting * 2);
        }
        int at = waiting++;
        while (at > 0 && isBefore(label, heap[(at - 1) / 2])) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = label;
    }

    /** The best that waits; -1 if nothing does. */
    int take() {
        while (waiting > 0) {
            int first = heap[0];
            int last = heap[--waiting];
            sink(last);
            if (isCurrent(first)) {
                return first;
            }
        }
        return -1;
    }

    private void sink(int label) {
        int at = 0;
        for (int child = 1; child < waiting; child = 2 * at + 1) {
            if (child + 1 < waiting && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], label)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = label;
    }

    /** By score, fewer steps, what they come to, place, and which came first. */
    private boolean isBefore(int one, int other) {
        if (scores[one] != scores[other]) {
            return scores[one] > scores[other];
        }
        if (depth(one) != depth(other)) {
            return depth(one) < depth(other);
        }
        if (state(one) != state(other)) {
            return state(one) < state(other);
        }
        return place(one) != place(other) ? place(one) < place(other) : one < other;
    }
}
