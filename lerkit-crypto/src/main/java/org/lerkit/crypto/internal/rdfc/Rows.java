package org.lerkit.crypto.internal.rdfc;

import java.util.Arrays;

/**
 * The statements of a dataset as four numbers that order as the lines of N-Quads do: IRIs and literals by their place
 * among all of them, blank nodes after these. (Between two lines the first part that differs decides, as it does between
 * their bytes: what follows a part is a space, which is less than anything in one. The graph without name is less than
 * any name, as the full stop is that follows it.) Rows are in no order, and one may be there twice; each is known by
 * where its numbers are.
 */
final class Rows {
    /** How many numbers a row has. */
    static final int WIDTH = 4;

    static final int SUBJECT = 0;
    static final int PREDICATE = 1;
    static final int OBJECT = 2;
    static final int GRAPH = 3;

    private final int[] numbers;
    private final int blanks;
    private final int firstBlank;

    /** The statements of a dataset of which the terms have this order. */
    Rows(Dataset dataset, int[] order) {
        int terms = order.length;
        int[] places = new int[terms + 1];
        for (int i = 0; i < terms; i++) {
            places[order[i]] = i + 1;
        }
        this.firstBlank = terms + 1;
        this.blanks = dataset.blanks();
        this.numbers = Arrays.copyOf(dataset.statements(), dataset.size() * WIDTH);
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i];
            numbers[i] = number < 0 ? terms - number : places[number];
        }
    }

    /** Behind the last row. */
    int end() {
        return numbers.length;
    }

    int blanks() {
        return blanks;
    }

    /** How rows have the first of the blank nodes; what is less is none. */
    int firstBlank() {
        return firstBlank;
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

    /** Puts other blank nodes in the places of blank nodes. */
    void relabel(int[] others) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= firstBlank) {
                numbers[i] = firstBlank + others[numbers[i] - firstBlank];
            }
        }
    }

    /** The rows in order, each once. They are sorted by counting, first by what decides last. */
    int[] inOrder() {
        int[] order = new int[numbers.length / WIDTH];
        for (int i = 0; i < order.length; i++) {
            order[i] = i * WIDTH;
        }
        int[] next = new int[order.length];
        int[] starts = new int[firstBlank + blanks + 1];
        for (int column = WIDTH - 1; column >= 0; column--) {
            if (counted(column, starts)) {
                for (int row : order) {
                    next[starts[numbers[row + column]]++] = row;
                }
                int[] sorted = next;
                next = order;
                order = sorted;
            }
        }
        return distinct(order);
    }

    /** Counts where rows with each number start; not if all have the same one, as graphs mostly are. */
    private boolean counted(int column, int[] starts) {
        Arrays.fill(starts, 0);
        for (int i = column; i < numbers.length; i += WIDTH) {
            starts[numbers[i] + 1]++;
        }
        if (numbers.length == 0 || starts[numbers[column] + 1] * WIDTH == numbers.length) {
            return false;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return true;
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
