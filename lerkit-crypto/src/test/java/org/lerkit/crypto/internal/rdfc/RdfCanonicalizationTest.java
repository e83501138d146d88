package org.lerkit.crypto.internal.rdfc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization.WorkLimitException;

class RdfCanonicalizationTest {
    private static final String KNOWS = "https://vocab.example.org/knows";
    private static final String NAME = "https://vocab.example.org/name";

    /** A statement about names; an object that starts with a quote is a text. */
    private record Statement(String subject, String predicate, String object) {}

    @Test
    void names_and_order_of_the_input_do_not_matter() {
        List<Statement> ring = new ArrayList<>(ring("_:b", 5));
        ring.add(new Statement("_:b2", NAME, "\"Ondine"));
        List<Statement> renamed = new ArrayList<>(ring("_:x", 5));
        renamed.add(new Statement("_:x2", NAME, "\"Ondine"));
        Collections.shuffle(renamed, new Random(5));

        assertThat(canonical(renamed)).isEqualTo(canonical(ring)).contains("_:c14n0 <" + NAME + "> \"Ondine\" .\n");
    }

    @Test
    void literals_are_escaped_and_a_statement_made_twice_is_one() {
        Statement statement = new Statement(
                "https://example.org/s", NAME, "\"a \"b\"\\\n\r\t\b\f\u0007\u001f\u007f\u00e9\u20ac\ud83c\udf93");

        assertThat(canonical(List.of(statement, statement)))
                .isEqualTo("<https://example.org/s> <" + NAME
                        + "> \"a \\\"b\\\"\\\\\\n\\r\\t\\b\\f\\u0007\\u001F\\u007F\u00e9\u20ac\ud83c\udf93\" .\n");
    }

    @Test
    void half_a_surrogate_pair_is_no_text() {
        Dataset dataset = new Dataset();

        assertThatThrownBy(() -> dataset.literal("a\ud83c", "")).isInstanceOf(Dataset.MalformedTextException.class);
    }

    @Test
    void lines_are_in_the_order_of_code_points_not_of_utf16() throws WorkLimitException {
        Dataset dataset = new Dataset();
        int subject = dataset.iri("https://example.org/s");
        dataset.add(subject, dataset.iri(NAME), dataset.literal("\ud83c\udf93", ""), Dataset.DEFAULT_GRAPH);
        dataset.add(subject, dataset.iri(NAME), dataset.literal("\uff21", ""), Dataset.DEFAULT_GRAPH);

        assertThat(text(dataset).lines())
                .map(line -> line.codePointAt(line.indexOf('"') + 1))
                .containsExactly(0xFF21, 0x1F393);
    }

    @Test
    void literals_differ_by_datatype_language_and_direction() throws WorkLimitException {
        Dataset dataset = new Dataset();
        for (String suffix : List.of(
                Dataset.typed("http://www.w3.org/2001/XMLSchema#string"),
                Dataset.typed("http://www.w3.org/2001/XMLSchema#date"),
                Dataset.tagged("ar"),
                Dataset.directed("ar", "rtl"),
                Dataset.directed("", "ltr"))) {
            dataset.add(dataset.iri("urn:s"), dataset.iri("urn:p"), dataset.literal("x", suffix), dataset.iri("urn:g"));
        }
        dataset.add(dataset.iri("urn:s"), dataset.iri("urn:p"), dataset.iri("urn:o"), Dataset.DEFAULT_GRAPH);

        assertThat(text(dataset)).isEqualTo("""
                <urn:s> <urn:p> "x" <urn:g> .
                <urn:s> <urn:p> "x"@ar <urn:g> .
                <urn:s> <urn:p> "x"^^<http://www.w3.org/2001/XMLSchema#date> <urn:g> .
                <urn:s> <urn:p> "x"^^<https://www.w3.org/ns/i18n#_ltr> <urn:g> .
                <urn:s> <urn:p> "x"^^<https://www.w3.org/ns/i18n#ar_rtl> <urn:g> .
                <urn:s> <urn:p> <urn:o> .
                """);
    }

