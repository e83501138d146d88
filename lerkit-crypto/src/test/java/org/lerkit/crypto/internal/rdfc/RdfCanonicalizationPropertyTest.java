package org.lerkit.crypto.internal.rdfc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization.WorkLimitException;

/** Datasets made at random, full of blank nodes that look alike, against the algorithm done word by word. */
class RdfCanonicalizationPropertyTest {
    private static final int DATASETS = 2_000;
    private static final List<String> IRIS = List.of(
            "https://vocab.example.org/ns#a",
            "https://vocab.example.org/ns#ab",
            "https://vocab.example.org/ns",
            "https://vocab.example.org/n",
            "https://vocab.example.org/ns#\u00e9",
            "https://vocab.example.org/ns?q=1",
            "https://vocab.example.org/name",
            "http://other.example/x",
            "urn:x");
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "a b",
            "abcdefgh",
            "abcdefghi",
            "abcdefg\"hi",
            "tab\there",
            "a?b",
            "\u00e9t\u00e9",
            "\uff21",
            "\ud83c\udf93",
            "line\nline",
            "back\\slash");
    private static final List<String> SUFFIXES = List.of(
            "",
            Dataset.tagged("en"),
            Dataset.tagged("en-gb"),
            Dataset.typed("https://www.w3.org/2001/XMLSchema#date"),
            Dataset.typed("http://www.w3.org/2001/XMLSchema#date"));

    /** A statement in the terms of N-Quads: an IRI, a literal or a blank node as they are written. */
    private record Quad(
            String subject,
            String predicate,
            String object,
            @Nullable String graph) {
        List<String> parts() {
            return List.of(subject, predicate, object, graph == null ? "" : graph);
        }
    }

    private final Map<String, Token> tokens = new HashMap<>();

    @Test
    void every_dataset_has_the_form_that_the_specification_gives_it() throws WorkLimitException {
        int alike = 0;
        for (int seed = 0; seed < DATASETS; seed++) {
            List<Quad> quads = quads(new Random(seed));

            String form = text(dataset(quads));

            assertThat(form)
                    .as("seed %d", seed)
                    .isEqualTo(PlainRdfCanonicalization.canonicalize(
                            quads.stream().map(Quad::parts).toList(), "SHA-256"));
            alike += form.contains("_:c14n4 ") ? 1 : 0;
        }
        assertThat(alike).isGreaterThan(DATASETS / 4);
    }

    @Test
    void names_order_and_repetition_make_no_difference() throws WorkLimitException {
        for (int seed = 0; seed < DATASETS; seed++) {
            Random random = new Random(seed);
            List<Quad> quads = quads(random);
            String form = text(dataset(quads));
            List<Quad> others = new ArrayList<>();
            for (Quad quad : quads) {
                for (int times = random.nextInt(3); times >= 0; times--) {
                    others.add(renamed(quad));
                }
            }
            Collections.shuffle(others, random);

            assertThat(text(dataset(others))).as("seed %d", seed).isEqualTo(form);
        }
    }

    @Test
    void the_hash_is_that_of_the_form_and_tokens_are_terms_as_any_other() throws Exception {
        for (int seed = 0; seed < DATASETS; seed++) {
            List<Quad> quads = quads(new Random(seed));
            Dataset dataset = dataset(quads);
            byte[] form = RdfCanonicalization.canonicalize(dataset, "SHA-384");

            assertThat(RdfCanonicalization.hash(dataset, "SHA-384"))
                    .as("seed %d", seed)
                    .isEqualTo(sha384(form));
            assertThat(RdfCanonicalization.canonicalize(withTokens(quads, new Random(seed)), "SHA-384"))
                    .as("seed %d", seed)
                    .isEqualTo(form);
        }
    }

    /** A few nodes, a few properties: much of the same. Some are rings, lists or trees, some are anything. */
    private static List<Quad> quads(Random random) {
        int blanks = 1 + random.nextInt(6);
        int properties = 1 + random.nextInt(3);
        List<Quad> quads = new ArrayList<>();
        String graph = random.nextInt(4) > 0 ? null : random.nextBoolean() ? "_:n0" : iri(random);
        if (random.nextBoolean()) {
            int steps = 1 + random.nextInt(2);
            for (int i = 0; i < blanks; i++) {
                quads.add(new Quad("_:n" + i, iri(0), "_:n" + (i + steps) % blanks, graph));
            }
        }
        for (int i = random.nextInt(3 * blanks); i >= 0; i--) {
            quads.add(new Quad(
                    random.nextInt(4) == 0 ? iri(random) : "_:n" + random.nextInt(blanks),
                    iri(random.nextInt(properties)),
                    switch (random.nextInt(5)) {
                        case 0 -> iri(random);
                        case 1 -> literal(random);
                        default -> "_:n" + random.nextInt(blanks);
                    },
                    random.nextInt(3) == 0 ? null : graph));
        }
        return quads;
    }

    private static String iri(Random random) {
        return iri(random.nextInt(IRIS.size()));
    }

    private static String iri(int index) {
        return "<" + IRIS.get(index) + ">";
    }

    private static String literal(Random random) {
        return "\""
                + escaped(TEXTS.get(random.nextInt(TEXTS.size())))
                + "\""
                + SUFFIXES.get(random.nextInt(SUFFIXES.size()));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }

    private static Quad renamed(Quad quad) {
        String graph = quad.graph();
        return new Quad(
                renamed(quad.subject()),
                quad.predicate(),
                renamed(quad.object()),
                graph == null ? null : renamed(graph));
    }

    private static String renamed(String part) {
        return part.startsWith("_:n") ? "_:m" + (9 - Integer.parseInt(part.substring(3))) : part;
    }

    private Dataset dataset(List<Quad> quads) {
        Dataset dataset = new Dataset();
        for (Quad quad : quads) {
            dataset.add(
                    term(dataset, quad.subject(), null),
                    term(dataset, quad.predicate(), null),
                    term(dataset, quad.object(), null),
                    term(dataset, quad.graph(), null));
        }
        return dataset;
    }

    /** The same, in which some terms are tokens, several of them for the same. */
    private Dataset withTokens(List<Quad> quads, Random random) {
        Dataset dataset = new Dataset();
        for (Quad quad : quads) {
            dataset.add(
                    term(dataset, quad.subject(), random),
                    term(dataset, quad.predicate(), random),
                    term(dataset, quad.object(), random),
                    term(dataset, quad.graph(), random));
        }
        return dataset;
    }

    /** The number of a part; of a token for it, if chance has it so. */
    private int term(Dataset dataset, @Nullable String part, @Nullable Random chance) {
        if (part == null) {
            return Dataset.DEFAULT_GRAPH;
        }
        if (part.startsWith("_:")) {
            return dataset.resource(part);
        }
        if (part.startsWith("<")) {
            String iri = part.substring(1, part.length() - 1);
            if (chance == null || chance.nextInt(3) == 0) {
                return dataset.iri(iri);
            }
            return dataset.iri(chance.nextBoolean() ? Token.iri(iri) : tokens.computeIfAbsent(iri, Token::iri));
        }
        int end = part.lastIndexOf('"');
        String text = part.substring(1, end)
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
        String suffix = part.substring(end + 1);
        return chance == null ? dataset.literal(text, suffix) : dataset.literal(text, Token.suffix(suffix));
    }

    private static String text(Dataset dataset) throws WorkLimitException {
        return new String(RdfCanonicalization.canonicalize(dataset, "SHA-256"), StandardCharsets.UTF_8);
    }

    private static byte[] sha384(byte[] form) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-384").digest(form);
    }
}
