package org.lerkit.crypto.internal.rdfc;

/**
 * Hash First Degree Quads (RDFC-1.0, section 4.6): what the statements say that mention a blank node, in which it is
 * called {@code _:a} and all others {@code _:z}. Lines that become equal count as often as they are there: only the
 * statements of a dataset are a set.
 */
final class FirstDegree {
    private static final int FEW = 12;

    private final Rows rows;
    private final Mentions mentions;
    private final Names names;
    private final Hash hash;
    private final Bytes lines = new Bytes(1024);
    private final int a;
    private final int z;
    private int self;
    private int[] sorted = new int[16];
    private int[] left = new int[16];

    /**
     * Hashing.
     *
     * @param names has no less than two blank nodes, which it is told to call by other names
     */
    FirstDegree(Rows rows, Mentions mentions, Names names, Hash hash) {
        this.rows = rows;
        this.mentions = mentions;
        this.names = names;
        this.hash = hash;
        this.a = rows.number(0);
        this.z = rows.number(1);
        names.call(0, new Bytes(8).text("_:a"));
        names.call(1, new Bytes(8).text("_:z"));
    }

    /** The number of the hash of a blank node. */
    int of(int blank) {
        self = rows.number(blank);
        int count = mentions.count(blank);
        if (count > sorted.length) {
            sorted = new int[2 * count];
            left = new int[2 * count];
        }
        for (int i = 0; i < count; i++) {
            sorted[i] = mentions.row(mentions.start(blank) + i);
        }
        sort(0, count);
        lines.truncate(0);
        for (int i = 0; i < count; i++) {
            int row = sorted[i];
            Rows.line(
                    seen(row, Rows.SUBJECT),
                    seen(row, Rows.PREDICATE),
                    seen(row, Rows.OBJECT),
                    seen(row, Rows.GRAPH),
                    names,
                    lines);
        }
        return hash.make(lines);
    }

    private int seen(int row, int column) {
        int number = rows.get(row, column);
        return number < a ? number : number == self ? a : z;
    }

    private int compare(int row, int other) {
        for (int column = 0; column < Rows.WIDTH; column++) {
            int difference = seen(row, column) - seen(other, column);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** Sorts by the lines that rows become, which are nearly in order already. */
    private void sort(int from, int to) {
        if (to - from <= FEW) {
            for (int i = from + 1; i < to; i++) {
                int row = sorted[i];
                int at = i;
                while (at > from && compare(sorted[at - 1], row) > 0) {
                    sorted[at] = sorted[--at];
                }
                sorted[at] = row;
            }
            return;
        }
        int middle = (from + to) >>> 1;
        sort(from, middle);
        sort(middle, to);
        if (compare(sorted[middle - 1], sorted[middle]) > 0) {
            merge(from, middle, to);
        }
    }

    private void merge(int from, int middle, int to) {
        System.arraycopy(sorted, from, left, from, middle - from);
        int at = from;
        int mine = from;
        int other = middle;
        while (mine < middle) {
            sorted[at++] = other < to && compare(left[mine], sorted[other]) > 0 ? sorted[other++] : left[mine++];
        }
    }
}
