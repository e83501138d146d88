package org.lerkit.crypto.spi;

import java.time.Instant;
import java.util.Optional;
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
 * @param expires from when on it makes no proofs
 * @param revoked from when on its controller takes its proofs back
 * @param kid what its JWK calls it; empty if it has none, or that has no name
 */
public record VerificationMethod(
        VerificationMethodId id,
        String controller,
        VerificationKey key,
        Set<String> purposes,
        Optional<Instant> expires,
        Optional<Instant> revoked,
        Optional<String> kid) {
    public VerificationMethod {
        purposes = Set.copyOf(purposes);
    }

    /** A key that is in use for as long as it is published. */
    public VerificationMethod(VerificationMethodId id, String controller, VerificationKey key, Set<String> purposes) {
        this(id, controller, key, purposes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same method with the same key, checked in another way. */
    public VerificationMethod with(VerificationKey other) {
        return new VerificationMethod(id, controller, other, purposes, expires, revoked, kid);
    }

    /** Whether a token whose {@code kid} is this names it among the keys of its controller. */
    public boolean isCalled(String name) {
        return kid.filter(name::equals).isPresent()
                || (id.hasFragment() && id.fragment().equals(name));
    }

    /** From when on it is out of use, one way or the other. */
    public Optional<Instant> ends() {
        return expires.isPresent() && (revoked.isEmpty() || expires.get().isBefore(revoked.get())) ? expires : revoked;
    }
}
