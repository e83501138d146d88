package org.lerkit.crypto.internal.rdfc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization.WorkLimitException;

/** Datasets that are made to take long, or more of the stack than there is. */
class RdfCanonicalizationAttackTest {
    private static final String P = "https://vocab.example.org/p";

    /** A search that gave up after some steps would state the same text twice; one that did not would never end. */
    @Test
    void texts_that_are_made_to_have_the_same_hash_are_told_apart() throws WorkLimitException {
        List<String> texts = colliding(300);
        Dataset dataset = new Dataset();
        List<Integer> numbers = new ArrayList<>();
        for (String text : texts) {
            numbers.add(dataset.literal(text, ""));
            dataset.add(dataset.iri("urn:s"), dataset.iri(P), numbers.get(numbers.size() - 1), Dataset.DEFAULT_GRAPH);
        }

        Terms terms = dataset.terms();
        assertThat(numbers)
                .map(term -> Words.hash(terms.bytes(term), terms.start(term), terms.end(term)))
                .containsOnly(Words.hash(
                        terms.bytes(numbers.get(0)), terms.start(numbers.get(0)), terms.end(numbers.get(0))));
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(texts).map(text -> dataset.literal(text, "")).isEqualTo(numbers);
        assertThat(text(dataset).lines())
                .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                .isEqualTo(texts.stream().sorted().toList());
    }

    /** Texts of 22 characters, and so terms of 25 bytes, of which the first seven are any and the next eight undo what these do to the hash. */
    private static List<String> colliding(int count) {
        Random random = new Random(22);
        List<String> texts = new ArrayList<>();
        while (texts.size() < count) {
            byte[] first = new byte[8];
            first[0] = '"';
            for (int i = 1; i < first.length; i++) {
                first[i] = (byte) ('#' + random.nextInt('Z' - '#'));
            }
            long state = (25 ^ ByteBuffer.wrap(first).getLong()) * 0x9E3779B97F4A7C15L;
            byte[] next = ByteBuffer.allocate(8)
                    .putLong(state ^ (state >>> 32) ^ 0x4141414141414141L)
                    .array();
            String text = new String(first, 1, 7, StandardCharsets.ISO_8859_1)
                    + new String(next, StandardCharsets.ISO_8859_1)
                    + "7-chars";
            if (text.chars().allMatch(c -> c > '"' && c < 0x7F && c != '\\')) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Test
    void terms_of_which_each_starts_as_the_one_before_are_in_order() throws WorkLimitException {
        List<String> iris = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            iris.add("urn:" + "x".repeat(i));
        }
        Collections.shuffle(iris, new Random(3));
        Dataset dataset = new Dataset();
        for (String iri : iris) {
            dataset.add(dataset.iri(iri), dataset.iri(P), dataset.iri(iri), Dataset.DEFAULT_GRAPH);
        }

        assertThat(text(dataset).lines().toList()).hasSize(3_000).isSorted();
    }

    /** Of terms that are long alike, each level has one that is not, and that comes last. */
    @Test
    @Timeout(30)
    void terms_that_differ_late_but_for_one_at_a_time_are_in_order() throws WorkLimitException {
        List<String> iris = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            iris.add("urn:" + "x".repeat(6_000) + i);
        }
        for (int length = 0; length < 6_000; length += 6) {
            iris.add("urn:" + "x".repeat(length) + '!');
        }
        Dataset dataset = new Dataset();
        for (String iri : iris) {
            dataset.add(dataset.iri(iri), dataset.iri(P), dataset.iri("urn:o"), Dataset.DEFAULT_GRAPH);
        }

        assertThat(text(dataset).lines().toList()).hasSize(3_000).isSorted();
    }

    /** One node has a hundred thousand statements in graphs that are blank nodes. */
    @Test
    @Timeout(30)
    void the_name_of_a_graph_that_counts_very_often_does_not_use_up_the_stack() throws WorkLimitException {
        assertThat(text(inGraphs(1))).contains("_:c14n3 ").doesNotContain("_:c14n4 ");
        assertThatThrownBy(() -> text(inGraphs(2))).isInstanceOf(WorkLimitException.class);
    }

    /** Two nodes that look alike, with many statements each, in one graph each or in several that look alike, too. */
    private static Dataset inGraphs(int graphs) {
        Dataset dataset = new Dataset();
        for (int node = 0; node < 2; node++) {
            int subject = dataset.blank();
            for (int graph = 0; graph < graphs; graph++) {
                int name = dataset.blank();
                for (int i = 0; i < 50_000; i++) {
                    dataset.add(subject, dataset.iri(P), dataset.literal("t" + i, ""), name);
                }
            }
        }
        return dataset;
    }

    @Test
    @Timeout(30)
    void a_node_with_very_many_values_is_in_order() throws WorkLimitException {
        Dataset dataset = new Dataset();
        for (int i = 0; i < 100_000; i++) {
            int subject = i % 2 == 0 ? dataset.iri("urn:s") : dataset.blank();
            dataset.add(subject, dataset.iri(P), dataset.literal("t" + i * 7_919 % 100_003, ""), 0);
        }
        int hub = dataset.blank();
        for (int blank = -1; blank > hub; blank--) {
            dataset.add(blank, dataset.iri("urn:p" + (blank * 7_919 & 0xFFF)), hub, Dataset.DEFAULT_GRAPH);
        }

        assertThat(text(dataset).lines().toList()).hasSize(150_000).isSorted();
    }

    private static String text(Dataset dataset) throws WorkLimitException {
        return new String(RdfCanonicalization.canonicalize(dataset, "SHA-256"), StandardCharsets.UTF_8);
    }
}
