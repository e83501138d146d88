package org.lerkit.crypto.internal.rdfc;

/**
 * Hash First Degree Quads (RDFC-1.0, section 4.6): what the statements say that mention a blank node, in which it is
 * called {@code _:a} and all others {@code _:z}. Lines that become equal count as often as they are there: only the
 * statements of a dataset are a set.
 */
final class FirstDegree extends RowSort {
    private final Rows rows;
    private final Mentions mentions;
    private final Names names;
    private final Hash hash;
    private final Bytes lines;
    private final int[] sorted;
    private final int a;
    private final int z;
    private int self;

    /**
     * Hashing.
     *
     * @param names has no less than two blank nodes, which it is told to call by other names
     * @param lines where lines are written before they are hashed
     */
    FirstDegree(Rows rows, Mentions mentions, Names names, Hash hash, Bytes lines) {
        this.rows = rows;
        this.mentions = mentions;
        this.names = names;
        this.hash = hash;
        this.lines = lines;
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
        sort(sorted, start, end);
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

    /** The order of the lines that rows become; then any, in which equal rows come together. */
    @Override
    int compare(int row, int other) {
        int difference = seen(rows.get(row, Rows.SUBJECT)) - seen(rows.get(other, Rows.SUBJECT));
        if (difference == 0) {
            difference = rows.get(row, Rows.PREDICATE) - rows.get(other, Rows.PREDICATE);
        }
        if (difference == 0) {
            difference = names.compare(seen(rows.get(row, Rows.OBJECT)), seen(rows.get(other, Rows.OBJECT)));
        }
        if (difference == 0) {
            difference = seen(rows.get(row, Rows.GRAPH)) - seen(rows.get(other, Rows.GRAPH));
        }
        for (int column = 0; difference == 0 && column < Rows.WIDTH; column++) {
            difference = rows.get(row, column) - rows.get(other, column);
        }
        return difference;
    }
}
