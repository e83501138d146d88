package org.lerkit.crypto.internal.rdfc;

import java.util.Arrays;

/**
 * What lines of N-Quads have for the numbers of rows, with the space that follows, and in which order that is: terms, then
 * the blank nodes that have labels. Terms that are only objects have no rank; they are compared.
 */
final class Names {
    private static final int LABEL = 11; // how long labels are in large graphs

    private final Terms terms;
    private final int[] ranks; // by term, from one on; zero is none
    private final int ranked;
    private final int[] places; // by blank node, among those that have labels
    private final int[] starts; // of the label of each
    private final int[] ends;
    private final Bytes labels;
    private int called;

    /** Names of what rows have. At least two blank nodes can be called something. */
    Names(Terms terms, Rows rows) {
        int blanks = Math.max(2, rows.blanks());
        this.terms = terms;
        this.ranks = new int[terms.count() + 1];
        this.places = new int[blanks];
        this.starts = new int[blanks];
        this.ends = new int[blanks];
        this.labels = new Bytes(Math.multiplyExact(blanks, LABEL));
        this.ranked = rank(rows);
    }

    /** Ranks terms that are not only objects; gives how many these are. */
    private int rank(Rows rows) {
        int count = 0;
        for (int row = 0; row < rows.end(); row += Rows.WIDTH) {
            count += mark(rows.get(row, Rows.SUBJECT));
            count += mark(rows.get(row, Rows.PREDICATE));
            count += mark(rows.get(row, Rows.GRAPH));
        }
        int[] order = new int[count];
        int next = 0;
        for (int term = 1; term < ranks.length; term++) {
            if (ranks[term] > 0) {
                order[next++] = term;
            }
        }
        TermOrder.sort(order, terms);
        for (int i = 0; i < count; i++) {
            ranks[order[i]] = i + 1;
        }
        return count;
    }

    /** Has a term ranked; gives how many terms more that makes. */
    private int mark(int number) {
        if (number <= Dataset.DEFAULT_GRAPH || ranks[number] > 0) {
            return 0;
        }
        ranks[number] = 1;
        return 1;
    }

    /** What is greater than any rank. */
    int ranks() {
        return ranked + 1 + places.length;
    }

    /** Orders subjects, predicates and graphs as lines have them. */
    int rank(int number) {
        return number < 0 ? ranked + 1 + places[Rows.blank(number)] : ranks[number];
    }

    /** The order of two objects. */
    int compare(int number, int other) {
        int rank = rank(number);
        int otherRank = rank(other);
        boolean known = Math.min(rank, otherRank) > 0 || Math.max(rank, otherRank) > ranked || number == other;
        return known
                ? rank - otherRank
                : Arrays.compareUnsigned(
                        terms.bytes(number),
                        terms.start(number),
                        terms.end(number),
                        terms.bytes(other),
                        terms.start(other),
                        terms.end(other));
    }

    /** Calls a blank node by that label; it is after those that are called something already. */
    void call(int blank, Bytes label) {
        starts[blank] = labels.size();
        labels.add(label.array(), 0, label.size()).add(' ');
        ends[blank] = labels.size();
        places[blank] = called++;
    }

    /** Takes all labels back. */
    void callNone() {
        labels.resize(0);
        called = 0;
    }

    /** Writes a line of N-Quads. */
    void line(int subject, int predicate, int object, int graph, Bytes out) {
        write(subject, out);
        write(predicate, out);
        write(object, out);
        if (graph != Dataset.DEFAULT_GRAPH) {
            write(graph, out);
        }
        out.add('.').add('\n');
    }

    private void write(int number, Bytes out) {
        if (number < 0) {
            int blank = Rows.blank(number);
            out.add(labels.array(), starts[blank], ends[blank]);
        } else {
            out.add(terms.bytes(number), terms.start(number), terms.end(number));
        }
    }

    /** Writes a term without the space. */
    void writeAlone(int term, Bytes out) {
        out.add(terms.bytes(term), terms.start(term), terms.end(term) - 1);
    }

    /** How long a line is. */
    int length(int subject, int predicate, int object, int graph) {
        int parts = length(subject) + length(predicate) + length(object);
        return (graph == Dataset.DEFAULT_GRAPH ? parts : parts + length(graph)) + 2;
    }

    private int length(int number) {
        int blank = Rows.blank(number);
        return number < 0 ? ends[blank] - starts[blank] : terms.end(number) - terms.start(number);
    }
}
