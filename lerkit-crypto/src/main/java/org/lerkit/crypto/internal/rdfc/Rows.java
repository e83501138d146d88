package org.lerkit.crypto.internal.rdfc;

import java.util.Arrays;

/**
 * The statements of a dataset, each once, in order, as four numbers that order as the lines of N-Quads do: IRIs and
 * literals by their place among all of them, blank nodes after these. (Between two lines the first part that differs
 * decides, as it does between their bytes: what follows a part is a space, which is less than anything in one. The graph
 * without name is less than any name, as the full stop is that follows it.)
 */
final class Rows {
    /** How many numbers a row has. */
    static final int WIDTH = 4;

    static final int SUBJECT = 0;
    static final int PREDICATE = 1;
    static final int OBJECT = 2;
    static final int GRAPH = 3;

    private final int terms;
    private final int blanks;
    private final int[] numbers;

    private Rows(int terms, int blanks, int[] numbers) {
        this.terms = terms;
        this.blanks = blanks;
        this.numbers = numbers;
    }

    /** The statements of a dataset of which the terms have this order. */
    static Rows of(Dataset dataset, int[] order) {
        int terms = order.length;
        int[] placeOf = new int[terms + 1];
        for (int i = 0; i < terms; i++) {
            placeOf[order[i]] = i + 1;
        }
        int[] statements = dataset.statements();
        int[] numbers = new int[dataset.size() * WIDTH];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = statements[i] < 0 ? terms - statements[i] : placeOf[statements[i]];
        }
        return new Rows(terms, dataset.blanks(), distinct(numbers, sorted(numbers, terms + dataset.blanks())));
    }

    /** The same with other blank nodes; in their order. */
    Rows relabelled(int[] others) {
        int[] changed = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            changed[i] = numbers[i] <= terms ? numbers[i] : terms + 1 + others[numbers[i] - terms - 1];
        }
        return new Rows(terms, blanks, inOrder(changed, sorted(changed, terms + blanks), count()));
    }

    /** Where rows come in order. They are sorted by counting, first by what decides last. */
    private static int[] sorted(int[] numbers, int greatest) {
        int[] order = new int[numbers.length / WIDTH];
        for (int i = 0; i < order.length; i++) {
            order[i] = i * WIDTH;
        }
        int[] next = new int[order.length];
        for (int column = WIDTH - 1; column >= 0; column--) {
            int[] starts = new int[greatest + 2];
            for (int i = column; i < numbers.length; i += WIDTH) {
                starts[numbers[i] + 1]++;
            }
            if (order.length == 0 || starts[numbers[column] + 1] == order.length) {
                continue; // all the same, as graphs mostly are
            }
            for (int i = 1; i < starts.length; i++) {
                starts[i] += starts[i - 1];
            }
            for (int row : order) {
                next[starts[numbers[row + column]]++] = row;
            }
            int[] sorted = next;
            next = order;
            order = sorted;
        }
        return order;
    }

    private static int[] distinct(int[] numbers, int[] order) {
        int count = 0;
        for (int row : order) {
            int before = count == 0 ? row : order[count - 1];
            if (count == 0 || !Arrays.equals(numbers, row, row + WIDTH, numbers, before, before + WIDTH)) {
                order[count++] = row;
            }
        }
        return inOrder(numbers, order, count);
    }

    private static int[] inOrder(int[] numbers, int[] order, int count) {
        int[] inOrder = new int[count * WIDTH];
        for (int i = 0; i < count; i++) {
            System.arraycopy(numbers, order[i], inOrder, i * WIDTH, WIDTH);
        }
        return inOrder;
    }

    int count() {
        return numbers.length / WIDTH;
    }

    int blanks() {
        return blanks;
    }

    /** What a row has in a column. */
    int get(int row, int column) {
        return numbers[row * WIDTH + column];
    }

    /** The blank node that a row has in a column; negative if none. */
    int blank(int row, int column) {
        return get(row, column) - terms - 1;
    }

    /** How rows have a blank node. */
    int number(int blank) {
        return terms + 1 + blank;
    }

    /** How long the line of a row is. */
    int length(int row, Names names) {
        int graph = get(row, GRAPH);
        return names.length(get(row, SUBJECT))
                + names.length(get(row, PREDICATE))
                + names.length(get(row, OBJECT))
                + (graph == Dataset.DEFAULT_GRAPH ? 0 : names.length(graph))
                + 2;
    }

    /** Writes a row as a line of N-Quads. */
    void line(int row, Names names, Bytes out) {
        line(get(row, SUBJECT), get(row, PREDICATE), get(row, OBJECT), get(row, GRAPH), names, out);
    }

    static void line(int subject, int predicate, int object, int graph, Names names, Bytes out) {
        names.write(subject, out);
        names.write(predicate, out);
        names.write(object, out);
        if (graph != Dataset.DEFAULT_GRAPH) {
            names.write(graph, out);
        }
        out.add('.').add('\n');
    }
}
