package org.lerkit.crypto;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;

/**
 * A presentation that a {@link Verifier} accepted under its policy; nothing else makes one. Immutable and thread-safe.
 *
 * <p>Security: says that whoever has the holder's key presents these credentials. That the holder is their subject only
 * if the policy asked for it ({@link VerificationPolicy.Builder#presenterIsSubject}); that the holder presents them now
 * only if the policy expected a challenge.
 */
public final class VerifiedPresentation implements VerificationReport.Verified {
    private final JsonObject claims;
    private final Optional<String> presenter;
    private final List<VerifiedCredential> credentials;

    VerifiedPresentation(JsonObject claims, Optional<String> presenter, List<VerifiedCredential> credentials) {
        this.claims = claims;
        this.presenter = presenter;
        this.credentials = List.copyOf(credentials);
    }

    /** What the proof covers, and nothing else: {@code new VerifiablePresentation(presentation.claims())}. */
    @Override
    public JsonObject claims() {
        return claims;
    }

    /** Who signed the presentation; empty if nobody did, and the policy accepts that. */
    public Optional<String> presenter() {
        return presenter;
    }

    /** The credentials that were verified, in document order: all, unless the policy waives what is nested. */
    public List<VerifiedCredential> credentials() {
        return credentials;
    }

    @Override
    public String toString() {
        return "a verified presentation";
    }
}
