package org.lerkit.crypto.internal.jsonld;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Fixtures;

/**
 * The fast way to a graph gives what the reference gives, byte for byte, and finds no fewer losses; or it declines.
 * {@code -Dlerkit.sameness.documents=100000} makes the long run, {@code -Dlerkit.sameness.seed=7} another one. Of each
 * kind of documents, a share has to come to the same bytes: to decline everything is no sameness.
 */
class SamenessTest {
    private static final int DOCUMENTS = Integer.getInteger("lerkit.sameness.documents", 4_000);
    private static final long SEED = Long.getLong("lerkit.sameness.seed", 20_261_126);
    private static final int BY_THE_SAME_CONTEXTS = 8;

    private final Comparison bundled = new Comparison(ContextStore.bundled());

    @Test
    void our_own_documents_are_not_left_to_the_reference() {
        sources().forEach(document -> bundled.compare("fixture", document));

        assertThat(bundled.tally().same).isEqualTo((int) sources().count());
    }

    @Test
    void documents_of_ours_changed_at_random_are_the_same(TestReporter reporter) {
        List<JsonObject> sources = sources().toList();
        int documents = DOCUMENTS / 10;
        for (int i = 0; i < documents; i++) {
            bundled.compare(name("changed", i), new MutatedDocuments(sources, random(i)).next());
        }

        require(reporter, "ours, changed", bundled.tally(), documents, 0.45, 0.02);
    }

    @ParameterizedTest
    @EnumSource(InventedCredentials.Kind.class)
    void invented_credentials_are_the_same_also_when_they_are_changed(
            InventedCredentials.Kind kind, TestReporter reporter) {
        List<JsonObject> sources = sources().toList();
        int documents = DOCUMENTS / 8;
        Comparison changed = new Comparison(ContextStore.bundled());
        for (int i = 0; i < documents; i++) {
            Random random = random(i);
            JsonObject credential = new InventedCredentials(kind, random).next();
            if (i % 2 == 0) {
                bundled.compare(name(kind.name(), i), credential);
            } else {
                changed.compare(name(kind.name(), i), new MutatedDocuments(sources, random).changed(credential));
            }
        }

        require(reporter, kind.name(), bundled.tally(), documents / 2, 0.65, 0.01);
        require(reporter, kind.name() + ", changed", changed.tally(), documents / 2, 0.38, 0.02);
    }

    @Test
    void documents_by_every_term_of_the_bundled_contexts_are_the_same(TestReporter reporter) {
        int documents = DOCUMENTS / 10;
        for (int i = 0; i < documents; i++) {
            Random random = random(i);
            List<String> urls = new ArrayList<>(List.of("https://www.w3.org/ns/credentials/v2"));
            for (int more = random.nextInt(3); more > 0; more--) {
                urls.add(random.nextInt(urls.size() + 1), url(random));
            }
            bundled.compare(name("term", i), new InventedDocuments(ContextStore.bundled(), random).document(urls));
        }

        require(reporter, "by bundled contexts", bundled.tally(), documents, 0.48, 0.05);
    }

    @Test
    void documents_by_invented_contexts_are_the_same(TestReporter reporter) {
        Comparison.Tally tally = new Comparison.Tally();
        int documents = DOCUMENTS * 3 / 10;
        for (int i = 0; i < documents; i += BY_THE_SAME_CONTEXTS) {
            Random random = random(i);
            InventedContexts contexts = new InventedContexts(random);
            ContextStore store = contexts.store();
            Comparison comparison = new Comparison(store, tally);
            for (int j = 0; j < BY_THE_SAME_CONTEXTS; j++) {
                comparison.compare(
                        name("by contexts", i + j),
                        new InventedDocuments(store, random).document(contexts.urls(store)));
            }
        }

        require(reporter, "by invented contexts", tally, documents, 0.18, 0.20);
    }

    private static void require(
            TestReporter reporter, String kind, Comparison.Tally tally, int documents, double same, double declined) {
        reporter.publishEntry(kind, tally.toString());
        double chance = 1.5 * Math.sqrt(documents); // three times what a share of few documents is off by
        assertThat(tally.same + tally.refused + tally.declined.size()).isGreaterThanOrEqualTo(documents);
        assertThat((double) tally.same).as("%s: %s", kind, tally).isGreaterThan(same * documents - chance);
        assertThat((double) tally.declined.size()).as("%s: %s", kind, tally).isLessThan(declined * documents + chance);
    }

    /** Where a document comes from: each has a seed of its own. */
    private static String name(String kind, int number) {
        return kind + ", number " + number + " of seed " + SEED;
    }

    private static Random random(int number) {
        return new Random(SEED ^ (number * 0x9E3779B97F4A7C15L));
    }

    private static String url(Random random) {
        JsonArray manifest = (JsonArray) JsonReader.standard().read(ContextStore.resource("manifest.json"));
        JsonObject entry = (JsonObject)
                manifest.items().get(random.nextInt(manifest.items().size()));
        return ((JsonString) entry.get("url").orElseThrow()).value();
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