    /**
     * A subject without identifier that has n associations, all alike: its first-degree lines become equal, and each
     * counts. (The hash, and so the order of the labels, is not that of a subject with one.)
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void equal_lines_count_as_often_as_they_are_there(int associations) {
        List<Statement> statements = new ArrayList<>();
        for (String holder : List.of("_:one", "_:many")) {
            int size = holder.equals("_:one") ? 1 : associations;
            for (int i = 0; i < size; i++) {
                statements.add(new Statement(holder, KNOWS, holder + i));
                statements.add(new Statement(holder + i, NAME, "\"precedes"));
            }
        }

        String canonical = canonical(statements);

        // Worked out by hand: SHA-256 of n times `_:a <knows> _:z .`; the lesser hash comes first.
        String line = "_:a <" + KNOWS + "> _:z .\n";
        boolean oneFirst = sha256(line).compareTo(sha256(line.repeat(associations))) < 0;
        assertThat(countOf("_:c14n0 <" + KNOWS, canonical)).isEqualTo(oneFirst ? 1 : associations);
        assertThat(countOf("_:c14n1 <" + KNOWS, canonical)).isEqualTo(oneFirst ? associations : 1);
    }

    /**
     * Blank nodes in a graph whose name is blank too, alike but for what is two steps away: the name counts once for
     * each statement (rdf-canonize 5.0.0, which gave the expected text, does so too; titanium-rdfc 2.0.0 and
     * rdf-normalize do not).
     */
    @Test
    void a_blank_graph_counts_once_for_each_statement_in_it() throws WorkLimitException {
        Dataset dataset = new Dataset();
        int graph = dataset.blank();
        dataset.add(dataset.iri("urn:x"), dataset.iri("urn:q"), graph, Dataset.DEFAULT_GRAPH);
        dataset.add(graph, dataset.iri("urn:p"), dataset.literal("graph", ""), Dataset.DEFAULT_GRAPH);
        for (String end : List.of("1", "2")) {
            int first = dataset.blank();
            int second = dataset.blank();
            int third = dataset.blank();
            for (String predicate : List.of("urn:p1", "urn:p2", "urn:p3")) {
                dataset.add(first, dataset.iri(predicate), dataset.literal("v", ""), graph);
            }
            dataset.add(first, dataset.iri("urn:r"), second, graph);
            dataset.add(second, dataset.iri("urn:r"), third, graph);
            dataset.add(third, dataset.iri("urn:s"), dataset.literal(end, ""), graph);
        }

        assertThat(text(dataset)).isEqualTo("""
                <urn:x> <urn:q> _:c14n1 .
                _:c14n0 <urn:s> "1" _:c14n1 .
                _:c14n1 <urn:p> "graph" .
                _:c14n2 <urn:s> "2" _:c14n1 .
                _:c14n3 <urn:r> _:c14n0 _:c14n1 .
                _:c14n4 <urn:p1> "v" _:c14n1 .
                _:c14n4 <urn:p2> "v" _:c14n1 .
                _:c14n4 <urn:p3> "v" _:c14n1 .
                _:c14n4 <urn:r> _:c14n3 _:c14n1 .
                _:c14n5 <urn:r> _:c14n2 _:c14n1 .
                _:c14n6 <urn:p1> "v" _:c14n1 .
                _:c14n6 <urn:p2> "v" _:c14n1 .
                _:c14n6 <urn:p3> "v" _:c14n1 .
                _:c14n6 <urn:r> _:c14n5 _:c14n1 .
                """);
    }

    /** A statement of a node about itself counts once for it (the expected text is that of rdf-canonize 5.0.0, too). */
    @Test
    void what_a_node_says_of_itself_counts_once() {
        assertThat(canonical(List.of(
                        new Statement("_:a", "urn:p", "\"1"),
                        new Statement("_:a", "urn:p", "_:a"),
                        new Statement("_:a", "urn:p", "_:b"),
                        new Statement("urn:s", "urn:p", "_:c"))))
                .isEqualTo("""
                        <urn:s> <urn:p> _:c14n1 .
                        _:c14n0 <urn:p> "1" .
                        _:c14n0 <urn:p> _:c14n0 .
                        _:c14n0 <urn:p> _:c14n2 .
                        """);
    }

