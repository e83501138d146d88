package org.lerkit.crypto.internal.jsonld;

import java.util.Optional;
import org.lerkit.crypto.internal.rdfc.Dataset;
import org.lerkit.model.json.JsonObject;

/**
 * JSON-LD 1.1 to RDF for what credentials are made of: one pass over the tree, by contexts that are compiled once.
 *
 * <p>It declines every document in which it meets something else, and so proves, when it does not decline, that nothing
 * is lost: it goes on only after a member that is a keyword of nodes or values, or a term with an absolute IRI, and
 * after a value of which it made a statement (or that is null or empty, which says nothing, in JSON-LD and to {@link
 * SafeMode}). Whatever safe mode looks for is among what it declines; {@code SamenessTest} holds it to that.
 */
final class FastJsonLd {
    private final ContextStore contexts;
    private final ProofConfiguration proofs = new ProofConfiguration(this::compiler);
    private volatile ContextCompiler.Memory memory = new ContextCompiler.Memory();

    FastJsonLd(ContextStore contexts) {
        this.contexts = contexts;
    }

    /** For one document. Documents with ever other types may fill the memory: what comes after them gets a new one. */
    private ContextCompiler compiler() {
        ContextCompiler.Memory usable = memory;
        if (usable.isFull()) {
            usable = new ContextCompiler.Memory();
            memory = usable;
        }
        return new ContextCompiler(contexts, usable);
    }

    /** The canonical forms of proofs by the same contexts. */
    ProofConfiguration proofs() {
        return proofs;
    }

    /** The dataset that a document stands for, without losses; empty if it is for the reference to say. */
    Optional<Dataset> toRdf(JsonObject document) {
        return walk(document, false);
    }

    /** The same, in which blank nodes are named by their places. */
    Optional<Dataset> toNamedRdf(JsonObject document) {
        return walk(document, true);
    }

    private Optional<Dataset> walk(JsonObject document, boolean namesBlanks) {
        try {
            return Optional.of(new NodeWalk(compiler(), namesBlanks).dataset(document));
        } catch (Declined | Dataset.MalformedTextException e) {
            return Optional.empty();
        }
    }
}
