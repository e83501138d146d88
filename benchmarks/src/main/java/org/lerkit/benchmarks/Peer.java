package org.lerkit.benchmarks;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lerkit.crypto.internal.jsonld.ContextStore;

/**
 * {@code eddsa-rdfc-2022} of somebody else, as fast as it can be made: contexts are read before and in memory, nothing is
 * fetched, the one key is known and decoded.
 */
interface Peer {
    /** Those that there are, by name. */
    static Peer of(String name, SampleKey key) {
        return switch (name) {
            case "iron" -> new IronPeer(key);
            case "titanium" -> new TitaniumPeer(key);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * Whether the proof of a credential holds.
     *
     * @throws IllegalStateException if it is not for the signature that it does not
     */
    boolean verify(byte[] credential);

    /** The bytes of a signed credential. */
    byte[] issue(byte[] unsigned);

    /** JSON with the interface that both peers are written for. */
    final class Text {
        private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
        private static final JsonWriterFactory WRITERS = Json.createWriterFactory(Map.of());

        private Text() {}

        static JsonObject read(byte[] bytes) {
            try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(bytes))) {
                return reader.readObject();
            }
        }

        static byte[] write(JsonObject json) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonWriter writer = WRITERS.createWriter(bytes)) {
                writer.write(json);
            }
            return bytes.toByteArray();
        }
    }

    /** The contexts of what is measured, read once: the same that lerkit has. */
    static DocumentLoader contexts() {
        Map<String, Document> documents = new HashMap<>();
        for (String url : List.of(
                "https://www.w3.org/ns/credentials/v2",
                "https://w3id.org/security/data-integrity/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json")) {
            org.lerkit.model.json.JsonObject context =
                    ContextStore.bundled().find(url).orElseThrow().document();
            documents.put(url, JsonDocument.of(Text.read(org.lerkit.model.json.JsonWriter.toBytes(context))));
        }
        return (url, options) -> {
            Document known = documents.get(url.toString());
            if (known == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
            }
            return known;
        };
    }
}
