package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;

import java.security.Security;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Credentials signed by the ECDSA cryptosuites, as issuers and verifiers see them. */
class EcdsaTest {
    @ParameterizedTest
    @CsvSource({
        "p256, ecdsa-rdfc-2019, 64",
        "p384, ecdsa-rdfc-2019, 96",
        "p256, ecdsa-jcs-2019, 64",
        "p384, ecdsa-jcs-2019, 96"
    })
    void what_is_issued_is_verified_and_one_changed_grade_is_found(String key, String suite, int size) {
        JsonObject badge = signed(badge(), suite, pemSigner(key));

        assertThat(verify(badge).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(Base58Btc.fromMultibase(text(badge, "/proof/proofValue")).orElseThrow())
                .hasSize(size);
        List<Problem> problems =
                verify(with(badge, "/credentialSubject/result/0/value", "B")).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code().value()).isEqualTo("proof.signature.invalid");
        assertThat(problems.get(0).pointer()).isEqualTo(new JsonPointer("/proof/proofValue"));
        assertThat(problems.get(0).specs().get(0).url())
                .isEqualTo("https://www.w3.org/TR/vc-di-ecdsa/#verify-proof-" + suite);
    }

    @ParameterizedTest
    @CsvSource({"p256, ecdsa-rdfc-2019", "p384, ecdsa-jcs-2019"})
    void embedded_credentials_are_signed_and_verified_too(String key, String suite) {
        VerificationReport report = verify(signed(clr(), suite, pemSigner(key)));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested()).isNotEmpty().allMatch(nested -> nested.outcome() == Outcome.VERIFIED);
    }

    @Test
    void a_given_provider_checks_the_proofs_that_it_can_and_no_other() {
        Verifier verifier = Verifier.create(
                Fixtures.CONFIG.toBuilder()
                        .provider(Security.getProvider("SunEC"))
                        .build(),
                VerificationPolicy.strict());
        Verifier other = Verifier.create(
                Fixtures.CONFIG.toBuilder()
                        .provider(Security.getProvider("SunRsaSign"))
                        .build(),
                VerificationPolicy.strict());
        JsonObject badge = signed(badge(), "ecdsa-rdfc-2019", pemSigner("p256"));

        assertThat(verifier.verify(JsonWriter.toBytes(badge)).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verifier.verify(JsonWriter.toBytes(with(badge, "/credentialSubject/result/0/value", "A+")))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
        assertThat(other.verify(JsonWriter.toBytes(badge)).problems())
                .extracting(problem -> problem.code().value())
                .containsExactly("proof.verification-method.algorithm");
    }

    /** ECDSA with the nonce of RFC 6979 signs the same document the same way; so did this code when all vectors held. */
    @ParameterizedTest
    @CsvSource({
        "p256, ecdsa-rdfc-2019, z5kVstbntPUjoyYAFGBaR2fnWYybEB6gRaZMDVXLtRnkMDWTo2LpUcguyd9YvaVUBcnUDpc4EQXUcQYU22wzUYw1N",
        "p384, ecdsa-jcs-2019, z2BmhMrF6GbufkDW8sWvuRtoTZccirHtrzFLgqdVkX8t4Y4vgv6FeeF2e1MyqLkhcZHUqFkVx8Ep5snBvCBkuXaLKooKZvDPDGE7DtS4SEuShDTbzgX3apC8VFYJb79h6ta37"
    })
    void the_proofs_of_our_documents_are_what_they_were(String key, String suite, String value) {
        assertThat(text(signed(badge(), suite, pemSigner(key)), "/proof/proofValue"))
                .isEqualTo(value);
    }
}
