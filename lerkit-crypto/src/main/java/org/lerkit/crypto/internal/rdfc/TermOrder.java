package org.lerkit.crypto.internal.rdfc;

import java.util.Arrays;

/**
 * Terms in the order of their bytes. Most IRIs start alike: what some have in common is passed over, and then they are
 * told apart by the next few bytes of each, which are sorted as numbers.
 */
final class TermOrder {
    /** How many bytes are compared at once, if there are not very many terms. */
    private static final int KEY_SIZE = 6;

    /** How many bytes are passed over at once. No more: what is looked at for nothing is looked at again. */
    private static final int FAR = 64;

    private static final int FEW = 4;
    private static final int COUNT_BITS = 3; // how many bytes a key has: a term that ends is before one that goes on

    private final Terms terms;
    private final int[] order;
    private final int[] sorted;
    private final long[] keys;
    private int[] open = new int[24]; // groups that are alike so far: where each starts and ends, for how many bytes
    private int opened;

    private TermOrder(Terms terms, int[] order) {
        this.terms = terms;
        this.order = order;
        this.sorted = new int[order.length];
        this.keys = new long[order.length];
    }

    /** Puts terms in their order. */
    static void sort(int[] some, Terms terms) {
        TermOrder order = new TermOrder(terms, some);
        order.open(0, some.length, 0);
        while (order.opened > 0) {
            order.opened -= 3;
            order.split(order.open[order.opened], order.open[order.opened + 1], order.open[order.opened + 2]);
        }
    }

    private void open(int from, int to, int depth) {
        if (to - from <= FEW) {
            insert(from, to, depth);
            return;
        }
        if (opened == open.length) {
            open = Arrays.copyOf(open, opened * 2);
        }
        open[opened++] = from;
        open[opened++] = to;
        open[opened++] = depth;
    }

    /** Sorts a few, of which the bytes before that depth are the same. */
    private void insert(int from, int to, int depth) {
        for (int i = from + 1; i < to; i++) {
            int term = order[i];
            int at = i;
            while (at > from && compare(order[at - 1], term, depth) > 0) {
                order[at] = order[--at];
            }
            order[at] = term;
        }
    }

    private int compare(int term, int other, int depth) {
        return Arrays.compareUnsigned(
                terms.bytes(term),
                terms.start(term) + depth,
                terms.end(term),
                terms.bytes(other),
                terms.start(other) + depth,
                terms.end(other));
    }

    /** Sorts by the first bytes that are not all the same; those of which these are the same are for later. */
    private void split(int from, int to, int alike) {
        int depth = alike + common(from, to, alike);
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(to - from - 1);
        int size = Math.min(KEY_SIZE, (Long.SIZE - indexBits - COUNT_BITS) / Byte.SIZE);
        for (int i = from; i < to; i++) {
            // the highest bit is turned, as numbers are signed and bytes are not
            keys[i] = ((key(order[i], depth, size) << indexBits) | (i - from)) ^ Long.MIN_VALUE;
        }
        Arrays.sort(keys, from, to);
        int indexes = (1 << indexBits) - 1;
        for (int i = from; i < to; i++) {
            sorted[i] = order[from + ((int) keys[i] & indexes)];
        }
        System.arraycopy(sorted, from, order, from, to - from);
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || (keys[i] ^ keys[start]) >>> indexBits != 0) {
                if (i - start > 1) {
                    open(start, i, depth + size);
                }
                start = i;
            }
        }
    }

    /** How many bytes from that depth on are the same in all of them, as far as it is worth to look. */
    private int common(int from, int to, int depth) {
        byte[] first = terms.bytes(order[from]);
        int start = terms.start(order[from]) + depth;
        int common = Math.min(FAR, terms.end(order[from]) - start);
        for (int i = from + 1; i < to && common > 0; i++) {
            int term = order[i];
            int other = terms.start(term) + depth;
            int end = Math.min(terms.end(term), other + common);
            int same = Arrays.mismatch(first, start, start + common, terms.bytes(term), other, end);
            common = same < 0 ? common : same;
        }
        return common;
    }

    /** The bytes of a term from there to the end, but no more than that, and how many these are; in the lowest bits. */
    private long key(int term, int depth, int size) {
        byte[] bytes = terms.bytes(term);
        int from = terms.start(term) + depth;
        int has = Math.min(size, terms.end(term) - from);
        long key =
                has == 0 ? 0 : (Words.at(bytes, from) >>> (Long.SIZE - has * Byte.SIZE)) << ((size - has) * Byte.SIZE);
        return (key << COUNT_BITS) | has;
    }
}
