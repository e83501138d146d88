package org.lerkit.crypto.internal.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;

/** The set and the chain of proofs in the vectors of the W3C (Data Integrity EdDSA Cryptosuites 1.0, appendix B.5), made again. */
class ProofSetSpecVectorsTest {
    private static final String FOLDER = "w3c/vc-di-eddsa/TestVectors/proof-set-chain/";

    @ParameterizedTest
    @CsvSource({
        "proofSetConfig1, proofSetConfigSigned1, unsigned, 1",
        "proofSetConfig2, proofSetConfigSigned2, unsigned, 2",
        "proofChainConfig1, proofChainConfigSigned1, proofChainTempDoc1, 3",
        "proofChainConfig2, proofChainConfigSigned2, proofChainTempDoc2, 4"
    })
    void each_proof_is_made_over_the_document_and_the_proofs_before_it(
            String options, String proof, String document, int key) throws GeneralSecurityException {
        JsonObject signed = json(proof);
        SigningKey signing =
                SigningKey.fromMultikey(text(json("multiKeyPairs"), "/keyPair%d/privateKeyMultibase", key));
        SecuredInput input = new SecuredInput(json(document), WholeDocumentSuiteSpecVectorsTest.canonicalizer());

        assertThat(Multikey.encode(signing.publicKey()))
                .isEqualTo(text(json("multiKeyPairs"), "/keyPair%d/publicKeyMultibase", key));
        assertThat(WholeDocumentSuite.eddsaRdfc2022()
                        .createProof(
                                input,
                                json(options),
                                Signers.of(signing, new VerificationMethodId(text(signed, "/verificationMethod", key))),
                                new SecureRandom()))
                .isEqualTo(signed);
    }

    private static String text(JsonObject document, String place, int key) {
        JsonPointer pointer = new JsonPointer(String.format(Locale.ROOT, place, key));
        return ((JsonString) document.at(pointer).orElseThrow()).value();
    }

    private static JsonObject json(String name) {
        return JsonReader.standard().readObject(Corpus.bytes(FOLDER + name + ".json"));
    }
}
