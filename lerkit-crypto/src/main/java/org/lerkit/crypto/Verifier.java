package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.UnreadableDocumentException;
import org.lerkit.model.json.JsonSyntaxException;

/**
 * Finds out whether a credential is what its issuer signed, and all that is wrong with it, in one run.
 *
 * <pre>{@code
 * Verifier verifier = Verifier.create(CryptoConfig.v2026(), VerificationPolicy.strict());
 * VerificationReport report = verifier.verify(received);
 * ClrCredential clr = report.orThrow().claims(ClrCredential::new);
 * }</pre>
 *
 * <p>Reads JSON with embedded proofs of Data Integrity. Immutable and thread-safe.
 *
 * <p>Security: checks what was received, never something written back out. Fetches nothing but through the
 * {@link CryptoConfig.Builder#documents loader} of the configuration. Takes no key out of an
 * identifier without asking its controller. An embedded credential is verified on its own proof only.
 */
public final class Verifier {
    private final CryptoConfig config;
    private final VerificationPolicy policy;

    private Verifier(CryptoConfig config, VerificationPolicy policy) {
        this.config = config;
        this.policy = policy;
    }

    /** A verifier that accepts what the configuration names, under the policy. */
    public static Verifier create(CryptoConfig config, VerificationPolicy policy) {
        return new Verifier(requireNonNull(config, "config"), requireNonNull(policy, "policy"));
    }

    /**
     * Reports on a credential as it was received: as JSON, or in what carries it. Never throws for a bad one.
     *
     * <p>A token is not read yet, and leaves the outcome open.
     */
    public VerificationReport verify(byte[] received) {
        try {
            return verify(CredentialDocument.open(received));
        } catch (JsonSyntaxException e) {
            return new CredentialCheck(config, policy).notParsed(e.problem());
        } catch (UnreadableDocumentException e) {
            return new CredentialCheck(config, policy).notParsed(e.problem());
        }
    }

    /** Reports on a credential as it was received. Never throws for a bad one. */
    public VerificationReport verify(CredentialDocument document) {
        CredentialCheck check = new CredentialCheck(config, policy);
        boolean secured = document.carriers().stream()
                .anyMatch(carrier -> carrier instanceof Carrier.Token
                        || carrier instanceof Carrier.SelectiveToken
                        || carrier instanceof Carrier.Envelope);
        return secured
                ? check.unread(
                        JsonPointer.ROOT,
                        CryptoProblem.FORMAT_UNSUPPORTED.at(JsonPointer.ROOT, "a credential in a token or an envelope"))
                : check.check(document.json());
    }
}
