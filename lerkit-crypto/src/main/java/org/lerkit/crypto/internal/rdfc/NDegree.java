package org.lerkit.crypto.internal.rdfc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hash N-Degree Quads (RDFC-1.0, section 4.8): tells apart, by what is around them, the blank nodes that their own
 * statements leave alike. Limits count what is hashed and tried, so that no graph takes more than about a second.
 */
final class NDegree {
    private static final int MOST_ALIKE = 8; // 8! orders to try
    private static final int DEEPEST = 500;

    private final Rows rows;
    private final Mentions mentions;
    private final Relations relations;
    private final Labels canonical;
    private final Labels trail;
    private final Hash hash;
    private final List<Node> nodes = new ArrayList<>(); // one for each depth, used again and again
    private long stepsLeft;
    private int depth;

    /**
     * Hashing.
     *
     * @param firstHashes the first-degree hash of each blank node: the same number where they are equal
     * @param canonical the labels of those that have one
     */
    NDegree(Rows rows, Mentions mentions, Names names, int[] firstHashes, Labels canonical, Hash hash, long steps) {
        this.rows = rows;
        this.mentions = mentions;
        this.canonical = canonical;
        this.trail = new Labels("b", rows.blanks());
        this.relations = new Relations(names, firstHashes, canonical, trail, hash);
        this.hash = hash;
        this.stepsLeft = steps;
    }

    /** What a blank node comes to: its hash, and those around it, itself first, in the order they are to be labelled. */
    static final class Finding implements Comparable<Finding> {
        private final byte[] hash;
        private final int[] order;

        private Finding(byte[] hash, int[] order) {
            this.hash = hash;
            this.order = order;
        }

        int[] order() {
            return order;
        }

        @Override
        public int compareTo(Finding other) {
            return Arrays.compareUnsigned(hash, other.hash);
        }
    }

    Finding of(int blank) throws RdfCanonicalization.WorkLimitException {
        trail.issue(blank);
        byte[] found = hash(blank);
        int[] order = trail.since(0);
        trail.backTo(0);
        return new Finding(found, order);
    }

    /** The hash of a blank node; leaves on the trail the order that gives it. */
    private byte[] hash(int blank) throws RdfCanonicalization.WorkLimitException {
        if (depth == DEEPEST) {
            throw new RdfCanonicalization.WorkLimitException();
        }
        if (depth == nodes.size()) {
            nodes.add(new Node());
        }
        byte[] found = nodes.get(depth++).hash(blank);
        depth--;
        return found;
    }

    private void step() throws RdfCanonicalization.WorkLimitException {
        if (--stepsLeft < 0) {
            throw new RdfCanonicalization.WorkLimitException();
        }
    }

    /** A blank node of which the hash is being made. */
    private final class Node {
        private final Bytes data = new Bytes(256);
        private final Choice choice = new Choice();
        private int[] others = new int[4]; // the blank nodes that share a statement with it
        private int[] relation = new int[4]; // the hash of how they do
        private int count;

        byte[] hash(int blank) throws RdfCanonicalization.WorkLimitException {
            relate(blank);
            int[] order = hash.order(relation, count);
            data.resize(0);
            for (int start = 0, end = 0; start < count; start = end) {
                int related = relation[order[start]];
                while (end < count && hash.areEqual(relation[order[end]], related)) {
                    end++;
                }
                int[] alike = new int[end - start];
                for (int i = start; i < end; i++) {
                    alike[i - start] = others[order[i]];
                }
                choice.make(alike);
                hash.write(related, data);
                data.add(choice.path.array(), 0, choice.path.size());
            }
            return hash.of(data);
        }

        /**
         * Finds those that share a statement with this one; as often as they do: a node in a graph has the name of the
         * graph once for each of its statements. (Step 3.1.2 appends to a list.)
         */
        private void relate(int blank) throws RdfCanonicalization.WorkLimitException {
            count = 0;
            for (int i = mentions.start(blank); i < mentions.end(blank); i++) {
                int row = mentions.rows()[i];
                relate(blank, row, Rows.SUBJECT);
                relate(blank, row, Rows.OBJECT);
                relate(blank, row, Rows.GRAPH);
            }
        }

