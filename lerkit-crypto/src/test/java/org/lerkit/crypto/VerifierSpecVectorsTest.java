package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.testing.Corpus;

/** The signed documents of the W3C and of 1EdTech, as a verifier sees them. */
class VerifierSpecVectorsTest {
    private static final String W3C = "w3c/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vc-di-eddsa/TestVectors/eddsa-rdfc-2022/signedDataInt.json",
                "vc-di-eddsa/TestVectors/eddsa-rdfc-2022/employ/signedDataInt.json",
                "vc-di-eddsa/TestVectors/eddsa-jcs-2022/signedJCS.json",
                "vc-di-eddsa/TestVectors/Ed25519Signature2020/signedEdSig.json",
                "vc-di-eddsa/TestVectors/proof-set-chain/signedProofSet1.json",
                "vc-di-eddsa/TestVectors/proof-set-chain/signedProofSet2.json",
                "vc-di-eddsa/TestVectors/proof-set-chain/signedProofChain1.json",
                "vc-di-eddsa/TestVectors/proof-set-chain/signedProofChain2.json",
                "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/signedECDSAP256.json",
                "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/employ/signedECDSAP256.json",
                "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/signedECDSAP384.json",
                "vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/employ/signedECDSAP384.json",
                "vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p256/signedJCSECDSAP256.json",
                "vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p384/signedJCSECDSAP384.json"
            })
    void the_proof_of_a_w3c_vector_holds_and_its_issuer_who_is_not_the_controller_is_not_bound(String file) {
        byte[] document = Corpus.bytes(W3C + file);

        VerificationReport report = verifier(VerificationPolicy.strict()).verify(document);
        VerificationReport proof = verifier(VerificationPolicy.proofOnly()).verify(document);

        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
        assertThat(proof.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(report.result(Aspect.ISSUER_BINDING))).containsExactly("issuer.unbound");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1edtech/openbadges-specification/extracted-json-examples/linked-data-proof-clr__Signed-credential__010.json",
                "1edtech/public-validator/clr20/simple.json"
            })
    void a_1edtech_clr_names_its_key_in_the_fragment_of_a_web_address_and_is_left_open(String file) {
        VerificationReport report = verifier(VerificationPolicy.proofOnly()).verify(Corpus.bytes(file));

        assertThat(report.result(Aspect.CONTEXTS)).isInstanceOf(CheckResult.Passed.class);
        assertThat(codes(report.result(Aspect.PROOF))).containsOnly("proof.verification-method.unresolved");
        assertThat(report.nested()).hasSize(1);
        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
    }

    private static Verifier verifier(VerificationPolicy policy) {
        CryptoConfig config = CryptoConfig.v2026().toBuilder()
                .clock(Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC))
                .context(
                        "https://www.w3.org/ns/credentials/examples/v2",
                        Corpus.bytes("contexts/credentials-examples-v2.jsonld"))
                .context("https://w3id.org/citizenship/v4rc1", Corpus.bytes("contexts/citizenship-v4rc1.jsonld"))
                .build();
        return Verifier.create(config, policy);
    }

    private static List<String> codes(CheckResult result) {
        return result.problems().stream().map(problem -> problem.code().value()).toList();
    }
}
