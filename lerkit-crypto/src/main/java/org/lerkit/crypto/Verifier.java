package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.crypto.key.SignatureBatch;
import org.lerkit.model.document.CredentialDocument;

/**
 * Finds out whether a credential is what its issuer signed, and all that is wrong with it, in one run.
 *
 * <pre>{@code
 * Verifier verifier = Verifier.create(CryptoConfig.v2026(), VerificationPolicy.strict());
 * VerificationReport report = verifier.verify(received);
 * ClrCredential clr = report.orThrow().claims(ClrCredential::new);
 * }</pre>
 *
 * <p>Reads JSON with embedded proofs of Data Integrity; JSON Web Tokens of VC-JOSE-COSE, whose header {@code typ} is {@code
 * vc+jwt} or {@code vp+jwt}, and those by the profile of Open Badges 3.0 and CLR 2.0 (section 8.2), whose type is {@code
 * JWT}; presentations as the claim {@code vp}; SD-JWTs of VC-JOSE-COSE, and SD-JWT VCs, of which what is shown is verified;
 * all of these also in envelopes; assertions of Open Badges 2.0, hosted and signed, by the rules of that version. Immutable
 * and thread-safe.
 *
 * <p>Security: checks what was received, never something written back out. Fetches nothing but through the
 * {@link CryptoConfig.Builder#documents loader} of the configuration. Takes no key out of an
 * identifier without asking its controller. An embedded credential is verified on its own proof only.
 */
public final class Verifier {
    private static final int PORTION = 64;

    private final CryptoConfig config;
    private final VerificationPolicy policy;
    private final boolean explaining;

    private Verifier(CryptoConfig config, VerificationPolicy policy, boolean explaining) {
        this.config = config;
        this.policy = policy;
        this.explaining = explaining;
    }

    /** A verifier that accepts what the configuration names, under the policy. */
    public static Verifier create(CryptoConfig config, VerificationPolicy policy) {
        return new Verifier(requireNonNull(config, "config"), requireNonNull(policy, "policy"), false);
    }

    /**
     * One that does the same, and whose reports tell how each proof was checked: {@link VerificationReport#explanations()}.
     *
     * <pre>{@code
     * VerificationReport report = verifier.explaining().verify(received);
     * report.explanations().get(0).value("canonicalDocument").ifPresent(form -> compareWithOurs(form));
     * }</pre>
     *
     * <p>Security: such a report holds all that the credential says, whatever its outcome. It is for who looks for a mistake,
     * and not for a log.
     */
    public Verifier explaining() {
        return new Verifier(config, policy, true);
    }

    /**
     * Reports on a credential as it was received: as JSON, as a token, or in an image or a page that carries either.
     * Never throws for a bad one. What is secured in a way that is not read leaves the outcome open.
     */
    public VerificationReport verify(byte[] received) {
        return check(Received.document(received));
    }

    /** Reports on a credential as it was received. Never throws for a bad one. */
    public VerificationReport verify(CredentialDocument document) {
        return check(Received.of(document));
    }

    /**
     * Reports on many credentials, each as {@link #verify(byte[])} does, in the same order. Takes less time than one after the
     * other: signatures of Ed25519 are verified {@linkplain SignatureBatch together}, and portions of the credentials side
     * by side, if the configuration has an {@linkplain CryptoConfig.Builder#executor executor}. So a signature that only who
     * has the private key can make, and that verifiers may take or not, is taken here and perhaps not by itself: {@link
     * SignatureBatch} tells which.
     *
     * <p>All reports are held at the same time: whoever has a million credentials gives some thousands at once.
     */
    public List<VerificationReport> verifyAll(List<byte[]> received) {
        List<List<byte[]>> portions = new ArrayList<>();
        for (int start = 0; start < received.size(); start += PORTION) {
            portions.add(received.subList(start, Math.min(received.size(), start + PORTION)));
        }
        return SideBySide.each(portions, config.executor(), this::portion).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** In the one thread that it is in, which is one of the executor's: none of them may wait for another. */
    private List<VerificationReport> portion(List<byte[]> received) {
        return explaining || !JointSignatures.areAllowed(config, policy)
                ? received.stream().map(this::here).toList()
                : JointSignatures.reports(received, () -> CredentialCheck.here(config, policy, false));
    }

    private VerificationReport here(byte[] received) {
        return CredentialCheck.here(config, policy, explaining).check(Received.document(received));
    }

    private VerificationReport check(Received received) {
        return new CredentialCheck(config, policy, explaining).check(received);
    }
}
