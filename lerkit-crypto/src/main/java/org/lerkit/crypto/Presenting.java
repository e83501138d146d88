package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * How to present: signed with what, to whom, in answer to what. Immutable and thread-safe.
 *
 * @param cryptosuite the registered name, as in {@code eddsa-rdfc-2022}
 * @param domains who may accept it, as the verifier calls itself; none for anybody
 * @param challenge what the verifier asked for, so that a copy is worth nothing later; empty if nothing
 */
public record Presenting(String cryptosuite, Set<String> domains, Optional<String> challenge) {
    public Presenting {
        requireNonNull(cryptosuite, "cryptosuite");
        domains = Set.copyOf(domains);
        requireNonNull(challenge, "challenge");
    }

    /** To anybody, in answer to nothing. */
    public static Presenting with(String cryptosuite) {
        return new Presenting(cryptosuite, Set.of(), Optional.empty());
    }

    /** The same, to this verifier and no other. */
    public Presenting to(String domain) {
        return new Presenting(cryptosuite, Set.of(domain), challenge);
    }

    /** The same, in answer to this. */
    public Presenting answering(String value) {
        return new Presenting(cryptosuite, domains, Optional.of(value));
    }
}
