package org.lerkit.crypto.spi;

import java.util.Set;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;

/**
 * A public key as its controller's document states it.
 *
 * @param id its URL
 * @param controller who controls it
 * @param key the key
 * @param purposes the proof purposes that the controller authorizes it for, as in {@code assertionMethod}
 */
public record VerificationMethod(
        VerificationMethodId id, String controller, VerificationKey key, Set<String> purposes) {
    public VerificationMethod {
        purposes = Set.copyOf(purposes);
    }
}
