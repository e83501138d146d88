package org.lerkit.crypto.spi;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.model.json.JsonObject;

/**
 * One Data Integrity cryptosuite, by its registered name, or a suite of before that is a type of proof of its own
 * (<a href="https://www.w3.org/TR/vc-data-integrity/#cryptographic-suites">Data Integrity 1.0</a>).
 *
 * <p>An implementation is immutable and thread-safe, covers every member of the document and of the proof but {@code
 * proofValue}, and quotes neither in its problems. What all suites share is done by the caller: type, purpose, dates,
 * domain, challenge, chains of proofs, and where the key comes from.
 */
public interface Cryptosuite {
    /** The registered name, as in {@code eddsa-rdfc-2022}. */
    String name();

    /** The type of its proofs: that of Data Integrity, or, for a suite that is older, its name. */
    default String proofType() {
        return "DataIntegrityProof";
    }

    /** The JSON-LD context that defines the terms of its proofs, for documents whose own contexts do not. */
    default String context() {
        return "https://w3id.org/security/data-integrity/v2";
    }

    /** The algorithms it signs with: which one, the key decides. */
    Set<SignatureAlgorithm> algorithms();

    /** Whether it makes proofs, and does not only verify those of before. */
    default boolean signs() {
        return true;
    }

    /** The one of its algorithms that a key is for; empty if the key is for none of them. */
    default Optional<SignatureAlgorithm> algorithmFor(VerificationKey key) {
        for (SignatureAlgorithm algorithm : algorithms()) {
            if (key.algorithms().contains(algorithm)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    /** Whether it signs the document as written, and not the graph that the document stands for. */
    boolean coversText();

    /**
     * Makes a proof.
     *
     * @param options the proof as it will be, without its value
     * @param signer one that signs with an algorithm of the suite
     * @param random where the suite takes what nobody may guess from, if it needs that
     * @return the proof, whole
     * @throws CanonicalizationException if the document has no canonical form that says all it says
     * @throws GeneralSecurityException if the signer fails
     */
    JsonObject createProof(SecuredInput input, JsonObject options, Signer signer, SecureRandom random)
            throws GeneralSecurityException;

    /**
     * Checks the value of a proof against what it covers. Never throws for what the proof or the document says.
     *
     * @param key one that is for an algorithm of the suite
     * @return passed, or failed with problems whose places are seen from the proof
     * @throws CanonicalizationException if the document or the proof has no canonical form that says all it says
     */
    CheckResult verifyProof(SecuredInput input, JsonObject proof, VerificationKey key);

    /**
     * The steps to what a proof signs, for who looks for why it does not verify: canonical forms, hashes, and what is signed
     * in the end. Asked for by a {@link org.lerkit.crypto.Verifier#explaining()} only.
     *
     * @param algorithm the one of the suite that the proof is checked with
     * @return what there is to say whether the proof holds or not; nothing, unless the suite says otherwise
     * @throws CanonicalizationException if the document or the proof has no canonical form that says all it says
     */
    default List<ProofStep> explain(SecuredInput input, JsonObject proof, SignatureAlgorithm algorithm) {
        return List.of();
    }

    /** What a proof that passed covers of the document: all of it, unless the suite says otherwise. */
    default JsonObject covered(JsonObject document, JsonObject proof) {
        return document;
    }
}
