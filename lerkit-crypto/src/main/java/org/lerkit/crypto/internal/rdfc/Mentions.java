package org.lerkit.crypto.internal.rdfc;

import org.jspecify.annotations.Nullable;

/** For each blank node, the rows that mention it. */
final class Mentions {
    private final int[] rows;
    private final int[] starts;
    private final int[] ends;

    Mentions(Rows all) {
        int blanks = all.blanks();
        this.starts = new int[blanks];
        this.ends = new int[blanks];
        for (int row = 0; row < all.end(); row += Rows.WIDTH) {
            mention(all, row, null);
        }
        int total = 0;
        for (int blank = 0; blank < blanks; blank++) {
            starts[blank] = total;
            total += ends[blank];
            ends[blank] = starts[blank];
        }
        this.rows = new int[total];
        for (int row = 0; row < all.end(); row += Rows.WIDTH) {
            mention(all, row, rows);
        }
    }

    /** Adds a row to those of each blank node in it, once; or only counts it. */
    private void mention(Rows all, int row, int @Nullable [] into) {
        int subject = all.get(row, Rows.SUBJECT);
        int object = all.get(row, Rows.OBJECT);
        int graph = all.get(row, Rows.GRAPH);
        if (subject < 0) {
            mention(Rows.blank(subject), row, into);
        }
        if (object < 0 && object != subject) {
            mention(Rows.blank(object), row, into);
        }
        if (graph < 0 && graph != subject && graph != object) {
            mention(Rows.blank(graph), row, into);
        }
    }

    private void mention(int blank, int row, int @Nullable [] into) {
        int end = ends[blank]++;
        if (into != null) {
            into[end] = row;
        }
    }

    /** The rows of all blank nodes, for each from its start to its end. */
    int[] rows() {
        return rows;
    }

    int start(int blank) {
        return starts[blank];
    }

    int end(int blank) {
        return ends[blank];
    }

    /** Leaves out the rows of a blank node from there on. */
    void shorten(int blank, int end) {
        ends[blank] = end;
    }
}
