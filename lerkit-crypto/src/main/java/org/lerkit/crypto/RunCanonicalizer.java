package org.lerkit.crypto;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;
import org.lerkit.crypto.internal.jsonld.DocumentGraph;
import org.lerkit.crypto.spi.Canonicalizer;
import org.lerkit.crypto.spi.NamedGraph;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;

/**
 * The canonical forms that one run needs. What a document would lose is looked for once. Proofs that one key made at
 * one time differ in nothing but their value, so the hashes of proofs are kept: the credentials of a CLR have dozens of
 * them. Thread-safe.
 */
final class RunCanonicalizer implements Canonicalizer {
    private static final String PURPOSE = "proofPurpose"; // what has one is a proof, and no credential
    private static final int MOST = 64;

    private final DocumentCanonicalizer canonicalizer;
    private final Map<Same, DocumentGraph> graphs = new ConcurrentHashMap<>();
    private final Map<Input, byte[]> proofs = new ConcurrentHashMap<>();

    private record Input(JsonObject document, String hash) {}

    /** A document that is itself and no other: a run goes on with the one that it began with. */
    private record Same(JsonObject document) {
        @Override
        @SuppressWarnings("ReferenceEquality") // to compare documents takes as long as to read them
        public boolean equals(@Nullable Object other) {
            return other instanceof Same that && document == that.document;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(document);
        }
    }

    RunCanonicalizer(DocumentCanonicalizer canonicalizer) {
        this.canonicalizer = canonicalizer;
    }

    /** Everything that the document says and its canonical form would not; empty if nothing. */
    List<Problem> losses(JsonObject document) {
        return graph(document).losses();
    }

    @Override
    public byte[] rdfc(JsonObject document, String hash) {
        return graph(document).canonical(hash);
    }

    @Override
    public byte[] rdfcHash(JsonObject document, String hash) {
        if (document.get(PURPOSE).isEmpty()) {
            return graph(document).hash(hash);
        }
        Input input = new Input(document, hash);
        byte[] known = proofs.get(input);
        if (known == null) {
            known = canonicalizer.rdfcHash(document, hash);
            if (proofs.size() < MOST) {
                proofs.put(input, known);
            }
        }
        return known.clone();
    }

    @Override
    public Optional<byte[]> rdfc(JsonObject document, String hash, Map<String, String> labels) {
        return graph(document).canonical(hash, labels);
    }

    @Override
    public NamedGraph named(JsonObject document, String hash) {
        return canonicalizer.named(document, hash);
    }

    private DocumentGraph graph(JsonObject document) {
        return graphs.computeIfAbsent(new Same(document), same -> canonicalizer.graph(same.document()));
    }

    @Override
    public byte[] jcs(JsonObject document) {
        return canonicalizer.jcs(document);
    }

    @Override
    public byte[] jcsHash(JsonObject document, String hash) {
        return canonicalizer.jcsHash(document, hash);
    }
}
