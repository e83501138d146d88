package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.with;

import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Credentials signed by the experimental ML-DSA cryptosuites: off unless asked for, and as hard to forge as others. */
class Mldsa44Test {
    private static final String SUITE = "mldsa44-rdfc-2024";
    private static final String JCS = "mldsa44-jcs-2024";
    private static final String VALUE = "/proof/proofValue";
    private static final CryptoConfig TRIAL =
            CONFIG.toBuilder().experimentalSuites().build();
    private static final Signer SIGNER = pemSigner("ml_dsa_44");

    @ParameterizedTest
    @ValueSource(strings = {SUITE, JCS})
    void what_is_issued_is_verified_and_one_changed_grade_is_found(String suite) {
        JsonObject signed = signed(badge(), suite);
        List<Problem> problems = verify(with(signed, "/credentialSubject/result/0/value", "B"), TRIAL)
                .problems();

        assertThat(verify(signed, TRIAL).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(Base64Url.decode(text(signed, VALUE).substring(1)).orElseThrow())
                .hasSize(2420);
        assertThat(signed.get("proof").orElseThrow())
                .isInstanceOfSatisfying(
                        JsonObject.class,
                        proof -> assertThat(proof.get("@context")).isEmpty());
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code().value()).isEqualTo("proof.signature.invalid");
        assertThat(problems.get(0).pointer().value()).isEqualTo(VALUE);
        assertThat(problems.get(0).specs().get(0).url())
                .isEqualTo("https://w3c-ccg.github.io/di-quantum-safe/#verify-proof-ml-dsa");
    }

    @Test
    void embedded_credentials_are_signed_and_verified_too() {
        VerificationReport report = verify(signed(clr(), SUITE), TRIAL);

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested()).isNotEmpty().allMatch(nested -> nested.outcome() == Outcome.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {SUITE, JCS})
    void nobody_verifies_or_issues_them_who_did_not_ask_for_it(String suite) {
        List<Problem> problems = verify(signed(badge(), suite), CONFIG).problems();

        assertThat(problems).extracting(problem -> problem.code().value()).contains("proof.cryptosuite.experimental");
        assertThat(problems.get(0).pointer().value()).isEqualTo("/proof/cryptosuite");
        assertThat(problems.get(0).hint())
                .hasValue("Only for trials: CryptoConfig.Builder.experimentalSuites(), lerkit verify --experimental.");
        assertThat(CONFIG.cryptosuites()).doesNotContain(suite);
        assertThatThrownBy(() -> issue(badge(), suite, CONFIG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no cryptosuite " + suite);
    }

    @Test
    void no_token_is_signed_with_such_a_key() {
        Issuer issuer = Issuer.create(TRIAL, SIGNER);

        assertThatThrownBy(() -> issuer.issue(issuer.asIssuer(badge()), Securing.jwt()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tokens of ML_DSA_44");
    }

    /** The graphs are the same, and so are the hashes but for the name of the suite; the JSON is another form. */
    @ParameterizedTest
    @CsvSource({
        SUITE + ", mldsa44-jcs-2024, proof.signature.invalid at /proof/proofValue",
        JCS + ", mldsa44-rdfc-2024, proof.signature.invalid at /proof/proofValue",
        SUITE + ", eddsa-rdfc-2022, proof.verification-method.algorithm at /proof/verificationMethod",
        SUITE + ", ecdsa-sd-2023, proof.verification-method.algorithm at /proof/verificationMethod",
        SUITE + ", mldsa65-rdfc-2024, proof.cryptosuite.unsupported at /proof/cryptosuite",
        SUITE + ", slhdsa128-rdfc-2024, proof.cryptosuite.unsupported at /proof/cryptosuite"
    })
    void a_proof_that_claims_another_suite_is_refused(String suite, String claimed, String problem) {
        assertThat(found(with(signed(badge(), suite), "/proof/cryptosuite", claimed)))
                .containsExactly(problem);
    }

    @Test
    void a_key_of_another_type_or_another_owner_is_refused() {
        JsonObject signed = signed(badge(), SUITE);
        String ed25519 = Fixtures.signer().verificationMethod().value();
        String method = SIGNER.verificationMethod().value();

        assertThat(found(with(signed, "/proof/verificationMethod", ed25519)))
                .containsExactly("proof.verification-method.algorithm at /proof/verificationMethod");
        assertThat(found(with(signed, "/proof/verificationMethod", method.replace("ukCS", "ukCT"))))
                .containsExactly("proof.signature.invalid at /proof/proofValue");
    }

    @Test
    void a_value_of_another_length_or_in_another_form_is_refused() {
        JsonObject signed = signed(badge(), SUITE);
        byte[] value = Base64Url.decode(text(signed, VALUE).substring(1)).orElseThrow();

        for (String other : List.of(
                "",
                "u",
                "u" + Base64Url.encode(new byte[2419]),
                "u" + Base64Url.encode(new byte[3309]),
                text(signed, VALUE) + "=",
                text(signed, VALUE).substring(1),
                Base58Btc.toMultibase(value))) {
            assertThat(found(with(signed, VALUE, other))).containsExactly("proof.value.malformed at " + VALUE);
        }
        assertThat(found(with(signed, VALUE, "u" + Base64Url.encode(new byte[2420]))))
                .containsExactly("proof.signature.invalid at " + VALUE);
    }

    /** The draft signs the proof as if it repeated the contexts of the document: others can neither be added nor taken. */
    @Test
    void the_contexts_of_the_document_are_signed_with_the_proof_of_its_json() {
        JsonObject signed = signed(badge(), JCS);
        JsonArray contexts = (JsonArray) signed.get("@context").orElseThrow();
        JsonArray fewer = new JsonArray(contexts.items().subList(0, 1));

        assertThat(found(signed.with("@context", fewer))).contains("proof.signature.invalid at /proof/proofValue");
        assertThat(found(with(signed, "/proof", proof -> ((JsonObject) proof).with("@context", fewer))))
                .containsExactly("proof.signature.invalid at /proof/proofValue");
        assertThat(found(with(
                        signed,
                        "/proof",
                        proof -> ((JsonObject) proof)
                                .with("@context", new JsonString("https://larkspur.example/context")))))
                .containsExactly("proof.context.mismatch at /proof/@context");
    }

    private static JsonObject signed(JsonObject credential, String suite) {
        return issue(credential, suite, TRIAL);
    }

    private static JsonObject issue(JsonObject credential, String suite, CryptoConfig config) {
        try {
            Issuer issuer = Issuer.create(config, SIGNER);
            return issuer.issue(issuer.asIssuer(credential), Securing.dataIntegrity(suite))
                    .json();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static VerificationReport verify(JsonObject document, CryptoConfig config) {
        return Verifier.create(config, VerificationPolicy.strict()).verify(JsonWriter.toBytes(document));
    }

    private static List<String> found(JsonObject document) {
        return Verifier.create(TRIAL, VerificationPolicy.proofOnly())
                .verify(JsonWriter.toBytes(document))
                .result(Aspect.PROOF)
                .problems()
                .stream()
                .map(problem -> problem.code() + " at " + problem.pointer().value())
                .toList();
    }
}
