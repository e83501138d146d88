package org.lerkit.crypto;

import java.util.List;
import java.util.Optional;
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
 */
record ProofFinding(CheckResult result, List<VerificationMethod> methods, JsonObject covered, boolean coversText) {

    /** What this and another, of the same document, come to. */
    ProofFinding and(Optional<ProofFinding> other) {
        return other.map(more -> new ProofFinding(
                        Verdict.both(result, more.result),
                        Stream.concat(methods.stream(), more.methods.stream()).toList(),
                        covered,
                        coversText || more.coversText))
                .orElse(this);
    }
}
