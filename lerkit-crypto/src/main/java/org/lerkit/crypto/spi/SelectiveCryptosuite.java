package org.lerkit.crypto.spi;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;

/**
 * A cryptosuite whose proofs come in two kinds. The issuer makes a <em>base proof</em>, which is for the holder alone.
 * The holder derives proofs from it, each of a part of the document: what the issuer says is mandatory, and what the
 * holder chooses to disclose. Only derived proofs verify, and each covers all of the part that it comes with.
 *
 * <p>Pointers are into the document as it is written. The members {@code id} and {@code type} of each object on the way
 * to what a pointer points to are disclosed with it.
 */
public interface SelectiveCryptosuite extends Cryptosuite {
    /** Selects from the graph, so never. */
    @Override
    default boolean coversText() {
        return false;
    }

    /** Makes a base proof by which nothing is mandatory. */
    @Override
    default JsonObject createProof(SecuredInput input, JsonObject options, Signer signer, SecureRandom random)
            throws GeneralSecurityException {
        return createBaseProof(input, options, List.of(), signer, random);
    }

    /**
     * Makes a base proof.
     *
     * @param options the proof as it will be, without its value
     * @param mandatory pointers to what each derived proof will disclose
     * @param signer one that signs with an algorithm of the suite
     * @return the proof, whole
     * @throws DisclosureException if a pointer leads nowhere or to what cannot be disclosed alone, or there is more to
     *     disclose than the limit
     * @throws CanonicalizationException if the document has no canonical form that says all it says
     * @throws GeneralSecurityException if the signer fails
     */
    JsonObject createBaseProof(
            SecuredInput input,
            JsonObject options,
            Collection<JsonPointer> mandatory,
            Signer signer,
            SecureRandom random)
            throws GeneralSecurityException;

    /**
     * Derives a proof.
     *
     * @param proof a base proof of the document, which is not checked here: see that the issuer is one you trust
     * @param disclosed pointers to what to disclose beside what is mandatory
     * @param random where the suite takes what hides the rest from, if it needs that
     * @return what is disclosed of the document, with its proof
     * @throws DisclosureException if the proof is no base proof, is not one of this document, or the pointers are as in
     *     {@link #createBaseProof}
     * @throws CanonicalizationException if the document has no canonical form that says all it says
     */
    JsonObject deriveProof(
            SecuredInput input, JsonObject proof, Collection<JsonPointer> disclosed, SecureRandom random);
}
