package org.lerkit.crypto.internal.rdfc;

/**
 * What lines of N-Quads have for the numbers of terms and blank nodes, with the space that follows: of terms by their
 * order from one on, then of blank nodes.
 */
final class Names {
    private final int terms;
    private final byte[][] bytes;
    private final int[] starts;
    private final int[] ends;

    Names(Terms terms, int[] order, int blanks) {
        this.terms = order.length;
        int size = order.length + 1 + blanks;
        this.bytes = new byte[size][];
        this.starts = new int[size];
        this.ends = new int[size];
        for (int i = 0; i < order.length; i++) {
            int term = order[i];
            bytes[i + 1] = terms.bytes(term);
            starts[i + 1] = terms.start(term);
            ends[i + 1] = terms.end(term);
        }
    }

    /** Calls a blank node by that label, which is used no more by who gives it. */
    void call(int blank, Bytes label) {
        ends[terms + 1 + blank] = label.add(' ').size();
        bytes[terms + 1 + blank] = label.array();
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
