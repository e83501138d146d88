package org.lerkit.crypto.internal.jsonld;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.crypto.internal.jcs.Jcs;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.Canonicalizer;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.JsonLdProcessing;
import org.lerkit.crypto.spi.NamedGraph;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;

/** Both canonical forms, from the contexts of a store and within limits of work. */
public final class DocumentCanonicalizer implements Canonicalizer {
    private static final DocumentCanonicalizer BUNDLED =
            new DocumentCanonicalizer(ContextStore.bundled(), JsonLdProcessing.FAST);

    private final JsonLdProcessing processing;
    private final FastJsonLd fast;
    private final SafeMode safeMode;
    private final ReferenceJsonLd reference;

    private DocumentCanonicalizer(ContextStore contexts, JsonLdProcessing processing) {
        this(processing, new FastJsonLd(contexts), new SafeMode(contexts), new ReferenceJsonLd(contexts));
    }

    DocumentCanonicalizer(JsonLdProcessing processing, FastJsonLd fast, SafeMode safeMode, ReferenceJsonLd reference) {
        this.processing = processing;
        this.fast = fast;
        this.safeMode = safeMode;
        this.reference = reference;
    }

    /** Canonical forms by these contexts. What is made of the bundled ones is made once. */
    public static DocumentCanonicalizer of(ContextStore contexts) {
        return of(contexts, JsonLdProcessing.FAST);
    }

    /** The same, made in that way. */
    public static DocumentCanonicalizer of(ContextStore contexts, JsonLdProcessing processing) {
        return contexts == ContextStore.bundled() && processing == JsonLdProcessing.FAST
                ? BUNDLED
                : new DocumentCanonicalizer(contexts, processing);
    }

    JsonLdProcessing processing() {
        return processing;
    }

    /** The contexts that a document names and that are known, each with the SHA-256 of its content. */
    public Map<String, String> contexts(JsonObject document) {
        return safeMode.digests(document);
    }

    /** The graph of a document, for whom asks more than once. */
    public DocumentGraph graph(JsonObject document) {
        Optional<Dataset> read = processing == JsonLdProcessing.REFERENCE ? Optional.empty() : fast.toRdf(document);
        if (read.isEmpty()) {
            return DocumentGraph.of(safeMode.losses(document), () -> reference.toRdf(document));
        }
        return processing == JsonLdProcessing.FAST
                ? DocumentGraph.of(List.of(), read::get)
                : DocumentGraph.compared(read::get, safeMode.losses(document), () -> reference.toRdf(document));
    }

    /** The canonical form of a proof for which no graph is needed; empty for everything else. */
    private Optional<byte[]> proof(JsonObject document, String hash) {
        Optional<byte[]> form = processing == JsonLdProcessing.REFERENCE
                ? Optional.empty()
                : fast.proofs().canonical(document);
        if (form.isPresent() && processing == JsonLdProcessing.COMPARED) {
            requireSame(form.get(), graph(document).canonical(hash));
        }
        return form;
    }

    @Override
    public byte[] rdfc(JsonObject document, String hash) {
        return proof(document, hash).orElseGet(() -> graph(document).canonical(hash));
    }

    @Override
    public byte[] rdfcHash(JsonObject document, String hash) {
        return proof(document, hash)
                .map(form -> Hashes.of(hash, form))
                .orElseGet(() -> graph(document).hash(hash));
    }

    @Override
    public Optional<byte[]> rdfc(JsonObject document, String hash, Map<String, String> labels) {
        return graph(document).canonical(hash, labels);
    }

    @Override
    public NamedGraph named(JsonObject document, String hash) {
        Optional<Dataset> read = fast.toNamedRdf(document);
        if (read.isEmpty() || processing != JsonLdProcessing.FAST) {
            byte[] canonical = rdfc(document, hash); // first, as it says what is lost
            Dataset dataset = read.orElseThrow(() -> refusal(
                    CryptoProblem.DISCLOSURE_DOCUMENT,
                    "something so unusual that parts of the document cannot be told apart"));
            requireSame(DocumentGraph.of(List.of(), () -> dataset).canonical(hash), canonical);
        }
        return DocumentGraph.of(List.of(), read::get).named(hash);
    }

    private static void requireSame(byte[] form, byte[] other) {
        if (!Arrays.equals(form, other)) {
            throw refusal(CryptoProblem.JSON_LD_DISAGREEMENT, "two ways to the graph give two graphs");
        }
    }

    private static CanonicalizationException refusal(CryptoProblem kind, String title) {
        return new CanonicalizationException(List.of(kind.at(JsonPointer.ROOT, title)));
    }

    @Override
    public byte[] jcs(JsonObject document) {
        requirePrecise(document);
        return Jcs.canonicalize(document);
    }

    @Override
    public byte[] jcsHash(JsonObject document, String hash) {
        requirePrecise(document);
        return Jcs.hash(document, hash);
    }

    private static void requirePrecise(JsonObject document) {
        List<Problem> imprecise = Precision.losses(document);
        if (!imprecise.isEmpty()) {
            throw new CanonicalizationException(imprecise);
        }
    }
}
