package org.lerkit.crypto.internal.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lerkit.crypto.internal.jcs.Jcs;
import org.lerkit.crypto.internal.rdfc.RdfCanonicalization;
import org.lerkit.crypto.spi.CanonicalizationException;
import org.lerkit.crypto.spi.Canonicalizer;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;

/** Both canonical forms, from the contexts of a store and within limits of work. */
public final class DocumentCanonicalizer implements Canonicalizer {
    private static final DocumentCanonicalizer BUNDLED = new DocumentCanonicalizer(ContextStore.bundled());

    private final SafeMode safeMode;
    private final JsonLd jsonLd;

    private DocumentCanonicalizer(ContextStore contexts) {
        this.safeMode = new SafeMode(contexts);
        this.jsonLd = new JsonLd(contexts);
    }

    /** Canonical forms by these contexts. What is made of the bundled ones is made once. */
    public static DocumentCanonicalizer of(ContextStore contexts) {
        return contexts == ContextStore.bundled() ? BUNDLED : new DocumentCanonicalizer(contexts);
    }

    /** Everything that the document says and its canonical form would not; empty if nothing. */
    public List<Problem> losses(JsonObject document) {
        return safeMode.losses(document);
    }

    /** The contexts that a document names and that are known, each with the SHA-256 of its content. */
    public Map<String, String> contexts(JsonObject document) {
        return safeMode.digests(document);
    }

    @Override
    public byte[] rdfc(JsonObject document, String hash) {
        List<Problem> losses = losses(document);
        if (!losses.isEmpty()) {
            throw new CanonicalizationException(losses);
        }
        return formOf(document, hash);
    }

    /** {@link #rdfc} of a document whose {@link #losses} are known to be none. */
    public byte[] formOf(JsonObject document, String hash) {
        try {
            return RdfCanonicalization.canonicalize(jsonLd.toRdf(document), hash, RdfCanonicalization.STEPS)
                    .nquads()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (RdfCanonicalization.WorkLimitException e) {
            throw new CanonicalizationException(List.of(CryptoProblem.WORK_LIMIT.at(
                    JsonPointer.ROOT, "more blank nodes that look alike than can be told apart")));
        }
    }

    @Override
    public byte[] jcs(JsonObject document) {
        List<Problem> imprecise = Precision.losses(document);
        if (!imprecise.isEmpty()) {
            throw new CanonicalizationException(imprecise);
        }
        return Jcs.canonicalize(document);
    }
}
