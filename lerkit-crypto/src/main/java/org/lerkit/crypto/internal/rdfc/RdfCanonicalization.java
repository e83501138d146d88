package org.lerkit.crypto.internal.rdfc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private static final int LEAST = 1024; // of a chunk
    private static final int MOST = 2048;
    private static final int LINE = 512; // most are shorter

    private final Rows rows;
    private final Names names;
    private final Hash hash;
    private final Labels labels;
    private final int chunk; // how much of the lines is hashed or copied at once
    private final Bytes lines;

    private RdfCanonicalization(Dataset dataset, String hash) {
        this.hash = new Hash(hash);
        this.rows = new Rows(dataset);
        this.chunk = Math.min(MOST, Math.max(LEAST, rows.end())); // four for each row: less at once if there are few
        this.lines = new Bytes(chunk + LINE);
        this.names = new Names(dataset.terms(), rows);
        this.labels = new Labels("c14n", dataset.blanks());
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
        return of(dataset, hash).relabelled().text();
    }

    /**
     * The hash of the canonical N-Quads of a dataset, by the same algorithm, without a copy of the text.
     *
     * @param hash {@code SHA-256} or {@code SHA-384}
     * @throws WorkLimitException if telling its blank nodes apart takes more steps than any real document needs
     */
    public static byte[] hash(Dataset dataset, String hash) throws WorkLimitException {
        return of(dataset, hash).relabelled().digest();
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
        int size = canonicalization.labels.size();
        if (labels.size() != size || new HashSet<>(labels.values()).size() < size) {
            return Optional.empty();
        }
        byte[][] others = new byte[size][];
        for (int number = 0; number < size; number++) {
            String other = labels.get(name(number));
            if (other == null) {
                return Optional.empty();
            }
            others[number] = (BLANK + other).getBytes(StandardCharsets.US_ASCII);
        }
        return Optional.of(canonicalization.relabelled(others).text());
    }

    /** The canonical labels, as in {@code c14n0}, of the blank nodes that have names in the dataset, by these. */
    public static Map<String, String> labels(Dataset dataset, String hash) throws WorkLimitException {
        Labels labels = of(dataset, hash).labels;
        Map<String, String> named = new HashMap<>();
        dataset.names().forEach((name, blank) -> {
            if (labels.has(Rows.blank(blank))) {
                named.put(name, name(labels.number(Rows.blank(blank))));
            }
        });
        return named;
    }

    static RdfCanonicalization of(Dataset dataset, String hash) throws WorkLimitException {
        RdfCanonicalization canonicalization = new RdfCanonicalization(dataset, hash);
        canonicalization.labelBlanks();
        return canonicalization;
    }

    /** Those that differ by their own statements first, then the others by what is around them. */
    private void labelBlanks() throws WorkLimitException {
        Mentions mentions = new Mentions(rows);
        int[] hashes = new FirstDegree(rows, mentions, names, hash, lines, chunk).all();
        int[] mentioned = new int[rows.blanks()];
        int[] theirs = new int[rows.blanks()]; // the hashes of those
        int count = 0;
        for (int blank = 0; blank < hashes.length; blank++) {
            if (mentions.start(blank) < mentions.end(blank)) {
                mentioned[count] = blank;
                theirs[count++] = hashes[blank];
            }
        }
        int[] order = hash.order(theirs, count);
        int[] ends = new int[count]; // of those that are alike, where the last is
        for (int start = 0, end = 0; start < count; start = end) {
            int first = mentioned[order[start]];
            while (end < count && hash.areEqual(theirs[order[end]], hashes[first])) {
                hashes[mentioned[order[end++]]] = hashes[first];
            }
            ends[start] = end;
            if (end == start + 1) {
                labels.issue(first);
            }
        }
        if (labels.size() == count) {
            return;
        }
        NDegree nDegree = new NDegree(rows, mentions, names, hashes, labels, hash, STEPS);
        for (int start = 0; start < count; start = ends[start]) {
            List<NDegree.Finding> findings = new ArrayList<>();
            for (int i = start; i < ends[start]; i++) {
                int blank = mentioned[order[i]];
                if (!labels.has(blank)) {
                    findings.add(nDegree.of(blank));
                }
            }
            Collections.sort(findings);
            findings.forEach(finding -> labels.issueAll(finding.order()));
        }
    }

    /** Calls blank nodes by their canonical labels. */
    private RdfCanonicalization relabelled() {
        int number = 0;
        for (int place = 0; place < labels.size(); place++) {
            lines.resize(0);
            labels.write(number, lines);
            names.call(labels.blank(number), lines);
            number = next(number, labels.size());
        }
        return this;
    }

    /** What follows a number in the order of texts, in which 10 comes before 2, of those below a limit. */
    private static int next(int number, int limit) {
        if (number > 0 && number <= (limit - 1) / 10) {
            return number * 10;
        }
        int before = number;
        while (before > 0 && (before % 10 == 9 || before + 1 >= limit)) {
            before /= 10;
        }
        return before + 1;
    }

    /** Calls them by other labels, which are in the order of canonical ones. */
    private RdfCanonicalization relabelled(byte[][] others) {
        Integer[] sorted = new Integer[others.length];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, (one, other) -> Arrays.compareUnsigned(others[one], others[other]));
        for (int number : sorted) {
            lines.resize(0);
            names.call(labels.blank(number), lines.add(others[number]));
        }
        return this;
    }

    private byte[] text() {
        int[] order = rows.inOrder(names);
        int size = 0;
        for (int row : order) {
            int length = names.length(
                    rows.get(row, Rows.SUBJECT),
                    rows.get(row, Rows.PREDICATE),
                    rows.get(row, Rows.OBJECT),
                    rows.get(row, Rows.GRAPH));
            size = Math.addExact(size, length);
        }
        byte[] text = new byte[size];
        int end = 0;
        lines.resize(0);
        for (int row : order) {
            line(row, lines);
            if (lines.size() >= chunk) {
                end = lines.moveTo(text, end);
            }
        }
        lines.moveTo(text, end);
        return text;
    }

    private byte[] digest() {
        lines.resize(0);
        for (int row : rows.inOrder(names)) {
            line(row, lines);
            if (lines.size() >= chunk) {
                hash.take(lines);
            }
        }
        return hash.of(lines);
    }

    private void line(int row, Bytes out) {
        names.line(
                rows.get(row, Rows.SUBJECT),
                rows.get(row, Rows.PREDICATE),
                rows.get(row, Rows.OBJECT),
                rows.get(row, Rows.GRAPH),
                out);
    }

    private static String name(int number) {
        return "c14n" + number;
    }
}
