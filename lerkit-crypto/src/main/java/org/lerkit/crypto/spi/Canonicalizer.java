package org.lerkit.crypto.spi;

import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.model.json.JsonObject;

/**
 * The canonical forms of a document that proofs are made over. Immutable and thread-safe.
 *
 * <p>Security: all refuse a document that says something its canonical form would not.
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
     * The hash of {@link #rdfc(JsonObject, String)} by the same algorithm, which is what most proofs sign: made without the
     * form itself where that can be.
     *
     * @throws CanonicalizationException as {@link #rdfc(JsonObject, String)}
     */
    default byte[] rdfcHash(JsonObject document, String hash) {
        return Hashes.of(hash, rdfc(document, hash));
    }

    /**
     * The same with other labels for blank nodes; lines are in the order of their bytes.
     *
     * @param labels what to call each blank node, by its canonical label, as in {@code c14n0}
     * @return empty if these are not labels for all blank nodes and no others, each with one of its own
     * @throws CanonicalizationException as {@link #rdfc(JsonObject, String)}
     */
    Optional<byte[]> rdfc(JsonObject document, String hash, Map<String, String> labels);

    /**
     * The graph of a document with names for its blank nodes, by which they are found in parts of it.
     *
     * @param hash the hash algorithm inside RDFC-1.0, which labels them
     * @throws CanonicalizationException as {@link #rdfc(JsonObject, String)}, and for documents that are read as JSON-LD
     *     in one way only, which gives no names: credentials of the field are none of these
     */
    NamedGraph named(JsonObject document, String hash);

    /**
     * The document in canonical JSON (RFC 8785), UTF-8.
     *
     * @throws CanonicalizationException if a number has no canonical form, or one it shares with others
     */
    byte[] jcs(JsonObject document);

    /**
     * The hash of {@link #jcs(JsonObject)}.
     *
     * @param hash {@code SHA-256} or {@code SHA-384}
     * @throws CanonicalizationException as {@link #jcs(JsonObject)}
     */
    default byte[] jcsHash(JsonObject document, String hash) {
        return Hashes.of(hash, jcs(document));
    }
}
