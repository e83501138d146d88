package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.internal.cose.CoseAlgorithms;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.spi.ProofStep;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.jose.CompactJws;

/**
 * What a proof was checked with, step by step, for an issuer whose proof does not verify: the first step in which the
 * issuer's own values differ is where the mistake is. Proofs that hold are explained too.
 *
 * <p>The steps are, as far as they were reached: {@code cryptosuite}; {@code algorithm}; {@code verificationMethod}, {@code
 * controller} and {@code key}, a Multikey, as the controller publishes it; then those of the suite, each by the name that
 * its specification uses. For a suite that signs the whole document: {@code canonicalDocument} and {@code
 * transformedDocumentHash}, {@code canonicalProofConfig} and {@code proofConfigHash}, and {@code hashData}, which is what is
 * signed. For {@code ecdsa-sd-2023}: {@code mandatory} and {@code nonMandatory} statements, {@code mandatoryHash}, {@code
 * canonicalProofConfig}, {@code proofHash}, {@code publicKey}, and {@code toVerify}. For a token: {@code signingInput}; for
 * a message of COSE: {@code sigStructure}.
 *
 * <p>Security: holds everything that the credential says of its subject. It is made only by a {@link
 * Verifier#explaining()}, for who asks; whoever keeps it keeps the credential. Immutable and thread-safe.
 *
 * @param place where the proof is in the document that was given; for a token, where the credential is
 * @param steps the steps, in their order
 */
public record ProofExplanation(JsonPointer place, List<ProofStep> steps) {
    public ProofExplanation {
        steps = List.copyOf(steps);
    }

    /** That of a token. */
    static ProofExplanation of(
            CompactJws token,
            Optional<SignatureAlgorithm> algorithm,
            Optional<VerificationMethod> method,
            JsonPointer place) {
        List<ProofStep> steps = new ArrayList<>(start(Optional.empty(), algorithm, method));
        steps.add(ProofStep.text("signingInput", token.signingInput()));
        return new ProofExplanation(place, steps);
    }

    /** That of a message of COSE. */
    static ProofExplanation of(CoseSign1 message, Optional<VerificationMethod> method, JsonPointer place) {
        Optional<SignatureAlgorithm> algorithm = message.algorithm().flatMap(CoseAlgorithms::of);
        List<ProofStep> steps = new ArrayList<>(start(Optional.empty(), algorithm, method));
        steps.add(ProofStep.bytes("sigStructure", message.toBeSigned()));
        return new ProofExplanation(place, steps);
    }

    /** The steps before those of the suite. */
    static List<ProofStep> start(
            Optional<String> suite, Optional<SignatureAlgorithm> algorithm, Optional<VerificationMethod> method) {
        List<ProofStep> steps = new ArrayList<>();
        suite.ifPresent(name -> steps.add(new ProofStep("cryptosuite", name)));
        algorithm.ifPresent(found -> steps.add(new ProofStep("algorithm", found.joseName())));
        method.ifPresent(found -> {
            steps.add(new ProofStep("verificationMethod", found.id().value()));
            steps.add(new ProofStep("controller", found.controller()));
            steps.add(new ProofStep("key", found.key().toString()));
        });
        return steps;
    }

    /** The value of a step; empty if that was not reached, or is none of this proof. */
    public Optional<String> value(String step) {
        return steps.stream()
                .filter(found -> found.name().equals(step))
                .map(ProofStep::value)
                .findFirst();
    }
}
