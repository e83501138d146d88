package org.lerkit.crypto.internal.rdfc;

import java.util.Arrays;

/**
 * What lines of N-Quads have for the numbers that rows have, with the space that follows: for terms from one on, of which
 * the first ones are in order, then for blank nodes.
 */
final class Names {
    private final int ordered;
    private final int firstBlank;
    private final byte[][] bytes;
    private final int[] starts;
    private final int[] ends;

    /**
     * Names of terms.
     *
     * @param numbers the numbers of terms
     * @param ordered the greatest of those that are in order
     * @param blanks for how many blank nodes there will be names
     */
    Names(Terms terms, int[] numbers, int ordered, int blanks) {
        this.ordered = ordered;
        this.firstBlank = numbers.length;
        int size = firstBlank + blanks;
        this.bytes = new byte[size][];
        this.starts = new int[size];
        this.ends = new int[size];
        for (int term = 1; term < numbers.length; term++) {
            int number = numbers[term];
            bytes[number] = terms.bytes(term);
            starts[number] = terms.start(term);
            ends[number] = terms.end(term);
        }
    }

    /** The order of two numbers by their names; blank nodes are after terms, and in their order. */
    int compare(int number, int other) {
        boolean known = Math.max(number, other) <= ordered || Math.max(number, other) >= firstBlank || number == other;
        return known
                ? number - other
                : Arrays.compareUnsigned(
                        bytes[number], starts[number], ends[number], bytes[other], starts[other], ends[other]);
    }

    /** Calls a blank node by that label, which is used no more by who gives it. */
    void call(int blank, Bytes label) {
        ends[firstBlank + blank] = label.add(' ').size();
        bytes[firstBlank + blank] = label.array();
    }

    /** Writes a line of N-Quads. */
    void line(int subject, int predicate, int object, int graph, Bytes out) {
        byte[] line = out.room(length(subject, predicate, object, graph));
        int at = copy(object, line, copy(predicate, line, copy(subject, line, out.size())));
        if (graph != Dataset.DEFAULT_GRAPH) {
            at = copy(graph, line, at);
        }
        line[at] = '.';
        line[at + 1] = '\n';
        out.resize(at + 2);
    }

    private int copy(int number, byte[] to, int at) {
        return Bytes.copy(bytes[number], starts[number], ends[number], to, at);
    }

    /** Writes one without the space. */
    void writeAlone(int number, Bytes out) {
        out.add(bytes[number], starts[number], ends[number] - 1);
    }

    /** How long a line is. */
    int length(int subject, int predicate, int object, int graph) {
        int parts = length(subject) + length(predicate) + length(object);
        return (graph == Dataset.DEFAULT_GRAPH ? parts : parts + length(graph)) + 2;
    }

    private int length(int number) {
        return ends[number] - starts[number];
    }
}