    /** Labels order as texts. */
    @Test
    void ten_comes_before_two() {
        List<Statement> statements = IntStream.range(0, 12)
                .mapToObj(i -> new Statement("_:b" + i, NAME, "\"" + i))
                .toList();

        assertThat(canonical(statements).lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(IntStream.range(0, 12)
                        .mapToObj(i -> "_:c14n" + i)
                        .sorted()
                        .toArray(String[]::new));
    }

    @Test
    void a_blank_node_that_nothing_mentions_takes_no_label() throws WorkLimitException {
        Dataset dataset = new Dataset();
        dataset.blank();
        dataset.add(dataset.blank(), dataset.iri(NAME), dataset.literal("x", ""), Dataset.DEFAULT_GRAPH);
        dataset.blank();

        assertThat(text(dataset)).isEqualTo("_:c14n0 <" + NAME + "> \"x\" .\n");
    }

    @Test
    void blank_nodes_are_called_by_other_labels_and_lines_keep_to_their_order() throws WorkLimitException {
        Dataset dataset = new Dataset();
        dataset.add(dataset.resource("_:x"), dataset.iri(NAME), dataset.literal("x", ""), Dataset.DEFAULT_GRAPH);
        dataset.add(dataset.resource("_:y"), dataset.iri(NAME), dataset.literal("y", ""), Dataset.DEFAULT_GRAPH);
        dataset.resource("_:unmentioned");
        Map<String, String> labels = RdfCanonicalization.labels(dataset, "SHA-256");

        assertThat(labels).containsOnlyKeys("_:x", "_:y").containsValues("c14n0", "c14n1");
        String x = labels.getOrDefault("_:x", "");
        String y = labels.getOrDefault("_:y", "");
        assertThat(labelled(dataset, Map.of(x, "later", y, "first")))
                .contains("_:first <" + NAME + "> \"y\" .\n_:later <" + NAME + "> \"x\" .\n");
    }

    @Test
    void other_labels_are_one_for_each_blank_node() throws WorkLimitException {
        Dataset dataset = new Dataset();
        dataset.add(dataset.blank(), dataset.iri(NAME), dataset.literal("x", ""), Dataset.DEFAULT_GRAPH);
        dataset.add(dataset.blank(), dataset.iri(NAME), dataset.literal("y", ""), Dataset.DEFAULT_GRAPH);

        assertThat(labelled(dataset, Map.of("c14n0", "a", "c14n1", "b"))).isPresent();
        assertThat(labelled(dataset, Map.of("c14n0", "a", "c14n1", "a"))).isEmpty();
        assertThat(labelled(dataset, Map.of("c14n0", "a", "c14n2", "b"))).isEmpty();
        assertThat(labelled(dataset, Map.of("c14n0", "a"))).isEmpty();
        assertThat(labelled(dataset, Map.of("c14n0", "a", "c14n1", "b", "c14n2", "c")))
                .isEmpty();
    }

    private static Optional<String> labelled(Dataset dataset, Map<String, String> labels) throws WorkLimitException {
        return RdfCanonicalization.canonicalize(dataset, "SHA-256", labels)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Each of ten blank nodes is related to every other: told apart by trying 10! orders, if one tried. */
    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 40})
    @Timeout(30)
    void a_clique_of_blank_nodes_ends_at_the_limit_of_work(int size) {
        assertThatThrownBy(() -> RdfCanonicalization.canonicalize(clique(size), "SHA-256"))
                .isInstanceOf(WorkLimitException.class);
    }

    @Test
    void a_clique_of_ten_ends_within_a_second() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean(); // the time of this thread, whatever others do
        long start = threads.getCurrentThreadCpuTime();

        assertThatThrownBy(() -> RdfCanonicalization.canonicalize(clique(10), "SHA-256"))
                .isInstanceOf(WorkLimitException.class);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private static Dataset clique(int size) {
        List<Statement> clique = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (i != j) {
                    clique.add(new Statement("_:n" + i, KNOWS, "_:n" + j));
                }
            }
        }

        return dataset(clique);
    }

    @Test
    @Timeout(30)
    void a_long_chain_that_looks_alike_ends_at_the_limit_and_not_with_the_stack() {
        assertThatThrownBy(() -> RdfCanonicalization.canonicalize(dataset(ring("_:b", 20_000)), "SHA-256"))
                .isInstanceOf(WorkLimitException.class);
    }

    /** Forty courses, each with the same list of grades, look alike to the first hash; they are told apart cheaply. */
    @Test
    @Timeout(30)
    void many_lists_that_are_alike_stay_within_the_limit() {
        List<Statement> lists = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            String before = "https://example.org/course/" + i;
            for (int j = 0; j < 12; j++) {
                String cell = "_:c" + i + "x" + j;
                lists.add(new Statement(before, "https://vocab.example.org/rest", cell));
                lists.add(new Statement(cell, NAME, "\"grade " + j));
                before = cell;
            }
        }

        assertThat(canonical(lists)).contains("_:c14n1919 ").doesNotContain("_:c14n1920 ");
    }

    @Test
    void another_hash_gives_other_labels_and_an_unknown_one_is_a_mistake() throws WorkLimitException {
        List<Statement> statements = IntStream.range(0, 12)
                .mapToObj(i -> new Statement("_:b" + i, NAME, "\"" + i))
                .toList();

        assertThat(RdfCanonicalization.canonicalize(dataset(statements), "SHA-384"))
                .isNotEqualTo(RdfCanonicalization.canonicalize(dataset(statements), "SHA-256"));
        assertThatThrownBy(() -> RdfCanonicalization.canonicalize(new Dataset(), "CRC-32"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CRC-32");
    }

    private static List<Statement> ring(String prefix, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Statement(prefix + i, KNOWS, prefix + (i + 1) % size))
                .collect(Collectors.toList());
    }

    private static Dataset dataset(List<Statement> statements) {
        Dataset dataset = new Dataset();
        for (Statement statement : statements) {
            String object = statement.object();
            dataset.add(
                    dataset.resource(statement.subject()),
                    dataset.iri(statement.predicate()),
                    object.startsWith("\"") ? dataset.literal(object.substring(1), "") : dataset.resource(object),
                    Dataset.DEFAULT_GRAPH);
        }
        return dataset;
    }

    private static String canonical(List<Statement> statements) {
        try {
            return text(dataset(statements));
        } catch (WorkLimitException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Dataset dataset) throws WorkLimitException {
        return new String(RdfCanonicalization.canonicalize(dataset, "SHA-256"), StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(new Hash("SHA-256").of(new Bytes(16).text(text)));
    }

    private static long countOf(String start, String text) {
        return text.lines().filter(line -> line.startsWith(start)).count();
    }
}
