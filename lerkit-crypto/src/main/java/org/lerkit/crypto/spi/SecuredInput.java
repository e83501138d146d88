package org.lerkit.crypto.spi;

import static java.util.Objects.requireNonNull;

import org.lerkit.model.json.JsonObject;

/**
 * What a proof covers.
 *
 * @param document the document without the proof; a {@code proof} member in it holds the previous proofs, which this
 *     one covers too
 * @param canonicalizer makes its canonical forms
 */
public record SecuredInput(JsonObject document, Canonicalizer canonicalizer) {
    public SecuredInput {
        requireNonNull(document, "document");
        requireNonNull(canonicalizer, "canonicalizer");
    }
}
