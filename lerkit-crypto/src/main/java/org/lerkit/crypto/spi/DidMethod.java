package org.lerkit.crypto.spi;

/**
 * One DID method: how an identifier leads to the verification methods of its controller.
 *
 * <p>An implementation is thread-safe, keeps nothing between two calls, and answers from what the controller published,
 * never from how a verification method is named.
 */
public interface DidMethod {
    /** The name after {@code did:}, as in {@code key}. */
    String name();

    /**
     * Asks for the document of a DID. Never throws for what the DID or the document says.
     *
     * @param did of this method, without path, query and fragment
     * @param documents the only way to get what is not in the identifier itself
     */
    ResolutionResult resolve(String did, DocumentLoader documents);
}
