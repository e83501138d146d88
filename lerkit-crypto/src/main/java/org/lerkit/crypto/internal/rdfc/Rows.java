package org.lerkit.crypto.internal.rdfc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The statements of a dataset, each once, as four numbers that order as the lines of N-Quads do: IRIs and literals by
 * their place among all of them, blank nodes after these. (Between two lines the first part that differs decides, as it
 * does between their bytes: what follows a part is a space, which is less than anything in one. The graph without name
 * is less than any name, as the full stop is that follows it.)
 */
final class Rows {
    private final Dataset dataset;
    private final int[] termAt;
    private final int[][] rows;

    Rows(Dataset dataset) {
        this.dataset = dataset;
        this.termAt = order(dataset);
        int[] placeOf = new int[termAt.length + 1];
        for (int i = 0; i < termAt.length; i++) {
            placeOf[termAt[i]] = i + 1;
        }
        int[][] all = new int[dataset.size()][];
        for (int i = 0; i < all.length; i++) {
            int[] statement = dataset.statements().get(i);
            int[] row = new int[4];
            for (int j = 0; j < 4; j++) {
                row[j] = statement[j] < 0 ? blank(-1 - statement[j]) : placeOf[statement[j]];
            }
            all[i] = row;
        }
        Arrays.sort(all, Arrays::compare);
        this.rows = distinct(all);
    }

    private static int[] order(Dataset dataset) {
        Integer[] terms = new Integer[dataset.terms()];
        Arrays.setAll(terms, i -> i + 1);
        Arrays.sort(terms, dataset::compareTokens);
        int[] order = new int[terms.length];
        Arrays.setAll(order, i -> terms[i]);
        return order;
    }

    private static int[][] distinct(int[][] sorted) {
        List<int[]> distinct = new ArrayList<>(sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || !Arrays.equals(sorted[i], sorted[i - 1])) {
                distinct.add(sorted[i]);
            }
        }
        return distinct.toArray(new int[0][]);
    }

    int[][] rows() {
        return rows;
    }

    /** How rows have the blank node of that index. */
    int blank(int index) {
        return termAt.length + 1 + index;
    }

    /** The index of a blank node; negative if this is none. */
    int index(int number) {
        return number - termAt.length - 1;
    }

    /** For each blank node, the rows that mention it. */
    List<List<int[]>> mentions() {
        List<List<int[]>> mentions = new ArrayList<>();
        for (int i = 0; i < dataset.blanks(); i++) {
            mentions.add(new ArrayList<>());
        }
        for (int[] row : rows) {
            int subject = index(row[0]);
            int object = index(row[2]);
            int graph = index(row[3]);
            if (subject >= 0) {
                mentions.get(subject).add(row);
            }
            if (object >= 0 && object != subject) {
                mentions.get(object).add(row);
            }
            if (graph >= 0 && graph != subject && graph != object) {
                mentions.get(graph).add(row);
            }
        }
        return mentions;
    }

    /** Writes one line of N-Quads; blank nodes are called by what {@code labels} has at their index. */
    void line(int[] row, byte[][] labels, Bytes out) {
        part(row[0], labels, out);
        part(row[1], labels, out);
        part(row[2], labels, out);
        if (row[3] != Dataset.DEFAULT_GRAPH) {
            part(row[3], labels, out);
        }
        out.add('.').add('\n');
    }

    private void part(int number, byte[][] labels, Bytes out) {
        int index = index(number);
        if (index >= 0) {
            out.add(labels[index]);
        } else {
            term(number, out);
        }
        out.add(' ');
    }

    /** Writes an IRI or a literal. */
    void term(int number, Bytes out) {
        dataset.token(termAt[number - 1], out);
    }
}
