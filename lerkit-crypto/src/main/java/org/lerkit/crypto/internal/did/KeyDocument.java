package org.lerkit.crypto.internal.did;

import java.util.List;
import java.util.Set;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.crypto.spi.VerificationMethod;

/** The document of an identifier that is a key, which authorizes the key for all that keys of its type can do. */
final class KeyDocument {
    private static final Set<String> SIGNING =
            Set.of("authentication", "assertionMethod", "capabilityInvocation", "capabilityDelegation");
    private static final Set<String> AGREEING = Set.of("keyAgreement");

    private KeyDocument() {}

    /**
     * The document: the key, controlled by itself.
     *
     * @param agreesOnly whether the owner keeps a key that could sign for key agreement
     */
    static ResolutionResult of(VerificationMethodId id, VerificationKey key, boolean agreesOnly) {
        Set<String> purposes = agreesOnly || key.type() == KeyType.X25519 ? AGREEING : SIGNING;
        return new ResolutionResult.Resolved(List.of(new VerificationMethod(id, id.controller(), key, purposes)));
    }
}
