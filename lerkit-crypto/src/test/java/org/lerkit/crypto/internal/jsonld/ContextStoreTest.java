package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
    void a_context_whose_bytes_are_not_those_of_the_manifest_is_not_loaded() {
        JsonObject entry = manifest().get(0);
        JsonObject changed = entry.with("sha256", new JsonString("0".repeat(64)));

        assertThatThrownBy(() -> ContextStore.read(JsonArray.of(entry, changed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("https://www.w3.org/ns/credentials/v2");
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
