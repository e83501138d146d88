package org.lerkit.crypto.spi;

import org.lerkit.model.json.JsonObject;

/**
 * The canonical forms of a document that proofs are made over. Immutable and thread-safe.
 *
 * <p>Security: both refuse a document that says something its canonical form would not.
 */
public interface Canonicalizer {
    /**
     * The document as an RDF dataset in canonical N-Quads (RDFC-1.0), UTF-8. JSON-LD in safe mode: a term without
     * definition, a relative IRI, a context that is not known, each is an error that names the place.
     *
     * @param hash the hash algorithm inside RDFC-1.0: {@code SHA-256} or {@code SHA-384}
     * @throws CanonicalizationException naming everything that would be lost, or what there is too much of
     */
    byte[] rdfc(JsonObject document, String hash);

    /**
     * The document in canonical JSON (RFC 8785), UTF-8.
     *
     * @throws CanonicalizationException if a number has no canonical form, or one it shares with others
     */
    byte[] jcs(JsonObject document);
}
