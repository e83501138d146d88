package org.lerkit.crypto.internal.rdfc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization.WorkLimitException;

/** Graphs that do not fit where small ones do: of many statements, of long texts, of many nodes of which the same is said. */
class LargeGraphTest {
    private static final long SEED = 20_261_127;

    private final Dataset dataset = new Dataset();
    private final List<List<String>> quads = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 127, 128, 129, 256, 1_000})
    void any_number_of_statements_has_the_form_of_the_specification(int count) throws WorkLimitException {
        for (int i = 0; i < count; i++) {
            state("<urn:s" + i % 7 + ">", "<urn:p" + i % 3 + ">", "\"" + i + "\"", i % 5 == 0 ? "<urn:g>" : "");
        }

        assertIsPlain();
        assertThat(dataset.size()).isEqualTo(count);
    }

    @Test
    void texts_of_any_length_have_the_form_of_the_specification() throws WorkLimitException {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            String some = List.of("a", "\u00e9", "\ud83c\udf93", "a\u00e9").get(random.nextInt(4));
            String text = some.repeat(random.nextInt(i % 50 == 0 ? 9_000 : 300)) + i;
            state("_:" + i % 40, "<urn:" + "p".repeat(1 + random.nextInt(900)) + ">", '"' + text + '"', "");
        }

        assertIsPlain();
    }

    @Test
    void nodes_of_which_the_same_is_said_are_told_apart_by_those_around_them() throws WorkLimitException {
        for (int owner = 0; owner < 60; owner++) {
            String before = "<urn:owner" + owner + ">";
            for (String grade : List.of("A", "B", "C")) {
                String cell = "_:" + owner + grade;
                state(before, "<urn:next>", cell, "");
                state(cell, "<urn:grade>", '"' + grade + '"', "");
                state(cell, "<urn:likes>", cell, "");
                state(cell, "<urn:likes>", "_:" + (owner / 2 * 2) + "A", "");
                before = cell;
            }
        }
        Collections.shuffle(quads, new Random(SEED));

        assertIsPlain();
    }

    /** What is said of a node is looked up by a number, which whoever chooses terms can make the same for many. */
    @Test
    void nodes_of_which_something_else_is_said_that_looks_alike_are_told_apart() throws WorkLimitException {
        int terms = 31 * 31;
        for (int i = 0; i < terms; i++) {
            assertThat(dataset.iri("urn:" + i)).isEqualTo(i + 1);
        }
        for (int node = 0; node < 60; node++) {
            int predicate = node / 2; // two of each are alike
            state("_:" + node, "<urn:" + predicate + ">", "<urn:" + (terms - 1 - 31 * predicate) + ">", "");
        }

        assertIsPlain();
    }

    /** So many that some stand where others are looked for. */
    @Test
    void nodes_of_which_part_of_the_same_is_said_are_told_apart() throws WorkLimitException {
        for (int i = 0; i < 4_000; i++) {
            state("_:more" + i, "<urn:p>", "\"" + i + '"', "");
            state("_:more" + i, "<urn:q>", "\"" + i + '"', "");
            state("_:less" + i, "<urn:p>", "\"" + i + '"', "");
        }

        assertIsPlain();
    }

    private void state(String subject, String predicate, String object, String graph) {
        quads.add(List.of(subject, predicate, object, graph));
    }

    private int number(String term) {
        if (term.isEmpty()) {
            return Dataset.DEFAULT_GRAPH;
        }
        String inside = term.substring(1, term.length() - 1);
        return switch (term.charAt(0)) {
            case '"' -> dataset.literal(inside, "");
            case '<' -> dataset.iri(inside);
            default -> known.computeIfAbsent(term, any -> dataset.blank());
        };
    }

    private void assertIsPlain() throws WorkLimitException {
        for (List<String> quad : quads) {
            dataset.add(number(quad.get(0)), number(quad.get(1)), number(quad.get(2)), number(quad.get(3)));
        }
        byte[] form = RdfCanonicalization.canonicalize(dataset, "SHA-256");
        assertThat(new String(form, StandardCharsets.UTF_8))
                .isEqualTo(PlainRdfCanonicalization.canonicalize(quads, "SHA-256"));
        assertThat(RdfCanonicalization.hash(dataset, "SHA-256")).isEqualTo(Hashes.of("SHA-256", form));
    }
}
