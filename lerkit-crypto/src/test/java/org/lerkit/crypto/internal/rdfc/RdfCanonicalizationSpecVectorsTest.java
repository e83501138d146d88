package org.lerkit.crypto.internal.rdfc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsReaderException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization.WorkLimitException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;

/** The RDFC-1.0 test suite of the W3C: all of its evaluations, maps and poison graphs. */
class RdfCanonicalizationSpecVectorsTest {
    private static final String FOLDER = "w3c/rdf-canon/tests/";

    private record Case(String id, String type, String action, String result, String hash) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> manifest() {
        if (!Corpus.has(FOLDER)) {
            return Stream.of(new Case("not there", "", "", "", ""));
        }
        JsonObject manifest = JsonReader.standard().readObject(Corpus.bytes(FOLDER + "manifest.jsonld"));
        return ((JsonArray) manifest.get("entries").orElseThrow())
                .items().stream()
                        .map(JsonObject.class::cast)
                        .map(entry -> new Case(
                                text(entry, "id"),
                                text(entry, "type"),
                                text(entry, "action"),
                                text(entry, "result"),
                                text(entry, "hashAlgorithm").equals("SHA384") ? "SHA-384" : "SHA-256"));
    }

    @Test
    void the_suite_has_86_tests() {
        Corpus.require(FOLDER);

        assertThat(manifest().map(Case::type).collect(Collectors.groupingBy(type -> type, Collectors.counting())))
                .containsOnly(
                        entry("rdfc:RDFC10EvalTest", 64L),
                        entry("rdfc:RDFC10MapTest", 21L),
                        entry("rdfc:RDFC10NegativeEvalTest", 1L));
    }

    @ParameterizedTest
    @MethodSource("manifest")
    @Timeout(60)
    void the_suite_agrees(Case test) throws WorkLimitException {
        Corpus.require(FOLDER);
        Dataset dataset = read(file(test.action()));

        if (test.type().equals("rdfc:RDFC10NegativeEvalTest")) {
            assertThatThrownBy(() -> RdfCanonicalization.canonicalize(dataset, test.hash()))
                    .isInstanceOf(WorkLimitException.class);
        } else if (test.type().equals("rdfc:RDFC10MapTest")) {
            Map<String, String> labels = RdfCanonicalization.labels(dataset, test.hash());
            JsonReader.standard()
                    .readObject(file(test.result()))
                    .members()
                    .forEach((from, to) -> assertThat(labels).containsEntry("_:" + from, ((JsonString) to).value()));
        } else {
            assertThat(new String(RdfCanonicalization.canonicalize(dataset, test.hash()), StandardCharsets.UTF_8))
                    .isEqualTo(file(test.result()));
        }
    }

    private static Dataset read(String nquads) {
        Dataset dataset = new Dataset();
        try {
            new NQuadsReader(new StringReader(nquads)).provide(new RdfQuadConsumer() {
                @Override
                public RdfQuadConsumer quad(
                        String subject,
                        String predicate,
                        String object,
                        @Nullable String datatype,
                        @Nullable String language,
                        @Nullable String direction,
                        @Nullable String graph) {
                    dataset.add(
                            dataset.resource(subject),
                            dataset.iri(predicate),
                            object(dataset, object, datatype, language),
                            graph == null ? Dataset.DEFAULT_GRAPH : dataset.resource(graph));
                    return this;
                }
            });
        } catch (NQuadsReaderException | RdfConsumerException e) {
            throw new AssertionError(e);
        }
        return dataset;
    }

    private static int object(Dataset dataset, String object, @Nullable String datatype, @Nullable String language) {
        if (language != null) {
            return dataset.literal(object, Dataset.tagged(language));
        }
        return datatype == null ? dataset.resource(object) : dataset.literal(object, Dataset.typed(datatype));
    }

    private static String file(String name) {
        return new String(Corpus.bytes(FOLDER + name), StandardCharsets.UTF_8);
    }

    private static String text(JsonObject object, String member) {
        return object.get(member)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value())
                .orElse("");
    }
}
