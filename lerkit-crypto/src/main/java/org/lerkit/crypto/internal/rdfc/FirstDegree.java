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
    private final int[] sorted;
    private final int a;
    private final int z;
    private int self;
    private int[] left = {};

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
        this.sorted = mentions.rows();
        this.a = rows.firstBlank();
        this.z = a + 1;
        names.call(0, new Bytes(8).text("_:a"));
        names.call(1, new Bytes(8).text("_:z"));
    }

    /** The number of the hash of a blank node, of which no row is mentioned twice from now on. */
    int of(int blank) {
        self = rows.firstBlank() + blank;
        int start = mentions.start(blank);
        int end = mentions.end(blank);
        sort(start, end);
        lines.resize(0);
        int distinct = start;
        for (int i = start; i < end; i++) {
            int row = sorted[i];
            if (i > start && rows.areEqual(row, sorted[distinct - 1])) {
                continue;
            }
            sorted[distinct++] = row;
            names.line(
                    seen(rows.get(row, Rows.SUBJECT)),
                    rows.get(row, Rows.PREDICATE),
                    seen(rows.get(row, Rows.OBJECT)),
                    seen(rows.get(row, Rows.GRAPH)),
                    lines);
        }
        mentions.shorten(blank, distinct);
        return hash.make(lines);
    }

    private int seen(int number) {
        return number < a ? number : number == self ? a : z;
    }

    /** The order of the lines that rows become; then that of the rows, so that equal ones come together. */
    private int compare(int row, int other) {
        for (int column = 0; column < Rows.WIDTH; column++) {
            int difference = seen(rows.get(row, column)) - seen(rows.get(other, column));
            if (difference != 0) {
                return difference;
            }
        }
        for (int column = 0; column < Rows.WIDTH; column++) {
            int difference = rows.get(row, column) - rows.get(other, column);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private void sort(int from, int to) {
        if (to - from > FEW) {
            int middle = (from + to) >>> 1;
            sort(from, middle);
            sort(middle, to);
            merge(from, middle, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int row = sorted[i];
            int at = i;
            while (at > from && compare(sorted[at - 1], row) > 0) {
                sorted[at] = sorted[--at];
            }
            sorted[at] = row;
        }
    }

    private void merge(int from, int middle, int to) {
        int size = middle - from;
        if (left.length < size) {
            left = new int[2 * size];
        }
        System.arraycopy(sorted, from, left, 0, size);
        int at = from;
        int mine = 0;
        int other = middle;
        while (mine < size) {
            sorted[at++] = other < to && compare(left[mine], sorted[other]) > 0 ? sorted[other++] : left[mine++];
        }
    }
}
