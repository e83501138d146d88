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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The JSON-LD contexts that are known, by URL, each with the SHA-256 of its bytes. Immutable and thread-safe.
 *
 * <p>The bundled ones are those of {@code contexts/manifest.json}, which says where each comes from. Each is read when it
 * is first asked for: a document names two or three of them. One whose bytes do not have the hash that the manifest pins
 * is never had.
 */
public final class ContextStore {
    private static final ContextStore BUNDLED = new ContextStore(pinned(manifest()));

    private final Map<String, Supplier<Context>> contexts;

    /** A context document, the SHA-256 of its bytes in hexadecimal, and by which hashes it is known. */
    public static final class Context {
        private final String url;
        private final String sha256;
        private final JsonObject document;
        private final Supplier<ContextDigests> digests;

        private Context(String url, byte[] bytes, Function<byte[], ContextDigests> digests) {
            this.url = requireNonNull(url, "url");
            this.sha256 = ContextStore.sha256(bytes);
            this.document = JsonReader.standard().readObject(bytes);
            this.digests = new Once<>(() -> digests.apply(bytes));
        }

        /** What documents call it. */
        public String url() {
            return url;
        }

        /** The SHA-256 of its bytes, in hexadecimal. */
        public String sha256() {
            return sha256;
        }

        /** What it says. */
        public JsonObject document() {
            return document;
        }

        /** By which hashes it is known. */
        public ContextDigests digests() {
            return digests.get();
        }
    }

    ContextStore(Map<String, Supplier<Context>> contexts) {
        this.contexts = Collections.unmodifiableMap(contexts);
    }

    /** The contexts that lerkit brings. */
    public static ContextStore bundled() {
        return BUNDLED;
    }

    /** These, and one more; or another content for one of these, which only tests should want. */
    public ContextStore with(String url, byte[] document) {
        Map<String, Supplier<Context>> more = new LinkedHashMap<>(contexts);
        Context context = new Context(url, document.clone(), ContextDigests::of);
        more.put(url, () -> context);
        return new ContextStore(more);
    }

    /**
     * The context of that URL, if it is known.
     *
     * @throws IllegalStateException if it is a bundled one, and its bytes are not those that were bundled
     */
    public Optional<Context> find(String url) {
        Supplier<Context> known = contexts.get(url);
        return known == null ? Optional.empty() : Optional.of(known.get());
    }

    private static JsonArray manifest() {
        return (JsonArray) JsonReader.standard().read(resource("manifest.json"));
    }

    /** The contexts of a manifest. */
    static Map<String, Supplier<Context>> pinned(JsonArray manifest) {
        Map<String, Supplier<Context>> contexts = new LinkedHashMap<>();
        for (JsonValue item : manifest.items()) {
            JsonObject entry = (JsonObject) item;
            contexts.put(text(entry, "url"), new Once<>(() -> read(entry)));
        }
        return contexts;
    }

    private static Context read(JsonObject entry) {
        Context context = new Context(
                text(entry, "url"),
                resource(text(entry, "file")),
                bytes -> ContextDigests.of(
                        bytes, text(entry, "published"), hashes(entry, "longer"), hashes(entry, "others")));
        if (!context.sha256().equals(text(entry, "sha256"))) {
            throw new IllegalStateException("not the pinned context: " + context.url());
        }
        return context;
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

    /** What is made when it is first asked for, and again only if that failed. Thread-safe. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private volatile @Nullable T made;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            T known = made;
            return known == null ? make() : known;
        }

        private synchronized T make() {
            T known = made;
            if (known == null) {
                known = maker.get();
                made = known;
            }
            return known;
        }
    }
}
