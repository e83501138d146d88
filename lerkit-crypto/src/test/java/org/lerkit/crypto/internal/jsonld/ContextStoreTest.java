package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.spi.JsonLdProcessing;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;

class ContextStoreTest {
    /** Every context that this slice needs, so that taking one out of the manifest is noticed. */
    @ParameterizedTest
    @CsvSource({
        "https://www.w3.org/ns/credentials/v2",
        "https://www.w3.org/2018/credentials/v1",
        "https://www.w3.org/ns/did/v1",
        "https://www.w3.org/ns/credentials/status/v1",
        "https://w3id.org/vc/status-list/2021/v1",
        "https://w3id.org/security/data-integrity/v1",
        "https://w3id.org/security/data-integrity/v2",
        "https://w3id.org/security/multikey/v1",
        "https://w3id.org/security/suites/ed25519-2020/v1",
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
    })
    void a_bundled_context_is_there(String url) {
        ContextStore.Context context = ContextStore.bundled().find(url).orElseThrow();

        assertThat(context.url()).isEqualTo(url);
        assertThat(context.document().get("@context")).isPresent();
        assertThat(context.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void any_other_is_not_and_nothing_is_fetched() {
        assertThat(ContextStore.bundled().find("https://www.w3.org/ns/credentials/examples/v2"))
                .isEmpty();
        assertThat(ContextStore.bundled().find("https://www.w3.org/ns/credentials/v2#"))
                .isEmpty();
    }

    @Test
    void adding_one_leaves_the_bundled_ones_as_they_are() {
        byte[] document = "{\"@context\": {}}".getBytes(StandardCharsets.UTF_8);

        ContextStore more = ContextStore.bundled().with("https://vocab.example.org/c", document);

        assertThat(more.find("https://vocab.example.org/c").orElseThrow().sha256())
                .isEqualTo("fbdefbf798e09bf18cc7e68f4b9290fa1143927da225e6ed0a5dfffbb60d8e4b");
        assertThat(more.find("https://www.w3.org/ns/did/v1")).isPresent();
        assertThat(ContextStore.bundled().find("https://vocab.example.org/c")).isEmpty();
    }

    @Test
    void a_context_whose_bytes_are_not_those_of_the_manifest_is_never_had() {
        JsonObject first = manifest().get(0);
        JsonObject changed = first.with("sha256", new JsonString("0".repeat(64)));
        JsonObject second = manifest().get(1);
        ContextStore store = new ContextStore(ContextStore.pinned(JsonArray.of(changed, second)));

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> store.find("https://www.w3.org/ns/credentials/v2"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("not the pinned context: https://www.w3.org/ns/credentials/v2");
        }
        assertThat(store.find(text(second, "url")).orElseThrow().sha256()).isEqualTo(text(second, "sha256"));
    }

    /** No verdict comes of it: neither that a document is good, nor a problem that would blame the document. */
    @ParameterizedTest
    @EnumSource
    void a_document_that_names_such_a_context_has_no_canonical_form(JsonLdProcessing processing) {
        JsonObject changed = manifest().get(0).with("sha256", new JsonString("0".repeat(64)));
        ContextStore store = new ContextStore(ContextStore.pinned(JsonArray.of(changed)));
        JsonObject document = JsonReader.standard()
                .readObject(
                        "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],\"id\":\"https://a.example.org/1\"}"
                                .getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> DocumentCanonicalizer.of(store, processing).rdfc(document, "SHA-256"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("not the pinned context");
    }

    @ParameterizedTest
    @MethodSource("manifest")
    void each_bundled_context_has_the_bytes_that_the_manifest_pins(JsonObject entry) {
        assertThat(ContextStore.bundled().find(text(entry, "url")).orElseThrow().sha256())
                .isEqualTo(text(entry, "sha256"))
                .isEqualTo(ContextStore.sha256(ContextStore.resource(text(entry, "file"))));
    }

    @Test
    void many_threads_that_ask_at_once_get_one_and_the_same() throws Exception {
        int threads = 8;
        for (JsonObject entry : manifest()) {
            ContextStore store = new ContextStore(ContextStore.pinned(JsonArray.of(entry)));
            CyclicBarrier start = new CyclicBarrier(threads);
            ExecutorService workers = Executors.newFixedThreadPool(threads);
            try {
                List<Future<ContextStore.Context>> had = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    had.add(workers.submit(() -> {
                        start.await();
                        return store.find(text(entry, "url")).orElseThrow();
                    }));
                }
                ContextStore.Context one = had.get(0).get();
                for (Future<ContextStore.Context> other : had) {
                    assertThat(other.get()).isSameAs(one);
                }
            } finally {
                workers.shutdownNow();
            }
        }
    }

    @Test
    void a_context_that_is_added_is_as_it_was_when_it_was_added() {
        byte[] document = "{\"@context\": {}}".getBytes(StandardCharsets.UTF_8);
        ContextStore more = ContextStore.bundled().with("https://vocab.example.org/c", document);
        byte[] hash = Hashes.of("SHA-512", document);
        document[0] = ' ';

        ContextStore.Context context = more.find("https://vocab.example.org/c").orElseThrow();
        assertThat(context.digests().hasHash("SHA-512", hash)).contains(true);
        assertThat(context.digests().hasHash("SHA-512", Hashes.of("SHA-512", document)))
                .contains(false);
    }

    @Test
    void every_entry_says_where_it_comes_from_and_under_which_licence() {
        assertThat(manifest()).hasSizeGreaterThan(15).allSatisfy(entry -> {
            assertThat(entry.members().keySet()).contains("url", "file", "sha256", "published", "origin", "licence");
            assertThat(entry.get("origin")
                            .map(value -> ((JsonString) value).value())
                            .orElseThrow())
                    .matches("npm:.*@.*|lerkit: .*");
        });
    }

    /** What each says is what its publisher says, to the last term: only white space and order may differ. */
    @ParameterizedTest
    @MethodSource("manifest")
    void a_context_says_what_the_published_document_says(JsonObject entry) {
        String published = text(entry, "published");
        Corpus.require("contexts");

        JsonObject official = Corpus.files("contexts", "").stream()
                .filter(Files::isRegularFile)
                .map(ContextStoreTest::bytes)
                .filter(bytes -> ContextStore.sha256(bytes).equals(published))
                .map(bytes -> JsonReader.standard().readObject(bytes))
                .findFirst()
                .orElseThrow();

        assertThat(ContextStore.bundled().find(text(entry, "url")).orElseThrow().document())
                .isEqualTo(official);
    }

    @ParameterizedTest
    @MethodSource("manifest")
    void the_longer_hashes_of_a_context_are_those_of_the_published_document(JsonObject entry) {
        String published = text(entry, "published");
        Corpus.require("contexts");
        byte[] official = Corpus.files("contexts", "").stream()
                .filter(Files::isRegularFile)
                .map(ContextStoreTest::bytes)
                .filter(bytes -> ContextStore.sha256(bytes).equals(published))
                .findFirst()
                .orElseThrow();

        assertThat(entry.get("longer").orElse(JsonArray.EMPTY).items())
                .extracting(hash -> ((JsonString) hash).value())
                .isSubsetOf(ContextDigests.hex("SHA-384", official), ContextDigests.hex("SHA-512", official));
    }

    static List<JsonObject> manifest() {
        JsonArray manifest = (JsonArray) JsonReader.standard().read(ContextStore.resource("manifest.json"));
        return manifest.items().stream().map(JsonObject.class::cast).toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonObject entry, String member) {
        return ((JsonString) entry.get(member).orElseThrow()).value();
    }
}
