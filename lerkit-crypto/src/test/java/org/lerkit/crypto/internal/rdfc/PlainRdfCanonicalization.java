package org.lerkit.crypto.internal.rdfc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * RDFC-1.0, sections 4.4 to 4.8, step by step and on text, with nothing done twice as fast as it is written there. A quad
 * is four texts: subject, predicate, object, graph (empty, if it is the default one), each as N-Quads has it.
 */
final class PlainRdfCanonicalization {
    static final Comparator<String> BY_CODE_POINTS = (one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other));
    private static final List<Integer> PLACES = List.of(0, 2, 3);
    private static final String POSITIONS = "s og";

    private final Collection<List<String>> quads;
    private final Map<String, List<List<String>>> mentions = new LinkedHashMap<>();
    private final Map<String, String> firstDegree = new LinkedHashMap<>();
    private final Map<String, String> canonical = new LinkedHashMap<>();
    private final String algorithm;

    private record Result(String hash, Map<String, String> issued) {}

    private PlainRdfCanonicalization(Collection<List<String>> quads, String algorithm) {
        this.quads = new LinkedHashSet<>(quads);
        this.algorithm = algorithm;
    }

    static String canonicalize(Collection<List<String>> quads, String algorithm) {
        PlainRdfCanonicalization run = new PlainRdfCanonicalization(quads, algorithm);
        run.label();
        return run.quads.stream()
                .map(quad -> line(quad.stream()
                        .map(term -> isBlank(term) ? "_:" + run.canonical.get(term) : term)
                        .toList()))
                .sorted(BY_CODE_POINTS)
                .collect(Collectors.joining());
    }

    private void label() {
        for (List<String> quad : quads) {
            for (String term : new LinkedHashSet<>(quad)) {
                if (isBlank(term)) {
                    mentions.computeIfAbsent(term, any -> new ArrayList<>()).add(quad);
                }
            }
        }
        Map<String, List<String>> byHash = new TreeMap<>();
        for (String node : mentions.keySet()) {
            firstDegree.put(node, hashFirstDegree(node));
            byHash.computeIfAbsent(firstDegree.get(node), any -> new ArrayList<>())
                    .add(node);
        }
        for (List<String> nodes : byHash.values()) {
            if (nodes.size() == 1) {
                issue(canonical, "c14n", nodes.get(0));
            }
        }
        for (List<String> nodes : byHash.values()) {
            List<Result> results = new ArrayList<>();
            for (String node : nodes) {
                if (!canonical.containsKey(node)) {
                    Map<String, String> issued = new LinkedHashMap<>();
                    issue(issued, "b", node);
                    results.add(hashNDegree(node, issued));
                }
            }
            results.sort(Comparator.comparing(Result::hash));
            results.forEach(result -> result.issued().keySet().forEach(node -> issue(canonical, "c14n", node)));
        }
    }

    private String hashFirstDegree(String node) {
        return hash(mentions(node).stream()
                .map(quad -> line(quad.stream()
                        .map(term -> !isBlank(term) ? term : term.equals(node) ? "_:a" : "_:z")
                        .toList()))
                .sorted(BY_CODE_POINTS)
                .collect(Collectors.joining()));
    }

    private List<List<String>> mentions(String node) {
        return mentions.getOrDefault(node, List.of());
    }

    private String hashRelated(String related, List<String> quad, Map<String, String> issued, int place) {
        String label = canonical.getOrDefault(related, issued.get(related));
        return hash(POSITIONS.charAt(place)
                + (place == 3 ? "" : quad.get(1))
                + (label == null ? firstDegree.get(related) : "_:" + label));
    }

    private Result hashNDegree(String node, Map<String, String> issuedBefore) {
        Map<String, List<String>> relatedByHash = new TreeMap<>();
        for (List<String> quad : mentions(node)) {
            for (int place : PLACES) {
                String related = quad.get(place);
                if (isBlank(related) && !related.equals(node)) {
                    relatedByHash
                            .computeIfAbsent(hashRelated(related, quad, issuedBefore, place), any -> new ArrayList<>())
                            .add(related);
                }
            }
        }
        Map<String, String> issued = issuedBefore;
        StringBuilder data = new StringBuilder();
        for (Map.Entry<String, List<String>> entry : relatedByHash.entrySet()) {
            data.append(entry.getKey());
            String chosenPath = "";
            Map<String, String> chosenIssued = issued;
            for (List<String> order : permutations(entry.getValue())) {
                Map<String, String> copy = new LinkedHashMap<>(issued);
                StringBuilder path = new StringBuilder();
                List<String> recursion = new ArrayList<>();
                for (String related : order) {
                    if (canonical.containsKey(related)) {
                        path.append("_:").append(canonical.get(related));
                    } else {
                        if (!copy.containsKey(related)) {
                            recursion.add(related);
                        }
                        path.append("_:").append(issue(copy, "b", related));
                    }
                }
                for (String related : recursion) {
                    Result result = hashNDegree(related, copy);
                    path.append("_:").append(issue(copy, "b", related));
                    path.append('<').append(result.hash()).append('>');
                    copy = result.issued();
                }
                if (chosenPath.isEmpty() || path.toString().compareTo(chosenPath) < 0) {
                    chosenPath = path.toString();
                    chosenIssued = copy;
                }
            }
            data.append(chosenPath);
            issued = chosenIssued;
        }
        return new Result(hash(data.toString()), issued);
    }

    private static List<List<String>> permutations(List<String> items) {
        List<List<String>> all = new ArrayList<>();
        if (items.isEmpty()) {
            all.add(items);
        }
        for (int i = 0; i < items.size(); i++) {
            List<String> others = new ArrayList<>(items);
            String first = others.remove(i);
            for (List<String> rest : permutations(others)) {
                List<String> one = new ArrayList<>(List.of(first));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    private static String issue(Map<String, String> issued, String prefix, String node) {
        return issued.computeIfAbsent(node, any -> prefix + issued.size());
    }

    private static boolean isBlank(String term) {
        return term.startsWith("_:");
    }

    private static String line(List<String> quad) {
        return quad.get(0) + " " + quad.get(1) + " " + quad.get(2)
                + (quad.get(3).isEmpty() ? "" : " " + quad.get(3)) + " .\n";
    }

    private String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
