package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.JCS;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.signedWith;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.PresentationTest.about;
import static org.lerkit.crypto.PresentationTest.codes;
import static org.lerkit.crypto.PresentationTest.holder;
import static org.lerkit.crypto.PresentationTest.presentation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** Presenting what is somebody else's, or what was presented to somebody else. Each has a twin that is good. */
class PresentationAttackTest {
    private static final String EMPLOYER = "https://jobs.saltmarsh.example.com";
    private static final VerificationPolicy ASKED = policy(EMPLOYER, "c-4711");

    @ParameterizedTest
    @ValueSource(strings = {RDFC, JCS})
    void the_twin_is_good(String suite) {
        assertThat(verify(presentation(suite, about(holder(), badge())), ASKED).outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "https://jobs.saltmarsh.example.com, c-4712, proof.challenge.mismatch at /proof/challenge",
        "https://jobs.elsewhere.example.com, c-4711, proof.domain.mismatch at /proof/domain"
    })
    void a_presentation_that_was_made_for_another_verifier_or_another_day_is_worth_nothing(
            String domain, String challenge, String problem) {
        VerificationReport report = verify(presentation(RDFC, about(holder(), badge())), policy(domain, challenge));

        assertThat(codes(report)).containsExactly(problem);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "domain", "created", "proofPurpose"})
    void what_the_proof_says_of_itself_cannot_be_changed_or_taken_out(String member) {
        JsonObject presentation = presentation(RDFC, about(holder(), badge()));

        assertThat(verify(with(presentation, "/proof", proof -> ((JsonObject) proof).without(member)), ASKED)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {RDFC, JCS})
    void a_credential_cannot_be_added_exchanged_or_left_out(String suite) {
        JsonObject first = signed(about(holder(), badge()), suite);
        JsonObject other = signed(about(holder(), badge()).with("name", new JsonString("Another")), suite);
        JsonObject presentation = presentation(suite, about(holder(), badge()));

        for (JsonArray presented : List.of(JsonArray.of(first, other), JsonArray.of(other), JsonArray.EMPTY)) {
            assertThat(codes(verify(presentation.with("verifiableCredential", presented), ASKED)))
                    .contains("proof.signature.invalid at /proof/proofValue");
        }
    }

    @Test
    void somebody_elses_credential_is_not_ones_own_whatever_the_presentation_calls_its_holder() {
        JsonObject theirs = signed(about("did:example:victim", badge()), RDFC);
        JsonObject presentation = json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
                 "holder": "did:example:victim"}
                """).with("verifiableCredential", JsonArray.of(theirs));

        VerificationReport report = verify(proved(presentation, "authentication"), policy());

        assertThat(codes(report))
                .contains("holder.unbound at /holder", "presenter.mismatch at /verifiableCredential/0");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void one_subject_of_several_does_not_speak_for_the_others() {
        JsonObject several = with(
                badge(),
                "/credentialSubject",
                subject -> JsonArray.of(
                        ((JsonObject) subject).with("id", new JsonString(holder())),
                        ((JsonObject) subject).with("id", new JsonString("did:example:victim"))));

        assertThat(codes(verify(presentation(JCS, several), policy())))
                .contains("presenter.mismatch at /verifiableCredential/0");
    }

    @Test
    void a_signature_over_a_claim_is_none_over_a_presentation() {
        JsonObject presentation = presentation(RDFC, about(holder(), badge())).without("proof");

        assertThat(codes(verify(proved(presentation, "assertionMethod"), policy())))
                .contains("proof.purpose.mismatch at /proof/proofPurpose");
    }

    @Test
    void a_signature_over_a_presentation_is_none_over_a_claim() {
        JsonObject badge = with(badge(), "/issuer/id", holder());

        assertThat(codes(verify(proved(badge, "authentication"))))
                .contains("proof.purpose.mismatch at /proof/proofPurpose");
    }

    @Test
    void a_credential_that_calls_itself_a_presentation_as_well_does_not_lose_the_checks_of_a_credential() {
        JsonObject both = with(
                signed(badge(), RDFC),
                "/type",
                types -> JsonArray.of(
                        new JsonString("VerifiableCredential"),
                        new JsonString("OpenBadgeCredential"),
                        new JsonString("VerifiablePresentation")));

        VerificationReport report = verify(
                both.without("proof"),
                VerificationPolicy.builder().acceptUnsignedPresentations().build());

        assertThat(report.outcome()).isNotEqualTo(Outcome.VERIFIED);
        assertThat(report.verified()).isEmpty();
    }

    @Test
    void stripping_the_proof_does_not_help_where_something_is_asked_of_the_presenter() {
        JsonObject unsigned = presentation(RDFC, about(holder(), badge())).without("proof");
        VerificationPolicy any = VerificationPolicy.builder()
                .acceptUnsignedPresentations()
                .presenterIsSubject()
                .build();

        assertThat(codes(verify(unsigned, any))).containsExactly("proof.missing at ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"x\"", "{}", "[[]]", "null", "\"eyJ\""})
    void what_is_no_credential_is_not_taken_for_one(String value) {
        JsonObject presentation = presentation(RDFC, about(holder(), badge()))
                .without("proof")
                .with(
                        "verifiableCredential",
                        json("{\"v\": " + value + "}").get("v").orElseThrow());
        VerificationPolicy any =
                VerificationPolicy.builder().acceptUnsignedPresentations().build();

        VerificationReport report = verify(presentation, any);

        assertThat(report.outcome()).isNotEqualTo(Outcome.VERIFIED);
        assertThat(report.verifiedPresentation()).isEmpty();
    }

    @Test
    void two_holders_are_none() {
        JsonObject presentation = presentation(JCS, about(holder(), badge()));
        JsonObject unsigned = presentation.without("proof");
        JsonObject theirs = proved(unsigned, "authentication");
        JsonObject mine = signedWith(unsigned, WholeDocumentSuite.eddsaJcs2022(), signer(), json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "proofPurpose": "authentication",
                 "verificationMethod": "METHOD"}
                """.replace(
                        "METHOD", signer().verificationMethod().value())));
        JsonObject both = unsigned.with(
                "proof",
                JsonArray.of(
                        theirs.get("proof").orElseThrow(), mine.get("proof").orElseThrow()));

        VerificationReport report = verify(both, policy());

        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
        assertThat(codes(report)).contains("holder.unbound at /holder");
    }

    private static VerificationPolicy policy(String domain, String challenge) {
        return VerificationPolicy.builder()
                .expectDomains(List.of(domain))
                .expectChallenge(challenge)
                .presenterIsSubject()
                .build();
    }

    private static VerificationPolicy policy() {
        return VerificationPolicy.builder().presenterIsSubject().build();
    }

    /** Signed by the holder of these tests. */
    private static JsonObject proved(JsonObject document, String purpose) {
        return signedWith(document, WholeDocumentSuite.eddsaRdfc2022(), otherSigner(), json("""
                {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofPurpose": "PURPOSE",
                 "created": "2026-06-01T12:00:00Z", "verificationMethod": "METHOD"}
                """.replace(
                        "METHOD", otherSigner().verificationMethod().value())
                .replace("PURPOSE", purpose)));
    }
}
