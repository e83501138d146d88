package org.lerkit.crypto.internal.rdfc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization.WorkLimitException;

class RdfCanonicalizationTest {
    private static final String KNOWS = "https://vocab.example.org/knows";
    private static final String NAME = "https://vocab.example.org/name";
    private static final String TEXT = "http://www.w3.org/2001/XMLSchema#string";
    private static final long LIMIT = 1_000_000;

    @Test
    void names_and_order_of_the_input_do_not_matter() throws WorkLimitException {
        List<Quad> ring = new ArrayList<>(ring("_:b", 5));
        ring.add(literal("_:b2", "Ondine"));
        List<Quad> renamed = new ArrayList<>(ring("_:x", 5));
        renamed.add(literal("_:x2", "Ondine"));
        Collections.shuffle(renamed, new Random(5));

        assertThat(RdfCanonicalization.canonicalize(renamed, "SHA-256", LIMIT).nquads())
                .isEqualTo(
                        RdfCanonicalization.canonicalize(ring, "SHA-256", LIMIT).nquads())
                .contains("_:c14n0 <" + NAME + "> \"Ondine\" .\n");
    }

    @Test
    void literals_are_escaped_and_a_statement_made_twice_is_one() throws WorkLimitException {
        Quad quad = literal("https://example.org/s", "a \"b\"\\\n\r\t\b\f\u0007\u007f\u00e9");

        assertThat(RdfCanonicalization.canonicalize(List.of(quad, quad), "SHA-256", LIMIT)
                        .nquads())
                .isEqualTo("<https://example.org/s> <" + NAME
                        + "> \"a \\\"b\\\"\\\\\\n\\r\\t\\b\\f\\u0007\\u007F\u00e9\" .\n");
    }

    /** Ten blank nodes, each related to every other: told apart by trying 10! orders, if one tried. */
    @Test
    @Timeout(10)
    void a_clique_of_blank_nodes_ends_at_the_limit_of_work() {
        List<Quad> clique = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 10; j++) {
                if (i != j) {
                    clique.add(resource("_:n" + i, "_:n" + j));
                }
            }
        }

        assertThatThrownBy(() -> RdfCanonicalization.canonicalize(clique, "SHA-256", RdfCanonicalization.STEPS))
                .isInstanceOf(WorkLimitException.class);
    }

    /** Forty courses, each with the same list of grades, look alike to the first hash; they are told apart cheaply. */
    @Test
    @Timeout(20)
    void many_lists_that_are_alike_stay_within_the_limit() throws WorkLimitException {
        List<Quad> lists = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String before = "https://example.org/course/" + i;
            for (int j = 0; j < 5; j++) {
                String cell = "_:c" + i + "x" + j;
                lists.add(new Quad(before, "https://vocab.example.org/rest", cell, null, null, null, null));
                lists.add(literal(cell, "grade " + j));
                before = cell;
            }
        }

        assertThat(RdfCanonicalization.canonicalize(lists, "SHA-256", RdfCanonicalization.STEPS)
                        .names())
                .hasSize(200);
    }

    @Test
    void another_hash_gives_other_names_and_an_unknown_one_is_a_mistake() {
        assertThatThrownBy(() -> RdfCanonicalization.canonicalize(List.of(), "CRC-32", LIMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CRC-32");
    }

    private static List<Quad> ring(String prefix, int size) {
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            quads.add(resource(prefix + i, prefix + (i + 1) % size));
        }
        return quads;
    }

    private static Quad resource(String subject, String object) {
        return new Quad(subject, KNOWS, object, null, null, null, null);
    }

    private static Quad literal(String subject, String text) {
        return new Quad(subject, NAME, text, TEXT, null, null, null);
    }
}
