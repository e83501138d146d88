package org.lerkit.crypto.internal.rdfc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization.WorkLimitException;

/**
 * Canonical forms of small graphs made up at random, in which many blank nodes look alike, against the algorithm as the
 * specification writes it. {@code -Dlerkit.sameness.graphs=100000} makes the long run.
 */
class RdfCanonicalizationSamenessTest {
    private static final int GRAPHS = Integer.getInteger("lerkit.sameness.graphs", 1_500);
    private static final long SEED = 20_261_126;
    private static final List<String> TEXTS = List.of("", "x", "\uffff", "\ud83c\udf93", "a\"\\\n\r\t\b\f\u0001\u007f");
    private static final List<String> ESCAPED =
            List.of("", "x", "\uffff", "\ud83c\udf93", "a\\\"\\\\\\n\\r\\t\\b\\f\\u0001\\u007F");
    private static final List<String> SUFFIXES = List.of("", "^^<urn:t>", "@en");

    private static final Pattern LABEL = Pattern.compile("_:(c14n[0-9]+)");

    private record Graph(Dataset dataset, List<List<String>> quads) {
        int term(Map<String, Integer> known, String text) {
            return known.computeIfAbsent(text, any -> {
                if (text.startsWith("_:")) {
                    return dataset.blank();
                }
                if (text.startsWith("<")) {
                    return dataset.iri(text.substring(1, text.length() - 1));
                }
                int end = text.lastIndexOf('"');
                return dataset.literal(TEXTS.get(ESCAPED.indexOf(text.substring(1, end))), text.substring(end + 1));
            });
        }
    }

    @Test
    void graphs_made_up_at_random_have_the_form_of_the_specification() {
        int limits = 0;
        for (int i = 0; i < GRAPHS; i++) {
            Graph graph = graph(new Random(SEED ^ (i * 0x9E3779B97F4A7C15L)));
            String hash = i % 5 == 0 ? "SHA-384" : "SHA-256";
            try {
                byte[] form = RdfCanonicalization.canonicalize(graph.dataset(), hash);
                String plain = PlainRdfCanonicalization.canonicalize(graph.quads(), hash);
                assertThat(text(form)).as("graph %s: %s", i, graph.quads()).isEqualTo(plain);
                assertThat(RdfCanonicalization.hash(graph.dataset(), hash)).isEqualTo(Hashes.of(hash, form));
                Map<String, String> labels = otherLabels(plain);
                assertThat(RdfCanonicalization.canonicalize(graph.dataset(), hash, labels))
                        .hasValueSatisfying(other -> assertThat(text(other)).isEqualTo(relabelled(plain, labels)));
            } catch (WorkLimitException e) {
                limits++;
            }
        }
        assertThat(limits).isLessThan(GRAPHS / 50);
    }

    /** Labels in another order, for those of a canonical form. */
    private static Map<String, String> otherLabels(String form) {
        List<String> labels = LABEL.matcher(form)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return labels.stream().collect(Collectors.toMap(label -> label, label -> "x" + labels.indexOf(label) * 7 % 23));
    }

    private static String relabelled(String form, Map<String, String> labels) {
        return form.lines()
                .map(line -> LABEL.matcher(line).replaceAll(found -> "_:" + labels.get(found.group(1))) + "\n")
                .sorted(PlainRdfCanonicalization.BY_CODE_POINTS)
                .collect(Collectors.joining());
    }

    private static String text(byte[] form) {
        return new String(form, StandardCharsets.UTF_8);
    }

    /** Rings, stars, chains and what comes of a few quads by chance, in one graph or several, in any order. */
    private static Graph graph(Random random) {
        int blanks = 1 + random.nextInt(6);
        List<List<String>> quads = new ArrayList<>();
        int shape = random.nextInt(5);
        for (int i = 0; i < blanks; i++) {
            String other = "_:" + (shape == 0 ? (i + 1) % blanks : shape == 1 ? 0 : i + 1);
            if (shape < 3) {
                quads.add(List.of("_:" + i, "<urn:p0>", other, ""));
            }
        }
        int more = shape < 3 ? random.nextInt(4) : 1 + random.nextInt(8);
        for (int i = 0; i < more; i++) {
            String graph = random.nextInt(3) > 0 ? "" : random.nextBoolean() ? "<urn:g>" : blank(random, blanks);
            String subject = random.nextInt(4) > 0 ? blank(random, blanks) : "<urn:s>";
            quads.add(List.of(subject, "<urn:p" + random.nextInt(2) + ">", object(random, blanks), graph));
        }
        if (random.nextInt(3) == 0) { // all again, with other blank nodes
            List.copyOf(quads)
                    .forEach(quad -> quads.add(quad.stream()
                            .map(term -> term.startsWith("_:") ? term + "again" : term)
                            .toList()));
        }
        quads.add(quads.get(random.nextInt(quads.size())));
        Collections.shuffle(quads, random);

        Graph graph = new Graph(new Dataset(), quads);
        Map<String, Integer> known = new LinkedHashMap<>();
        for (List<String> quad : quads) {
            int[] terms = Stream.of(0, 1, 2)
                    .mapToInt(place -> graph.term(known, quad.get(place)))
                    .toArray();
            graph.dataset()
                    .add(
                            terms[0],
                            terms[1],
                            terms[2],
                            quad.get(3).isEmpty() ? Dataset.DEFAULT_GRAPH : graph.term(known, quad.get(3)));
        }
        return graph;
    }

    private static String blank(Random random, int blanks) {
        return "_:" + random.nextInt(blanks);
    }

    private static String object(Random random, int blanks) {
        return switch (random.nextInt(6)) {
            case 0 -> "<urn:o>";
            case 1 ->
                '"' + ESCAPED.get(random.nextInt(ESCAPED.size())) + '"' + SUFFIXES.get(random.nextInt(SUFFIXES.size()));
            default -> blank(random, blanks);
        };
    }
}
