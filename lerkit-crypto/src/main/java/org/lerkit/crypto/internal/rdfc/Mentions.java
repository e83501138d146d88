package org.lerkit.crypto.internal.rdfc;

/** For each blank node, the rows that mention it, in their order. */
final class Mentions {
    private final int[] starts;
    private final int[] rows;

    Mentions(Rows rows) {
        this.starts = new int[rows.blanks() + 2];
        for (int row = 0; row < rows.count(); row++) {
            for (int column = 0; column < Rows.WIDTH; column++) {
                if (isFirst(rows, row, column)) {
                    starts[rows.blank(row, column) + 2]++;
                }
            }
        }
        for (int i = 2; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        this.rows = new int[starts[starts.length - 1]];
        for (int row = 0; row < rows.count(); row++) {
            for (int column = 0; column < Rows.WIDTH; column++) {
                if (isFirst(rows, row, column)) {
                    this.rows[starts[rows.blank(row, column) + 1]++] = row;
                }
            }
        }
    }

    /** Whether there is a blank node that is not further left, too. */
    private static boolean isFirst(Rows rows, int row, int column) {
        int number = rows.get(row, column);
        if (rows.blank(row, column) < 0) {
            return false;
        }
        for (int before = 0; before < column; before++) {
            if (rows.get(row, before) == number) {
                return false;
            }
        }
        return true;
    }

    /** Where the rows of a blank node start; they end where those of the next start. */
    int start(int blank) {
        return starts[blank];
    }

    int count(int blank) {
        return starts[blank + 1] - starts[blank];
    }

    int row(int index) {
        return rows[index];
    }
}
