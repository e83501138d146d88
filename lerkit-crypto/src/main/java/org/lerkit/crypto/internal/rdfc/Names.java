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

    /** Calls a blank node by that label from now on. */
    void call(int blank, Bytes label) {
        byte[] name = label.add(' ').copy();
        bytes[terms + 1 + blank] = name;
        ends[terms + 1 + blank] = name.length;
    }

    void write(int number, Bytes out) {
        out.add(bytes[number], starts[number], ends[number]);
    }

    /** The same without the space. */
    void writeAlone(int number, Bytes out) {
        out.add(bytes[number], starts[number], ends[number] - 1);
    }

    int length(int number) {
        return ends[number] - starts[number];
    }
}
