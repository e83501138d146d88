package org.lerkit.crypto.spi;

import java.util.List;
import java.util.Optional;

/**
 * One DID method: how an identifier leads to the verification methods of its controller.
 *
 * <p>An implementation is thread-safe and answers from what the controller published, never from how a verification
 * method is named.
 */
public interface DidMethod {
    /** The name after {@code did:}, as in {@code key}. */
    String name();

    /** The verification methods in the document of a DID; empty if there is no such DID. */
    Optional<List<VerificationMethod>> resolve(String did);
}
