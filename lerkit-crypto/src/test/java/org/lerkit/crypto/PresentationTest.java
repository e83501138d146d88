package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.JCS;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;

import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.ob3.AchievementCredential;

/** What a holder hands over, and what a verifier makes of it. */
class PresentationTest {
    private static final String EMPLOYER = "https://jobs.saltmarsh.example.com";
    private static final String CHALLENGE = "c-4711";
    private static final VerificationPolicy ASKED = VerificationPolicy.builder()
            .expectDomains(List.of(EMPLOYER))
            .expectChallenge(CHALLENGE)
            .presenterIsSubject()
            .build();

    @ParameterizedTest
    @ValueSource(strings = {RDFC, JCS})
    void whoever_the_credentials_are_about_presents_them_to_whom_asked(String suite) {
        JsonObject presentation = presentation(suite, about(holder(), badge()), about(holder(), clr()));

        VerificationReport report = verify(presentation, ASKED);

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.isPresentation()).isTrue();
        assertThat(report.result(Aspect.HOLDER_BINDING)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.nested())
                .extracting(nested -> nested.place().value())
                .containsExactly("/verifiableCredential/0", "/verifiableCredential/1");
        VerifiedPresentation verified = report.presentationOrThrow();
        assertThat(verified.presenter()).contains(holder());
        assertThat(verified.credentials()).hasSize(2);
        assertThat(verified.credentials()
                        .get(0)
                        .claims(AchievementCredential::new)
                        .type())
                .contains("OpenBadgeCredential");
        assertThat(verified.claims().get("proof")).isEmpty();
        assertThat(Fixtures.text(report.toJson(), "/mediaType")).isEqualTo("application/vp");
        assertThat(report.toJson().get("verifiedDocument")).contains(verified.claims());
        assertThatThrownBy(report::orThrow).isInstanceOf(VerificationException.class);
    }

    @Test
    void one_that_others_could_have_copied_is_said_to_be() {
        VerificationReport report = verify(presentation(RDFC, about(holder(), badge())));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(report)).containsExactly("presentation.replayable at ");
    }

    @Test
    void a_token_is_presented_in_an_envelope() throws GeneralSecurityException {
        Issuer issuer = Issuer.create(CONFIG, signer());
        SecuredCredential token = issuer.issue(issuer.asIssuer(about(holder(), badge())), Securing.jwt());

        SecuredPresentation presentation =
                Holder.create(CONFIG).present(List.of(token.document()), asked(RDFC), otherSigner());
        VerificationReport report = Verifier.create(CONFIG, ASKED).verify(presentation.bytes());

        assertThat(report.problems()).isEmpty();
        assertThat(report.presentationOrThrow().credentials()).hasSize(1);
        assertThat(Fixtures.text(presentation.json(), "/verifiableCredential/0/id"))
                .startsWith("data:application/jwt,eyJ");
        assertThat(presentation.mediaType()).isEqualTo("application/vp");
        assertThat(presentation.document().json()).isEqualTo(presentation.json());
    }

    @Test
    void a_presentation_by_somebody_else_than_the_subject_is_told_by_a_policy_that_asks() {
        JsonObject presentation = presentation(RDFC, about("did:example:somebody", badge()), about(holder(), clr()));

        assertThat(codes(verify(presentation, ASKED))).containsExactly("presenter.mismatch at /verifiableCredential/0");
        assertThat(verify(presentation).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_subject_without_an_identifier_leaves_open_who_presents() {
        JsonObject anonymous = Fixtures.without(Fixtures.credential(badge()), "/credentialSubject", "id");

        VerificationReport report = verify(presentation(RDFC, anonymous), ASKED);

        assertThat(codes(report)).contains("presenter.unknown at /verifiableCredential/0");
        assertThat(report.result(Aspect.HOLDER_BINDING)).isInstanceOf(CheckResult.Indeterminate.class);
    }

    @Test
    void one_bad_credential_is_enough_to_reject_the_presentation() {
        JsonObject expired = about(holder(), badge()).with("validUntil", new JsonString("2026-05-21T00:00:00Z"));

        VerificationReport report = verify(presentation(RDFC, about(holder(), badge()), expired), ASKED);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.verifiedPresentation()).isEmpty();
        assertThat(codes(report))
                .containsExactly(
                        "nested.unverified at /verifiableCredential/1",
                        "validity.expired at /verifiableCredential/1/validUntil");
        VerificationPolicy waived =
                VerificationPolicy.builder().waive(Aspect.NESTED).build();
        assertThat(verify(presentation(RDFC, about(holder(), badge()), expired), waived)
                        .presentationOrThrow()
                        .credentials())
                .hasSize(1);
    }

    @Test
    void a_known_recipient_is_looked_for_in_each_credential() {
        JsonObject presentation = presentation(RDFC, about(holder(), badge()));
        VerificationPolicy right =
                VerificationPolicy.builder().expectRecipient(List.of(holder())).build();
        VerificationPolicy wrong = VerificationPolicy.builder()
                .expectRecipient(List.of("did:example:other"))
                .build();

        assertThat(verify(presentation, right).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(presentation, wrong)))
                .contains("recipient.mismatch at /verifiableCredential/0/credentialSubject");
    }

    @Test
    void credentials_that_nobody_presents_are_accepted_as_what_they_are_if_the_policy_says_so() {
        JsonObject unsigned = presentation(RDFC, about(holder(), badge())).without("proof");
        VerificationPolicy any =
                VerificationPolicy.builder().acceptUnsignedPresentations().build();

        assertThat(codes(verify(unsigned))).containsExactly("proof.missing at ");
        VerificationReport report = verify(unsigned, any);
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.result(Aspect.PROOF)).isEqualTo(new CheckResult.Skipped("nobody signed the presentation"));
        assertThat(report.presentationOrThrow().presenter()).isEmpty();
    }

    @Test
    void a_presentation_of_the_older_data_model_is_held_to_its_rules() {
        JsonObject old = presentation(RDFC, about(holder(), badge()))
                .without("proof")
                .with("@context", JsonArray.of(new JsonString("https://www.w3.org/2018/credentials/v1")));
        VerificationPolicy any =
                VerificationPolicy.builder().acceptUnsignedPresentations().build();

        assertThat(verify(old, any).result(Aspect.STRUCTURE)).isInstanceOf(CheckResult.Passed.class);
        assertThat(verify(old.with("holder", json("{}")), any).result(Aspect.STRUCTURE))
                .isInstanceOf(CheckResult.Failed.class);
    }

    @Test
    void what_a_verifier_would_reject_is_not_signed() {
        CredentialDocument odd = CredentialDocument.open(
                JsonWriter.toBytes(signed(badge(), RDFC).with("undefinedTerm", new JsonString("x"))));

        assertThatThrownBy(() -> Holder.create(CONFIG).present(List.of(odd), asked(RDFC), otherSigner()))
                .isInstanceOf(IssuanceException.class)
                .hasMessageContaining("jsonld.term.undefined");
        assertThatThrownBy(() -> Holder.create(CONFIG).present(List.of(), asked("no-such-suite"), otherSigner()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-suite");
    }

    @Test
    void challenge_and_domain_are_not_asked_of_the_credentials_in_a_credential() {
        JsonObject clr = signed(clr(), RDFC);

        assertThat(codes(verify(clr, ASKED)))
                .containsExactly(
                        "proof.domain.mismatch at /proof/domain", "proof.challenge.mismatch at /proof/challenge");
    }

    static Presenting asked(String suite) {
        return Presenting.with(suite).to(EMPLOYER).answering(CHALLENGE);
    }

    static String holder() {
        return otherSigner().verificationMethod().controller();
    }

    static JsonObject about(String subject, JsonObject credential) {
        return with(
                credential, "/credentialSubject", object -> ((JsonObject) object).with("id", new JsonString(subject)));
    }

    static JsonObject presentation(String suite, JsonObject... credentials) {
        try {
            return Holder.create(CONFIG)
                    .present(
                            List.of(credentials).stream()
                                    .map(credential ->
                                            CredentialDocument.open(JsonWriter.toBytes(signed(credential, suite))))
                                    .toList(),
                            asked(suite),
                            otherSigner())
                    .json();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> codes(VerificationReport report) {
        return report.problems().stream()
                .map(problem -> problem.code() + " at " + problem.pointer().value())
                .toList();
    }
}
