package org.lerkit.crypto.internal.rdfc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hash N-Degree Quads (RDFC-1.0, section 4.8): tells apart, by what is around them, the blank nodes that their own
 * statements leave alike. Limits count what is hashed and tried, so that no graph takes more than about a second.
 */
final class NDegree {
    private static final int MOST_ALIKE = 8; // 8! orders to try
    private static final int DEEPEST = 500;
    private static final byte[] NO_PATH = {};

    private final Rows rows;
    private final List<List<int[]>> mentions;
    private final byte[][] firstHashes;
    private final byte[] @Nullable [] labels; // canonical ones, of those blank nodes that have one
    private final Hash hash;
    private final Trail trail;
    private long stepsLeft;
    private int depth;

    NDegree(
            Rows rows,
            List<List<int[]>> mentions,
            byte[][] firstHashes,
            byte[] @Nullable [] labels,
            Hash hash,
            long steps) {
        this.rows = rows;
        this.mentions = mentions;
        this.firstHashes = firstHashes;
        this.labels = labels;
        this.hash = hash;
        this.trail = new Trail(mentions.size());
        this.stepsLeft = steps;
    }

    /** What a blank node comes to: its hash, and those around it, itself first, in the order they are to be labelled. */
    record Finding(String hash, List<Integer> order) {}

    Finding of(int blank) throws RdfCanonicalization.WorkLimitException {
        trail.issue(blank);
        String found = new String(hash(blank), StandardCharsets.US_ASCII);
        List<Integer> order = Arrays.stream(trail.since(0)).boxed().toList();
        trail.backTo(0);
        return new Finding(found, order);
    }

    /** The hash of a blank node; leaves on the trail the order that gives it. */
    private byte[] hash(int blank) throws RdfCanonicalization.WorkLimitException {
        if (++depth > DEEPEST) {
            throw new RdfCanonicalization.WorkLimitException();
        }
        Bytes data = new Bytes(256);
        for (Map.Entry<byte[], int[]> alike : related(blank).entrySet()) {
            if (Arrays.stream(alike.getValue()).distinct().count() > MOST_ALIKE) {
                throw new RdfCanonicalization.WorkLimitException();
            }
            Choice choice = new Choice(trail.size());
            choice.permute(alike.getValue(), 0);
            trail.issueAll(choice.order);
            data.add(alike.getKey()).add(choice.path);
        }
        depth--;
        return hash.of(data);
    }

    /**
     * The blank nodes that share a statement with this one, by how they do; as often as they do: a node in a graph has
     * the name of the graph once for each of its statements. (Step 3.1.2 appends to a list.)
     */
    private SortedMap<byte[], int[]> related(int blank) throws RdfCanonicalization.WorkLimitException {
        SortedMap<byte[], int[]> related = new TreeMap<>(Arrays::compareUnsigned);
        for (int[] row : mentions.get(blank)) {
            relate(blank, rows.index(row[0]), 's', row, related);
            relate(blank, rows.index(row[2]), 'o', row, related);
            relate(blank, rows.index(row[3]), 'g', row, related);
        }
        return related;
    }

    private void relate(int blank, int other, char position, int[] row, SortedMap<byte[], int[]> related)
            throws RdfCanonicalization.WorkLimitException {
        if (other < 0 || other == blank) {
            return;
        }
        step();
        Bytes data = new Bytes(256).add(position);
        if (position != 'g') {
            rows.term(row[1], data);
        }
        byte[] label = label(other);
        related.merge(hash.of(data.add(label == null ? firstHashes[other] : label)), new int[] {other}, NDegree::and);
    }

    private static int[] and(int[] list, int[] one) {
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = one[0];
        return longer;
    }

    private byte @Nullable [] label(int blank) {
        return labels[blank] != null ? labels[blank] : trail.label(blank);
    }

    private void step() throws RdfCanonicalization.WorkLimitException {
        if (--stepsLeft < 0) {
            throw new RdfCanonicalization.WorkLimitException();
        }
    }

    /** The least of the paths that the orders of some blank nodes give. */
    private final class Choice {
        private final int start;
        private byte[] path = NO_PATH;
        private int[] order = {};

        Choice(int start) {
            this.start = start;
        }

        void permute(int[] blanks, int from) throws RdfCanonicalization.WorkLimitException {
            if (from == blanks.length) {
                attempt(blanks);
                trail.backTo(start);
                return;
            }
            for (int i = from; i < blanks.length; i++) {
                if (isFirst(blanks, from, i)) {
                    swap(blanks, from, i);
                    permute(blanks, from + 1);
                    swap(blanks, from, i);
                }
            }
        }

        /** Whether what is at this index was not at the start of the rest before: the same orders follow from it. */
        private static boolean isFirst(int[] blanks, int from, int index) {
            for (int i = from; i < index; i++) {
                if (blanks[i] == blanks[index]) {
                    return false;
                }
            }
            return true;
        }

        private void attempt(int[] blanks) throws RdfCanonicalization.WorkLimitException {
            Bytes tried = new Bytes(128);
            int[] open = new int[blanks.length];
            int opened = 0;
            for (int blank : blanks) {
                step();
                if (label(blank) == null) {
                    open[opened++] = blank;
                    trail.issue(blank);
                }
                tried.add(labelled(blank));
                if (isWorse(tried)) {
                    return;
                }
            }
            for (int i = 0; i < opened; i++) {
                byte[] inner = hash(open[i]);
                tried.add(labelled(open[i])).add('<').add(inner).add('>');
                if (isWorse(tried)) {
                    return;
                }
            }
            if (path.length == 0 || compare(tried) < 0) {
                path = tried.copy();
                order = trail.since(start);
            }
        }

        private byte[] labelled(int blank) {
            byte[] label = label(blank);
            if (label == null) {
                throw new IllegalStateException("labelled before");
            }
            return label;
        }

        /** What starts greater than the least path cannot become less. */
        private boolean isWorse(Bytes tried) {
            return path.length > 0 && compare(tried) > 0;
        }

        private int compare(Bytes tried) {
            return Arrays.compareUnsigned(tried.array(), 0, tried.size(), path, 0, path.length);
        }
    }

    private static void swap(int[] blanks, int i, int j) {
        int kept = blanks[i];
        blanks[i] = blanks[j];
        blanks[j] = kept;
    }

    /** Labels given for the time being, which can be taken back down to any earlier point. */
    private static final class Trail {
        private final byte[] @Nullable [] labels;
        private final int[] order;
        private int size;

        Trail(int blanks) {
            this.labels = new byte[blanks][];
            this.order = new int[blanks];
        }

        int size() {
            return size;
        }

        byte @Nullable [] label(int blank) {
            return labels[blank];
        }

        void issue(int blank) {
            labels[blank] = ("_:b" + size).getBytes(StandardCharsets.US_ASCII);
            order[size++] = blank;
        }

        void issueAll(int[] blanks) {
            for (int blank : blanks) {
                issue(blank);
            }
        }

        int[] since(int start) {
            return Arrays.copyOfRange(order, start, size);
        }

        void backTo(int start) {
            while (size > start) {
                labels[order[--size]] = null;
            }
        }
    }
}
