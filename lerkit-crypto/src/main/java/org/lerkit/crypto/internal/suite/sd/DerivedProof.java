package org.lerkit.crypto.internal.suite.sd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.ProofStep;

/** The value of a derived proof, which is what verifies. */
sealed interface DerivedProof permits EcdsaDerivedProof, BbsDerivedProof {
    /** The labels of the issuer by canonical labels. */
    Map<String, String> labelMap();

    /** Which statements are mandatory, ascending. */
    List<Integer> mandatoryIndexes();

    /**
     * Checks it against what is disclosed.
     *
     * @param proofHash of the proof that this is the value of
     * @param statements all that are disclosed
     * @return why it does not hold; empty if it does
     * @throws MalformedProofValueException if it says what none says
     */
    Optional<String> defect(byte[] proofHash, Split statements, VerificationKey key)
            throws MalformedProofValueException;

    /** The steps from the hashes to what is checked, for who looks for why it does not hold. */
    List<ProofStep> steps(byte[] proofHash, Split statements);

    String encode();
}
