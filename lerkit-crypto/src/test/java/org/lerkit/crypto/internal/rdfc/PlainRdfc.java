package org.lerkit.crypto.internal.rdfc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * RDFC-1.0 step by step, as the specification words it: on text, slowly, without limits, to hold the other one to. Steps
 * are those of sections 4.4 to 4.8.
 */
final class PlainRdfc {
    /** A statement in the terms of N-Quads: an IRI, a literal or a blank node as they are written. */
    record Quad(String subject, String predicate, String object, @Nullable String graph) {
        List<String> mentioned() {
            return Arrays.asList(subject, object, graph).stream()
                    .filter(Objects::nonNull)
                    .filter(PlainRdfc::isBlank)
                    .distinct()
                    .toList();
        }
    }

    private final Set<Quad> quads;
    private final Map<String, List<Quad>> mentions = new LinkedHashMap<>();
    private final Issuer canonical = new Issuer("_:c14n");

    private PlainRdfc(Set<Quad> quads) {
        this.quads = quads;
    }

    /** What is issued, in order (section 4.5). */
    private record Issuer(String prefix, Map<String, String> issued) {
        Issuer(String prefix) {
            this(prefix, new LinkedHashMap<>());
        }

        Issuer copy() {
            return new Issuer(prefix, new LinkedHashMap<>(issued));
        }

        String issue(String blank) {
            return issued.computeIfAbsent(blank, any -> prefix + issued.size());
        }
    }

    private record Result(String hash, Issuer issuer) {}

    static String canonical(List<Quad> quads) {
        return new PlainRdfc(new LinkedHashSet<>(quads)).canonical();
    }

    /** Section 4.4. */
    private String canonical() {
        for (Quad quad : quads) {
            for (String blank : quad.mentioned()) {
                mentions.computeIfAbsent(blank, any -> new ArrayList<>()).add(quad);
            }
        }
        TreeMap<String, List<String>> byHash = new TreeMap<>();
        for (String blank : mentions.keySet()) {
            byHash.computeIfAbsent(firstDegree(blank), any -> new ArrayList<>()).add(blank);
        }
        for (List<String> alike : byHash.values()) {
            if (alike.size() == 1) {
                canonical.issue(alike.get(0));
            }
        }
        for (List<String> alike : byHash.values()) {
            List<Result> results = new ArrayList<>();
            for (String blank : alike) {
                if (!canonical.issued().containsKey(blank)) {
                    Issuer temporary = new Issuer("_:b");
                    temporary.issue(blank);
                    results.add(nDegree(blank, temporary));
                }
            }
            results.sort(Comparator.comparing(Result::hash));
            for (Result result : results) {
                result.issuer().issued().keySet().forEach(canonical::issue);
            }
        }
        TreeSet<String> lines = new TreeSet<>(Comparator.comparing(
                (String line) -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        for (Quad quad : quads) {
            lines.add(line(quad, canonical.issued()));
        }
        return String.join("", lines);
    }

    /** Section 4.6. */
    private String firstDegree(String blank) {
        List<String> lines = new ArrayList<>();
        for (Quad quad : mentions.getOrDefault(blank, List.of())) {
            Map<String, String> called = new LinkedHashMap<>();
            quad.mentioned().forEach(each -> called.put(each, each.equals(blank) ? "_:a" : "_:z"));
            lines.add(line(quad, called));
        }
        lines.sort(Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        return hash(String.join("", lines));
    }

    /** Section 4.7. */
    private String related(String related, Quad quad, Issuer issuer, String position) {
        String label = canonical.issued().get(related);
        if (label == null) {
            label = issuer.issued().get(related);
        }
        return hash(position
                + (position.equals("g") ? "" : quad.predicate())
                + (label != null ? label : firstDegree(related)));
    }

    /** Section 4.8. */
    private Result nDegree(String blank, Issuer given) {
        Issuer issuer = given;
        TreeMap<String, List<String>> byHash = new TreeMap<>();
        for (Quad quad : mentions.getOrDefault(blank, List.of())) {
            relate(blank, quad.subject(), quad, issuer, "s", byHash);
            relate(blank, quad.object(), quad, issuer, "o", byHash);
            relate(blank, quad.graph(), quad, issuer, "g", byHash);
        }
        StringBuilder data = new StringBuilder();
        for (Map.Entry<String, List<String>> entry : byHash.entrySet()) {
            data.append(entry.getKey());
            String chosenPath = "";
            Issuer chosenIssuer = issuer;
            for (List<String> permutation : permutations(entry.getValue())) {
                Issuer copy = issuer.copy();
                StringBuilder path = new StringBuilder();
                List<String> recursion = new ArrayList<>();
                for (String related : permutation) {
                    String label = canonical.issued().get(related);
                    if (label == null) {
                        if (!copy.issued().containsKey(related)) {
                            recursion.add(related);
                        }
                        label = copy.issue(related);
                    }
                    path.append(label);
                }
                for (String related : recursion) {
                    Result result = nDegree(related, copy);
                    path.append(copy.issue(related)).append('<').append(result.hash()).append('>');
                    copy = result.issuer();
                }
                if (chosenPath.isEmpty() || path.toString().compareTo(chosenPath) < 0) {
                    chosenPath = path.toString();
                    chosenIssuer = copy;
                }
            }
            data.append(chosenPath);
            issuer = chosenIssuer;
        }
        return new Result(hash(data.toString()), issuer);
    }

    private void relate(
            String blank,
            @Nullable String other,
            Quad quad,
            Issuer issuer,
            String position,
            Map<String, List<String>> byHash) {
        if (other != null && isBlank(other) && !other.equals(blank)) {
            byHash.computeIfAbsent(related(other, quad, issuer, position), any -> new ArrayList<>())
                    .add(other);
        }
    }

    /** All orders of a list; each as often as it comes about. */
    private static List<List<String>> permutations(List<String> list) {
        if (list.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<String> rest = new ArrayList<>(list);
            String first = rest.remove(i);
            for (List<String> tail : permutations(rest)) {
                List<String> permutation = new ArrayList<>(List.of(first));
                permutation.addAll(tail);
                all.add(permutation);
            }
        }
        return all;
    }

    private static String line(Quad quad, Map<String, String> called) {
        StringBuilder line = new StringBuilder();
        for (String part : Arrays.asList(quad.subject(), quad.predicate(), quad.object(), quad.graph())) {
            if (part != null) {
                line.append(called.getOrDefault(part, part)).append(' ');
            }
        }
        return line.append(".\n").toString();
    }

    private static boolean isBlank(String part) {
        return part.startsWith("_:");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
