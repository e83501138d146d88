package org.lerkit.crypto.internal.rdfc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsReaderException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @MethodSource("manifest")
    @Timeout(60)
    void the_suite_agrees(Case test) throws WorkLimitException {
        Corpus.require(FOLDER);
        List<Quad> dataset = read(file(test.action()));

        if (test.type().equals("rdfc:RDFC10NegativeEvalTest")) {
            assertThatThrownBy(() -> RdfCanonicalization.canonicalize(dataset, test.hash(), RdfCanonicalization.STEPS))
                    .isInstanceOf(WorkLimitException.class);
            return;
        }
        RdfCanonicalization.Result result =
                RdfCanonicalization.canonicalize(dataset, test.hash(), RdfCanonicalization.STEPS);
        if (test.type().equals("rdfc:RDFC10MapTest")) {
            Map<String, String> expected = new TreeMap<>();
            JsonReader.standard()
                    .readObject(file(test.result()))
                    .members()
                    .forEach((from, to) -> expected.put(from, ((JsonString) to).value()));
            Map<String, String> names = new TreeMap<>();
            result.names().forEach((from, to) -> names.put(from.substring(2), to.substring(2)));
            assertThat(names).isEqualTo(expected);
        } else {
            assertThat(result.nquads()).isEqualTo(file(test.result()));
        }
    }

    private static List<Quad> read(String nquads) {
        List<Quad> quads = new ArrayList<>();
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
                    quads.add(new Quad(subject, predicate, object, datatype, language, direction, graph));
                    return this;
                }
            });
        } catch (NQuadsReaderException | RdfConsumerException e) {
            throw new AssertionError(e);
        }
        return quads;
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
