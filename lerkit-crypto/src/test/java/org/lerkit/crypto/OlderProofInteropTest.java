package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.testing.Corpus;

/** Proofs of the public validator's fixtures, which others made: 1EdTech's own software, and a vendor's. */
class OlderProofInteropTest {
    private static final String FIXTURES = "1edtech/public-validator/ob30/";

    /** Their keys are in the names of their verification methods; here the issuers publish them. */
    @ParameterizedTest
    @CsvSource({
        "simple_v1.json, /proof/0, Passed",
        "credential-status-revoked.json, /proof, Passed",
        "endorsement-err-schema-status-refresh.json, /proof/0, proof.signature.invalid at /proof/0/proofValue"
    })
    void are_judged_as_they_must_be(String file, String proof, String result) {
        byte[] badge = Corpus.bytes(FIXTURES + file);
        VerificationMethodId method =
                new VerificationMethodId(text(JsonReader.standard().readObject(badge), proof + "/verificationMethod"));
        IssuerKeys keys =
                IssuerKeys.of(method.controller()).with(method.fragment(), Multikey.decode(method.fragment()));
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .documents(DocumentLoader.of(Map.of(
                        keys.address(),
                        new DocumentResult.Found(
                                JsonWriter.toBytes(keys.document().json())))))
                .build();

        VerificationReport report =
                Verifier.create(config, VerificationPolicy.strict()).verify(badge);

        assertThat(report.result(Aspect.PROOF).problems())
                .extracting(problem ->
                        problem.code().value() + " at " + problem.pointer().value())
                .isEqualTo(result.equals("Passed") ? List.of() : List.of(result));
        assertThat(report.result(Aspect.ISSUER_BINDING).problems()).isEmpty();
    }
}
