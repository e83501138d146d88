package org.lerkit.crypto.internal.rdfc;

/**
 * Hash First Degree Quads (RDFC-1.0, section 4.6): what the statements say that mention a blank node, in which it is
 * called {@code _:a} and all others {@code _:z}. Lines that become equal count as often as they are there: only the
 * statements of a dataset are a set. Blank nodes of which the same is said have the same hash, which is made once.
 */
final class FirstDegree extends RowSort {
    private static final int SELF = -1; // what rows have for the first blank node, which is called a while hashing
    private static final int OTHER = -2;
    private static final int LONGEST_SEARCH = 8; // in the table; what is made to collide is hashed

    private final Rows rows;
    private final Mentions mentions;
    private final Names names;
    private final Hash hash;
    private final Bytes lines;
    private final int chunk;
    private final int[] sorted;
    private final int[] hashes; // of each blank node
    private final int[] table; // of blank nodes that differ, counted from one, by what is said of them
    private int self; // the number of the blank node that is looked at

    /**
     * Hashing.
     *
     * @param names calls no blank node anything; will call two of them by other names
     * @param lines where lines are written before they are hashed
     * @param chunk how much of that is hashed at once
     */
    FirstDegree(Rows rows, Mentions mentions, Names names, Hash hash, Bytes lines, int chunk) {
        this.rows = rows;
        this.mentions = mentions;
        this.names = names;
        this.hash = hash;
        this.lines = lines;
        this.chunk = chunk;
        this.sorted = mentions.rows();
        this.hashes = new int[rows.blanks()];
        this.table = new int[Integer.highestOneBit(Math.max(1, rows.blanks())) * 4];
    }

    /** The numbers of the hashes of all blank nodes that are mentioned; no row is mentioned twice from now on. */
    int[] all() {
        call(SELF, "_:a");
        call(OTHER, "_:z");
        for (int blank = 0; blank < hashes.length; blank++) {
            if (mentions.start(blank) < mentions.end(blank)) {
                self = Rows.number(blank);
                sort(blank);
                hashes[blank] = of(blank);
            }
        }
        names.callNone();
        return hashes;
    }

    private void call(int number, String label) {
        lines.resize(0);
        names.call(Rows.blank(number), lines.text(label));
    }

    /** Puts the rows of a blank node in order, each once. */
    private void sort(int blank) {
        int start = mentions.start(blank);
        int end = mentions.end(blank);
        sort(sorted, start, end);
        int distinct = start;
        for (int i = start; i < end; i++) {
            if (i == start || !rows.areEqual(sorted[i], sorted[distinct - 1])) {
                sorted[distinct++] = sorted[i];
            }
        }
        mentions.shorten(blank, distinct);
    }

    /** The hash of a blank node of which the rows are in order. */
    private int of(int blank) {
        int said = said(blank);
        for (int i = 0; i < LONGEST_SEARCH; i++) {
            int slot = (said + i) & (table.length - 1);
            if (table[slot] == 0) {
                table[slot] = blank + 1;
                break;
            }
            if (areAlike(blank, table[slot] - 1)) {
                return hashes[table[slot] - 1];
            }
        }
        return make(blank);
    }

    /** A number that is the same where the same is said. */
    private int said(int blank) {
        int said = 0;
        for (int i = mentions.start(blank); i < mentions.end(blank); i++) {
            for (int column = 0; column < Rows.WIDTH; column++) {
                said = said * 31 + seen(rows.get(sorted[i], column), self);
            }
        }
        return said ^ (said >>> 15);
    }

    /** Whether the lines of two blank nodes are the same. */
    private boolean areAlike(int blank, int other) {
        int from = mentions.start(blank);
        int otherFrom = mentions.start(other);
        int count = mentions.end(blank) - from;
        boolean alike = mentions.end(other) - otherFrom == count;
        for (int i = 0; alike && i < count; i++) {
            for (int column = 0; column < Rows.WIDTH; column++) {
                alike &= seen(rows.get(sorted[from + i], column), self)
                        == seen(rows.get(sorted[otherFrom + i], column), Rows.number(other));
            }
        }
        return alike;
    }

    private int make(int blank) {
        lines.resize(0);
        for (int i = mentions.start(blank); i < mentions.end(blank); i++) {
            int row = sorted[i];
            names.line(
                    seen(rows.get(row, Rows.SUBJECT)),
                    rows.get(row, Rows.PREDICATE),
                    seen(rows.get(row, Rows.OBJECT)),
                    seen(rows.get(row, Rows.GRAPH)),
                    lines);
            if (lines.size() >= chunk) {
                hash.take(lines);
            }
        }
        return hash.make(lines);
    }

    private int seen(int number) {
        return seen(number, self);
    }

    /** What a row has in the eyes of one of its blank nodes. */
    private static int seen(int number, int self) {
        return number >= 0 ? number : number == self ? SELF : OTHER;
    }

    /** The order of the lines that rows become; then any, in which equal rows come together. */
    @Override
    int compare(int row, int other) {
        int difference = compare(row, other, Rows.SUBJECT);
        if (difference == 0) {
            difference = compare(row, other, Rows.PREDICATE);
        }
        if (difference == 0) {
            difference = names.compare(seen(rows.get(row, Rows.OBJECT)), seen(rows.get(other, Rows.OBJECT)));
        }
        if (difference == 0) {
            difference = compare(row, other, Rows.GRAPH);
        }
        for (int column = 0; difference == 0 && column < Rows.WIDTH; column++) {
            difference = rows.get(row, column) - rows.get(other, column);
        }
        return difference;
    }

    private int compare(int row, int other, int column) {
        return names.rank(seen(rows.get(row, column))) - names.rank(seen(rows.get(other, column)));
    }
}
