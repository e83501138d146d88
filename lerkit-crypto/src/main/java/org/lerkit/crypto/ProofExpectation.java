package org.lerkit.crypto;

import java.util.Optional;
import java.util.Set;

/**
 * What a proof must have been made for.
 *
 * @param purpose the verification relationship that its key must have
 * @param domains exactly whom it is for; none if it may be for anybody
 * @param challenge what it must answer; empty if that does not matter
 */
record ProofExpectation(String purpose, Set<String> domains, Optional<String> challenge) {
    static final String ASSERTION = "assertionMethod";

    /** Of a credential that was given by itself: made for everybody, unless the policy expects otherwise. */
    static ProofExpectation ofCredential(VerificationPolicy policy) {
        return new ProofExpectation(ASSERTION, policy.domains(), policy.challenge());
    }

    /** Of a credential in another document: its issuer cannot know who will see it. */
    static ProofExpectation ofEmbedded() {
        return new ProofExpectation(ASSERTION, Set.of(), Optional.empty());
    }

    /** Of a presentation, which a holder makes for one verifier. */
    static ProofExpectation ofPresentation(VerificationPolicy policy) {
        return new ProofExpectation("authentication", policy.domains(), policy.challenge());
    }
}