        private void relate(int blank, int row, int column) throws RdfCanonicalization.WorkLimitException {
            int other = Rows.blank(rows.get(row, column));
            if (other < 0 || other == blank) {
                return;
            }
            step();
            if (count == others.length) {
                others = Arrays.copyOf(others, count * 2);
                relation = Arrays.copyOf(relation, count * 2);
            }
            others[count] = other;
            relation[count++] = relations.hash(column, rows.get(row, Rows.PREDICATE), other);
        }
    }

    /** The least of the paths that the orders of some blank nodes give. */
    private final class Choice {
        private Bytes path = new Bytes(128);
        private Bytes tried = new Bytes(128);
        private int same; // how many bytes of what is tried are known to be those of the path
        private int[] open = {};

        /** Leaves the path, and on the trail the order that gives it. */
        void make(int[] blanks) throws RdfCanonicalization.WorkLimitException {
            Arrays.sort(blanks);
            if (distinct(blanks) > MOST_ALIKE) {
                throw new RdfCanonicalization.WorkLimitException();
            }
            if (open.length < blanks.length) {
                open = new int[blanks.length];
            }
            path.resize(0);
            int start = trail.size();
            int[] best = {};
            do {
                trail.backTo(start);
                if (attempt(blanks)) {
                    Bytes least = tried;
                    tried = path;
                    path = least;
                    best = trail.since(start);
                }
            } while (permute(blanks));
            trail.backTo(start);
            trail.issueAll(best);
        }

        private static int distinct(int[] sorted) {
            int distinct = 1;
            for (int i = 1; i < sorted.length; i++) {
                if (sorted[i] != sorted[i - 1]) {
                    distinct++;
                }
            }
            return distinct;
        }

        /** Goes on to the next order of these numbers; to none, if that was the last. */
        private static boolean permute(int[] blanks) {
            int at = blanks.length - 2;
            while (at >= 0 && blanks[at] >= blanks[at + 1]) {
                at--;
            }
            if (at < 0) {
                return false;
            }
            int greater = blanks.length - 1;
            while (blanks[greater] <= blanks[at]) {
                greater--;
            }
            swap(blanks, at, greater);
            for (int left = at + 1, right = blanks.length - 1; left < right; left++, right--) {
                swap(blanks, left, right);
            }
            return true;
        }

        private static void swap(int[] blanks, int i, int j) {
            int kept = blanks[i];
            blanks[i] = blanks[j];
            blanks[j] = kept;
        }

        /** Whether this order gives a path that is less than the least so far. */
        private boolean attempt(int[] blanks) throws RdfCanonicalization.WorkLimitException {
            tried.resize(0);
            same = 0;
            int opened = 0;
            for (int blank : blanks) {
                step();
                if (!canonical.has(blank) && !trail.has(blank)) {
                    open[opened++] = blank;
                    trail.issue(blank);
                }
                Labels labels = canonical.has(blank) ? canonical : trail;
                labels.write(labels.number(blank), tried);
                if (isWorse()) {
                    return false;
                }
            }
            for (int i = 0; i < opened; i++) {
                byte[] inner = hash(open[i]);
                trail.write(trail.number(open[i]), tried);
                tried.add('<').hex(inner, 0, inner.length).add('>');
                if (isWorse()) {
                    return false;
                }
            }
            return path.size() == 0 || same < path.size();
        }

        /** What starts greater than the least path cannot become less. */
        private boolean isWorse() {
            if (path.size() == 0) {
                return false;
            }
            int more = Arrays.mismatch(tried.array(), same, tried.size(), path.array(), same, path.size());
            same = more < 0 ? path.size() : same + more;
            if (same == tried.size()) {
                return false;
            }
            return same == path.size() || Byte.compareUnsigned(tried.array()[same], path.array()[same]) > 0;
        }
    }
}
