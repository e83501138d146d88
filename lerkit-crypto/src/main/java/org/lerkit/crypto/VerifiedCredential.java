package org.lerkit.crypto;

import java.util.List;
import java.util.function.Function;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.document.Credential;
import org.lerkit.model.json.JsonObject;

/**
 * A credential that a {@link Verifier} accepted under its policy; nothing else makes one. Immutable and thread-safe.
 *
 * <p>Security: says that the claims are the issuer's, unchanged. Not that they are true, nor that whoever showed the
 * credential is its subject.
 */
public final class VerifiedCredential implements VerificationReport.Verified {
    private final JsonObject claims;
    private final List<VerificationMethod> verificationMethods;

    VerifiedCredential(JsonObject claims, List<VerificationMethod> verificationMethods) {
        this.claims = claims;
        this.verificationMethods = List.copyOf(verificationMethods);
    }

    /** What the proof covers, and nothing else. */
    @Override
    public JsonObject claims() {
        return claims;
    }

    /** What the proof covers, seen as a type: {@code verified.claims(ClrCredential::new)}. */
    public <C extends Credential> C claims(Function<JsonObject, C> type) {
        return type.apply(claims);
    }

    /** The keys that signed it, each with its controller; none of a badge that its issuer hosts. */
    public List<VerificationMethod> verificationMethods() {
        return verificationMethods;
    }

    @Override
    public String toString() {
        return "a verified credential";
    }
}
