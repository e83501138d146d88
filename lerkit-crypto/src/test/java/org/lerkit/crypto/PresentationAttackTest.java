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

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

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
                Fixtures.credential(badge()),
                "/credentialSubject",
                subject -> JsonArray.of(
                        ((JsonObject) subject).with("id", new JsonString(holder())),
                        ((JsonObject) subject).with("id", new JsonString("did:example:victim"))));

        assertThat(codes(verify(presentation(JCS, several), policy())))
                .contains("presenter.mismatch at /verifiableCredential/0");
    }

    @ParameterizedTest
    @CsvSource({"did:example:victim, presenter.mismatch", ", presenter.unknown"})
    void a_credential_of_another_kind_is_not_ones_own_either(@Nullable String subject, String code)
            throws GeneralSecurityException {
        JsonObject claims = json("{\"vct\": \"https://brackenwick.example.edu/types/diploma\"}");
        SecuredCredential diploma = Issuer.create(Fixtures.CONFIG, signer())
                .issueSdJwtVc(
                        subject == null ? claims : claims.with("sub", new JsonString(subject)), SdJwts.securing());

        assertThat(codes(verify(presented(diploma.document()), policy())))
                .contains(code + " at /verifiableCredential/0");
    }

    @Test
    void its_own_subject_may_present_a_credential_of_another_kind() throws GeneralSecurityException {
        JsonObject claims = json("{\"vct\": \"https://brackenwick.example.edu/types/diploma\"}")
                .with("sub", new JsonString(holder()));
        SecuredCredential diploma = Issuer.create(Fixtures.CONFIG, signer()).issueSdJwtVc(claims, SdJwts.securing());

        assertThat(verify(presented(diploma.document()), policy()).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_badge_of_open_badges_2_names_nobody_whose_key_could_sign() {
        BadgeSite site = new BadgeSite();
        JsonObject presentation = proved(
                json("{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"type\": [\"VerifiablePresentation\"]}")
                        .with("verifiableCredential", JsonArray.of(BadgeSite.hosted())),
                "authentication",
                WholeDocumentSuite.eddsaJcs2022());

        VerificationReport report = site.verify(presentation, policy());

        assertThat(report.result(Aspect.HOLDER_BINDING).problems())
                .extracting(problem -> problem.code().value())
                .contains("presenter.unknown");
        assertThat(report.verifiedPresentation()).isEmpty();
    }

    @Test
    void a_newer_version_that_is_somebody_elses_is_not_presented_by_its_subject() {
        String service = "https://brackenwick.example.edu/refresh/17";
        JsonObject badge = with(
                        badge(),
                        "/@context",
                        contexts -> JsonArray.of(
                                ((JsonArray) contexts).items().get(0),
                                ((JsonArray) contexts).items().get(1),
                                new JsonString("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")))
                .with("refreshService", json("{\"id\": \"" + service + "\", \"type\": \"1EdTechCredentialRefresh\"}"));
        JsonObject newer = signed(
                about("did:example:victim", badge).with("validFrom", new JsonString("2026-05-31T00:00:00Z")), RDFC);
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .documents(DocumentLoader.of(Map.of(service, new DocumentResult.Found(JsonWriter.toBytes(newer)))))
                .build();
        VerificationPolicy refreshing = policy().toBuilder().refresh().build();

        VerificationReport report = Verifier.create(config, refreshing)
                .verify(JsonWriter.toBytes(presentation(RDFC, about(holder(), badge))));

        assertThat(codes(report)).contains("presenter.mismatch at /verifiableCredential/0");
        assertThat(report.verifiedPresentation()).isEmpty();
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

    private static JsonObject presented(CredentialDocument credential) throws GeneralSecurityException {
        return Holder.create(Fixtures.CONFIG)
                .present(List.of(credential), Presenting.with(JCS), otherSigner())
                .json();
    }

    private static JsonObject proved(JsonObject document, String purpose) {
        return proved(document, purpose, WholeDocumentSuite.eddsaRdfc2022());
    }

    /** Signed by the holder of these tests. */
    private static JsonObject proved(JsonObject document, String purpose, WholeDocumentSuite suite) {
        return signedWith(document, suite, otherSigner(), json("""
                {"type": "DataIntegrityProof", "cryptosuite": "SUITE", "proofPurpose": "PURPOSE",
                 "created": "2026-06-01T12:00:00Z", "verificationMethod": "METHOD"}
                """.replace(
                        "METHOD", otherSigner().verificationMethod().value())
                .replace("SUITE", suite.name())
                .replace("PURPOSE", purpose)));
    }
}
