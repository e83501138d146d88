package org.lerkit.crypto.internal.suite.sd;

import java.security.SecureRandom;
import java.util.List;
import org.lerkit.model.JsonPointer;

/** The value of a base proof, which an issuer makes and a holder derives others from. */
sealed interface BaseProof permits EcdsaBaseProof, BbsBaseProof {
    /** What the labels of blank nodes are made with. */
    byte[] hmacKey();

    /** Pointers to what is mandatory. */
    List<JsonPointer> mandatory();

    /**
     * The value of a proof of what is disclosed.
     *
     * @param proofHash of the proof that this is the value of
     * @throws MalformedProofValueException if it is not one of these statements
     */
    DerivedProof derive(byte[] proofHash, Disclosure disclosure, SecureRandom random)
            throws MalformedProofValueException;

    String encode();
}
