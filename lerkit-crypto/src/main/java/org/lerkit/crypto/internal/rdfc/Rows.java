package org.lerkit.crypto.internal.rdfc;

import java.util.Arrays;

/**
 * The statements of a dataset as four numbers, as it has them: blank nodes are negative. Rows are in no order, and one may
 * be there twice; each is known by where its numbers are.
 *
 * <p>Between two lines the first part that differs decides, as it does between their bytes: what follows a part is a
 * space, which is less than anything in one. The graph without name is less than any name, as the full stop is that
 * follows it.
 */
final class Rows {
    /** How many numbers a row has. */
    static final int WIDTH = 4;

    static final int SUBJECT = 0;
    static final int PREDICATE = 1;
    static final int OBJECT = 2;
    static final int GRAPH = 3;

    private final int[] numbers;
    private final int end;
    private final int blanks;

    Rows(Dataset dataset) {
        this.numbers = dataset.statements();
        this.end = dataset.numbers();
        this.blanks = dataset.blanks();
    }

    /** Behind the last row. */
    int end() {
        return end;
    }

    int blanks() {
        return blanks;
    }

    /** The blank node that has that number, counted from zero; negative if it is no blank node's. */
    static int blank(int number) {
        return -1 - number;
    }

    /** The number that rows have for a blank node. */
    static int number(int blank) {
        return -1 - blank;
    }

    /** What a row has in a column. */
    int get(int row, int column) {
        return numbers[row + column];
    }

    boolean areEqual(int row, int other) {
        return numbers[row + OBJECT] == numbers[other + OBJECT]
                && numbers[row + PREDICATE] == numbers[other + PREDICATE]
                && numbers[row] == numbers[other]
                && numbers[row + GRAPH] == numbers[other + GRAPH];
    }

    /**
     * The rows in order, each once. They are sorted by counting, first by predicate and then by subject; what is left are
     * the many objects that a subject has for the same predicate.
     */
    int[] inOrder(Names names) {
        int[] order = new int[end / WIDTH];
        for (int i = 0; i < order.length; i++) {
            order[i] = i * WIDTH;
        }
        int[] next = new int[order.length];
        int[] starts = new int[names.ranks() + 1];
        for (int column = PREDICATE; column >= SUBJECT; column--) {
            count(column, names, starts);
            for (int row : order) {
                next[starts[names.rank(numbers[row + column])]++] = row;
            }
            int[] sorted = next;
            next = order;
            order = sorted;
        }
        RowSort objects = new ObjectSort(names);
        int start = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || !haveSameStart(order[i], order[start])) {
                objects.sort(order, start, i);
                start = i;
            }
        }
        return distinct(order);
    }

    private boolean haveSameStart(int row, int other) {
        return numbers[row + PREDICATE] == numbers[other + PREDICATE] && numbers[row] == numbers[other];
    }

    /** Orders rows of the same subject and predicate. */
    private final class ObjectSort extends RowSort {
        private final Names names;

        ObjectSort(Names names) {
            this.names = names;
        }

        @Override
        int compare(int row, int other) {
            int difference = names.compare(numbers[row + OBJECT], numbers[other + OBJECT]);
            return difference != 0 ? difference : names.rank(numbers[row + GRAPH]) - names.rank(numbers[other + GRAPH]);
        }
    }

    /** Counts where rows of each rank start. */
    private void count(int column, Names names, int[] starts) {
        Arrays.fill(starts, 0);
        for (int i = column; i < end; i += WIDTH) {
            starts[names.rank(numbers[i]) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    private int[] distinct(int[] order) {
        int count = 0;
        for (int row : order) {
            if (count == 0 || !areEqual(row, order[count - 1])) {
                order[count++] = row;
            }
        }
        return count == order.length ? order : Arrays.copyOf(order, count);
    }
}
