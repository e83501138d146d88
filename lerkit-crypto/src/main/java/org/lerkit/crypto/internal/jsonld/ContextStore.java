package org.lerkit.crypto.internal.jsonld;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The JSON-LD contexts that are known, by URL, each with the SHA-256 of its bytes. Immutable and thread-safe.
 *
 * <p>The bundled ones are those of {@code contexts/manifest.json}, which says where each comes from. One whose bytes do
 * not have the hash that the manifest pins keeps the class from loading.
 */
public final class ContextStore {
    private static final ContextStore BUNDLED = new ContextStore(read(manifest()));

    private final Map<String, Context> contexts;

    /** A context document, the SHA-256 of its bytes in hexadecimal, and by which hashes it is known. */
    public record Context(String url, String sha256, ContextDigests digests, JsonObject document) {}

    private ContextStore(Map<String, Context> contexts) {
        this.contexts = Collections.unmodifiableMap(contexts);
    }

    /** The contexts that lerkit brings. */
    public static ContextStore bundled() {
        return BUNDLED;
    }

    /** These, and one more; or another content for one of these, which only tests should want. */
    public ContextStore with(String url, byte[] document) {
        Map<String, Context> more = new LinkedHashMap<>(contexts);
        more.put(requireNonNull(url, "url"), read(url, document, ContextDigests.of(document)));
        return new ContextStore(more);
    }

    /** The context of that URL, if it is known. */
    public Optional<Context> find(String url) {
        return Optional.ofNullable(contexts.get(url));
    }

    private static JsonArray manifest() {
        return (JsonArray) JsonReader.standard().read(resource("manifest.json"));
    }

    /** The contexts of a manifest, each checked against its hash. */
    static Map<String, Context> read(JsonArray manifest) {
        Map<String, Context> contexts = new LinkedHashMap<>();
        for (JsonValue item : manifest.items()) {
            JsonObject entry = (JsonObject) item;
            byte[] document = resource(text(entry, "file"));
            ContextDigests digests = ContextDigests.of(
                    document, text(entry, "published"), hashes(entry, "longer"), hashes(entry, "others"));
            Context context = read(text(entry, "url"), document, digests);
            if (!context.sha256().equals(text(entry, "sha256"))) {
                throw new IllegalStateException("not the pinned context: " + context.url());
            }
            contexts.put(context.url(), context);
        }
        return contexts;
    }

    private static Context read(String url, byte[] document, ContextDigests digests) {
        return new Context(url, sha256(document), digests, JsonReader.standard().readObject(document));
    }

    private static Set<String> hashes(JsonObject entry, String name) {
        return entry.get(name).orElse(JsonArray.EMPTY).items().stream()
                .map(hash -> ((JsonString) hash).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(JsonObject entry, String name) {
        return ((JsonString) entry.get(name).orElseThrow()).value();
    }

    static byte[] resource(String name) {
        try (InputStream stream = ContextStore.class.getResourceAsStream("contexts/" + name)) {
            return requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        return ContextDigests.hex("SHA-256", bytes);
    }
}
