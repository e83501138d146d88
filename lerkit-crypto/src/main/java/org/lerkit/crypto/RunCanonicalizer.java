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
 * The canonical forms that one run needs. What a document would lose is looked for once, when it is read into a graph.
 * Thread-safe.
 */
final class RunCanonicalizer implements Canonicalizer {
    private static final String PURPOSE = "proofPurpose"; // what has one is a proof, and no credential

    private final DocumentCanonicalizer canonicalizer;
    private final Map<Same, DocumentGraph> graphs = new ConcurrentHashMap<>();

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
        return isProof(document)
                ? canonicalizer.rdfc(document, hash)
                : graph(document).canonical(hash);
    }

    @Override
    public byte[] rdfcHash(JsonObject document, String hash) {
        return isProof(document)
                ? canonicalizer.rdfcHash(document, hash)
                : graph(document).hash(hash);
    }

    /** Of most proofs the form is made without a graph. */
    private static boolean isProof(JsonObject document) {
        return document.get(PURPOSE).isPresent();
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
