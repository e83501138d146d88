package org.lerkit.crypto.internal.jsonld;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;
import org.lerkit.model.testing.Fixtures;

/**
 * The fast way to a graph gives what the reference gives, byte for byte, and finds no fewer losses; or it declines.
 * {@code -Dlerkit.sameness.documents=100000} makes the long run.
 */
class SamenessTest {
    private static final int DOCUMENTS = Integer.getInteger("lerkit.sameness.documents", 3_000);

    private final Comparison bundled = new Comparison(ContextStore.bundled());

    @Test
    void our_own_documents_are_not_left_to_the_reference() {
        sources().forEach(document -> bundled.compare("fixture", document));

        assertThat(bundled.same).isEqualTo((int) sources().count());
    }

    @Test
    void documents_changed_at_random_are_the_same(TestReporter reporter) {
        MutatedDocuments documents = new MutatedDocuments(sources().toList(), 20_261_125);
        for (int i = 0; i < DOCUMENTS; i++) {
            bundled.compare("document " + i, documents.next());
        }

        reporter.publishEntry("changed at random", bundled.summary());
        assertThat(bundled.same).as(bundled.summary()).isGreaterThan(DOCUMENTS / 5);
        assertThat(bundled.declined).as(bundled.summary()).hasSizeLessThan(DOCUMENTS / 10);
    }

    @Test
    void the_documents_of_the_corpus_are_the_same_and_none_is_left_to_the_reference(TestReporter reporter) {
        Corpus.require("contexts/INDEX.md");
        Comparison comparison = new Comparison(CorpusDocuments.contexts());
        CorpusDocuments.all(CorpusDocuments.contexts())
                .forEach(found -> comparison.compare(found.name(), found.document()));

        reporter.publishEntry("corpus", comparison.summary());
        assertThat(comparison.same).as(comparison.summary()).isGreaterThan(100);
        assertThat(comparison.declined).as(comparison.summary()).isEmpty();
    }

    /** Our own documents that name contexts which are known, without what has no place in a graph. */
    private static Stream<JsonObject> sources() {
        return Stream.concat(
                        Fixtures.names().stream().map(Fixtures::json),
                        Stream.of("badge.json", "clr.json").map(SamenessTest::own))
                .map(SamenessTest::lossless)
                .filter(document -> !ContextCompiler.items(document.members().get("@context"))
                        .isEmpty());
    }

    private static JsonObject own(String name) {
        try (InputStream stream = CryptoConfig.class.getResourceAsStream(name)) {
            return JsonReader.standard().readObject(requireNonNull(stream, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject lossless(JsonObject document) {
        List<Problem> losses =
                DocumentCanonicalizer.of(ContextStore.bundled()).graph(document).losses();
        JsonObject less = document;
        for (int i = losses.size() - 1; i >= 0; i--) { // from the end, so that indexes stay what they are
            less = (JsonObject) without(less, losses.get(i).pointer().tokens(), 0);
        }
        return losses.isEmpty() ? document : lossless(less);
    }

    private static JsonValue without(JsonValue value, List<String> path, int depth) {
        String token = path.get(depth);
        boolean last = depth == path.size() - 1;
        if (value instanceof JsonObject object) {
            return last || object.get(token).isEmpty()
                    ? object.without(token)
                    : object.with(token, without(object.get(token).get(), path, depth + 1));
        }
        List<JsonValue> items = new ArrayList<>(((JsonArray) value).items());
        int index = Integer.parseInt(token);
        JsonValue item = items.remove(index);
        if (!last) {
            items.add(index, without(item, path, depth + 1));
        }
        return new JsonArray(items);
    }
}
