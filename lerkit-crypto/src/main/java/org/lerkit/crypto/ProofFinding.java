package org.lerkit.crypto;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.json.JsonObject;

/**
 * What the proofs of a document come to.
 *
 * @param methods the keys they name, as far as these are known
 * @param covered what all of them cover of the document
 * @param coversText whether one of them signs the document as written
 * @param explanations how each was checked; made only when asked for, which few do
 */
record ProofFinding(
        CheckResult result,
        List<VerificationMethod> methods,
        JsonObject covered,
        boolean coversText,
        Supplier<List<ProofExplanation>> explanations) {

    /** Of proofs that there is nothing to explain about. */
    ProofFinding(CheckResult result, List<VerificationMethod> methods, JsonObject covered, boolean coversText) {
        this(result, methods, covered, coversText, List::of);
    }

    /** The same, with how the proofs were checked. */
    ProofFinding explainedBy(Supplier<List<ProofExplanation>> how) {
        return new ProofFinding(result, methods, covered, coversText, how);
    }

    /** What this and another, of the same document, come to. */
    ProofFinding and(Optional<ProofFinding> other) {
        return other.map(more -> new ProofFinding(
                        Verdict.both(result, more.result),
                        Stream.concat(methods.stream(), more.methods.stream()).toList(),
                        covered,
                        coversText || more.coversText,
                        () -> Stream.of(more, this)
                                .flatMap(finding -> finding.explanations.get().stream())
                                .toList()))
                .orElse(this);
    }
}
