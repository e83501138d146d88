package org.lerkit.crypto.internal.rdfc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * RDFC-1.0 (<a href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization</a>): the same text for every
 * dataset that says the same, whatever its blank nodes are called.
 */
public final class RdfCanonicalization {
    /**
     * Enough for any real document: a transcript of 160 courses, each with the same list of grades, takes some ten
     * thousand steps.
     */
    static final long STEPS = 1_000_000;

    private static final String BLANK = "_:";
    private static final byte[] A = ascii("_:a");
    private static final byte[] Z = ascii("_:z");

    private final Rows rows;
    private final Hash hash;
    private final byte[] @Nullable [] labels;
    private int issued;

    private RdfCanonicalization(Dataset dataset, String hash) {
        this.hash = new Hash(hash);
        this.rows = new Rows(dataset);
        this.labels = new byte[dataset.blanks()][];
    }

    /** A graph asks for more work than the limit: its blank nodes cannot be told apart in reasonable time. */
    public static final class WorkLimitException extends Exception {
        private static final long serialVersionUID = 1L;

        WorkLimitException() {
            super("more steps than the limit");
        }
    }

    /**
     * The canonical N-Quads of a dataset, UTF-8.
     *
     * @param hash {@code SHA-256} or {@code SHA-384}
     * @throws WorkLimitException if telling its blank nodes apart takes more steps than any real document needs
     */
    public static byte[] canonicalize(Dataset dataset, String hash) throws WorkLimitException {
        RdfCanonicalization canonicalization = of(dataset, hash);
        return canonicalization.text(canonicalization.labels);
    }

    /**
     * The hash of the canonical N-Quads of a dataset, by the same algorithm, without a copy of the text.
     *
     * @param hash {@code SHA-256} or {@code SHA-384}
     * @throws WorkLimitException if telling its blank nodes apart takes more steps than any real document needs
     */
    public static byte[] hash(Dataset dataset, String hash) throws WorkLimitException {
        return new Hash(hash).raw(canonicalize(dataset, hash));
    }

    /**
     * The same with other labels for blank nodes; lines are in the order of their bytes.
     *
     * @param labels what to call each, by its canonical label: {@code c14n0}
     * @return empty if these are not labels for all blank nodes and no others, each with one of its own
     */
    public static Optional<byte[]> canonicalize(Dataset dataset, String hash, Map<String, String> labels)
            throws WorkLimitException {
        RdfCanonicalization canonicalization = of(dataset, hash);
        if (labels.size() != canonicalization.issued || new HashSet<>(labels.values()).size() < labels.size()) {
            return Optional.empty();
        }
        byte[][] others = new byte[canonicalization.labels.length][];
        for (int blank = 0; blank < others.length; blank++) {
            byte[] label = canonicalization.labels[blank];
            if (label != null) {
                String other = labels.get(name(label));
                if (other == null) {
                    return Optional.empty();
                }
                others[blank] = ascii(BLANK + other);
            }
        }
        return Optional.of(canonicalization.text(others));
    }

    /** The canonical labels, as in {@code c14n0}, of the blank nodes that have names in the dataset, by these. */
    public static Map<String, String> labels(Dataset dataset, String hash) throws WorkLimitException {
        RdfCanonicalization canonicalization = of(dataset, hash);
        Map<String, String> labels = new HashMap<>();
        dataset.names().forEach((name, blank) -> {
            byte[] label = canonicalization.labels[-1 - blank];
            if (label != null) {
                labels.put(name, name(label));
            }
        });
        return labels;
    }

    static RdfCanonicalization of(Dataset dataset, String hash) throws WorkLimitException {
        RdfCanonicalization canonicalization = new RdfCanonicalization(dataset, hash);
        canonicalization.labelBlanks();
        return canonicalization;
    }

    /** Those that differ by their own statements first, then the others by what is around them. */
    private void labelBlanks() throws WorkLimitException {
        if (labels.length == 0) {
            return;
        }
        List<List<int[]>> mentions = rows.mentions();
        byte[][] hashes = new byte[labels.length][];
        SortedMap<byte[], List<Integer>> byHash = new TreeMap<>(Arrays::compareUnsigned);
        for (int blank = 0; blank < labels.length; blank++) {
            if (!mentions.get(blank).isEmpty()) {
                hashes[blank] = firstDegree(blank, mentions.get(blank));
                byHash.computeIfAbsent(hashes[blank], any -> new ArrayList<>()).add(blank);
            }
        }
        byHash.values().stream().filter(alike -> alike.size() == 1).forEach(alone -> issue(alone.get(0)));
        byHash.values().removeIf(alike -> alike.size() == 1);
        if (byHash.isEmpty()) {
            return;
        }
        NDegree nDegree = new NDegree(rows, mentions, hashes, labels, hash, STEPS);
        for (List<Integer> alike : byHash.values()) {
            List<NDegree.Finding> findings = new ArrayList<>();
            for (int blank : alike) {
                if (labels[blank] == null) {
                    findings.add(nDegree.of(blank));
                }
            }
            findings.sort(Comparator.comparing(NDegree.Finding::hash));
            findings.forEach(finding -> finding.order().forEach(this::issue));
        }
    }

    private void issue(int blank) {
        if (labels[blank] == null) {
            labels[blank] = ascii("_:c14n" + issued++);
        }
    }

    /**
     * Hash First Degree Quads (section 4.6). Lines that become equal count as often as they are there: only the
     * statements of a dataset are a set.
     */
    private byte[] firstDegree(int blank, List<int[]> mentions) {
        int self = rows.blank(blank);
        int[][] seen = new int[mentions.size()][];
        for (int i = 0; i < seen.length; i++) {
            int[] row = mentions.get(i).clone();
            for (int j = 0; j < 4; j++) {
                if (rows.index(row[j]) >= 0) {
                    row[j] = rows.blank(row[j] == self ? 0 : 1);
                }
            }
            seen[i] = row;
        }
        Arrays.sort(seen, Arrays::compare);
        Bytes lines = new Bytes(1024);
        byte[][] names = {A, Z};
        for (int[] row : seen) {
            rows.line(row, names, lines);
        }
        return hash.of(lines);
    }

    /** The statements, with blank nodes called by these labels, which are in the order of blank nodes. */
    private byte[] text(byte[] @Nullable [] called) {
        int[][] lines = rows.rows();
        byte[][] names = Arrays.stream(called)
                .filter(Objects::nonNull)
                .sorted(Arrays::compareUnsigned) // in which _:c14n10 comes before _:c14n2
                .toArray(byte[][]::new);
        if (names.length > 0) {
            int[] place = new int[called.length];
            for (int blank = 0; blank < place.length; blank++) {
                byte[] label = called[blank];
                place[blank] = label == null ? -1 : Arrays.binarySearch(names, label, Arrays::compareUnsigned);
            }
            lines = Arrays.stream(lines).map(row -> relabelled(row, place)).toArray(int[][]::new);
            Arrays.sort(lines, Arrays::compare);
        }
        Bytes out = new Bytes(Math.max(256, lines.length * 100));
        for (int[] row : lines) {
            rows.line(row, names, out);
        }
        return out.copy();
    }

    private int[] relabelled(int[] row, int[] place) {
        int[] relabelled = row.clone();
        for (int j = 0; j < 4; j++) {
            int blank = rows.index(row[j]);
            if (blank >= 0) {
                relabelled[j] = rows.blank(place[blank]);
            }
        }
        return relabelled;
    }

    /** A label without what says that it is one. */
    private static String name(byte[] label) {
        return new String(label, BLANK.length(), label.length - BLANK.length(), StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
