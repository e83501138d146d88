package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.adding;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.credential;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.Tokens.codes;
import static org.lerkit.crypto.Tokens.first;
import static org.lerkit.crypto.Tokens.issued;
import static org.lerkit.crypto.Tokens.signed;
import static org.lerkit.crypto.Tokens.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.image.BadgeImage;
import org.lerkit.model.image.Baking;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** Credentials that are tokens, as issuers and verifiers see them. */
class TokenTest {
    private static final JsonObject BADGE = Fixtures.badge();

    @ParameterizedTest
    @CsvSource({"ed25519, EdDSA", "p256, ES256", "p384, ES384", "p521, ES512", "rsa, RS256"})
    void what_is_issued_is_verified(String key, String algorithm) {
        SecuredCredential secured = issued(BADGE, Fixtures.pemSigner(key));
        CompactJws token = secured.token().orElseThrow();

        assertThat(token.header().members().keySet()).containsExactly("alg", "kid", "typ");
        assertThat(token.algorithm()).contains(algorithm);
        assertThat(secured.mediaType()).isEqualTo("application/jwt");
        assertThat(secured.bytes()).asString(StandardCharsets.US_ASCII).isEqualTo(token.text());
        VerificationReport report = verify(token);
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.problems()).isEmpty();
        assertThat(report.orThrow().claims()).isEqualTo(secured.json());
        assertThat(report.orThrow().verificationMethods())
                .extracting(method -> method.id().value())
                .containsExactly(text(token.header(), "/kid"));
    }

    @Test
    void the_claims_repeat_what_the_credential_says() {
        JsonObject badge = BADGE.with("validUntil", new JsonString("2027-05-20T08:00:00.5+02:00"));
        JsonObject payload = issued(badge, signer()).token().orElseThrow().claims();

        assertThat(payload.without("iss")
                        .without("jti")
                        .without("sub")
                        .without("nbf")
                        .without("exp"))
                .isEqualTo(badge);
        assertThat(payload.get("iss")).isEqualTo(badge.at(new JsonPointer("/issuer/id")));
        assertThat(payload.get("jti")).isEqualTo(badge.get("id"));
        assertThat(payload.get("sub")).isEqualTo(badge.at(new JsonPointer("/credentialSubject/id")));
        assertThat(payload.get("nbf")).contains(new JsonNumber("1779264000"));
        assertThat(payload.get("exp")).contains(new JsonNumber("1810792800.5"));
    }

    @Test
    void a_credential_of_data_model_1_is_the_claim_vc() {
        SecuredCredential secured = issued(first(BADGE), signer());
        JsonObject payload = secured.token().orElseThrow().claims();

        assertThat(payload.members().keySet()).containsExactly("vc", "iss", "jti", "sub", "nbf");
        assertThat(payload.get("vc")).contains(secured.json());
        assertThat(payload.get("nbf")).contains(new JsonNumber("1779264000"));
        VerificationReport report = verify(secured.token().orElseThrow());
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims()).isEqualTo(secured.json());
    }

    @Test
    void claims_of_data_model_1_stand_for_what_its_credential_leaves_out() {
        CompactJws token = issued(first(BADGE).with("expirationDate", new JsonString("2027-05-20T08:00:00Z")), signer())
                .token()
                .orElseThrow();
        JsonObject whole = (JsonObject) token.claims().get("vc").orElseThrow();
        JsonObject sparse = Fixtures.without(
                whole.without("issuer").without("id").without("issuanceDate").without("expirationDate"),
                "/credentialSubject",
                "id");

        // The issuer of a badge is a profile, for which no claim stands.
        VerificationPolicy policy =
                VerificationPolicy.builder().waive(Aspect.STRUCTURE).build();
        VerificationReport report =
                verify(signed(token.header(), token.claims().with("vc", sparse)).text(), policy);

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims())
                .isEqualTo(whole.with(
                        "issuer", new JsonString(signer().verificationMethod().controller())));
    }

    @Test
    void a_subject_without_an_id_needs_no_claim() {
        JsonObject hashed = Fixtures.without(credential(BADGE), "/credentialSubject", "id");
        CompactJws token = issued(hashed, signer()).token().orElseThrow();

        assertThat(token.claims().get("sub")).isEmpty();
        assertThat(verify(token).result(Aspect.PROOF).problems()).isEmpty();
    }

    @Test
    void times_may_leave_out_fractions_of_seconds() {
        JsonObject badge = BADGE.with("validFrom", new JsonString("2026-05-20T08:00:00.75Z"));
        CompactJws token = issued(badge, signer()).token().orElseThrow();

        assertThat(token.claims().get("nbf")).contains(new JsonNumber("1779264000.75"));
        for (String time : List.of("1779264000.75", "1779264000.750", "1779264000", "177926400075e-2")) {
            CompactJws other = signed(token.header(), token.claims().with("nbf", new JsonNumber(time)));
            assertThat(verify(other).outcome()).as(time).isEqualTo(Outcome.VERIFIED);
        }
    }

    @Test
    void embedded_credentials_are_signed_first_if_asked_for() {
        SecuredCredential secured = issued(clr(), signer(), Securing.jwt("eddsa-rdfc-2022"));
        VerificationReport report = verify(secured.token().orElseThrow());

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested()).hasSize(2).allMatch(nested -> nested.outcome() == Outcome.VERIFIED);
        assertThatThrownBy(() -> issued(clr(), signer()))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code().value() + " "
                                        + problem.pointer().value())
                                .containsExactly(
                                        "proof.embedded.unbound /credentialSubject/verifiableCredential/0",
                                        "proof.embedded.unbound /credentialSubject/verifiableCredential/1"));
    }

    @Test
    void what_a_verifier_would_miss_is_not_issued() {
        assertThatThrownBy(() -> issued(BADGE.without("id"), signer()))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code().value())
                                .containsExactly("structure.member.missing", "token.claim.missing"));
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .tokenAlgorithms(Set.of(SignatureAlgorithm.RS256))
                .build();
        assertThatThrownBy(() -> Issuer.create(config, signer()).issue(BADGE, Securing.jwt()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tokens of ED25519");
    }

    @Test
    void a_token_inside_a_credential_is_verified_as_one() {
        String endorsement =
                issued(BADGE, Fixtures.otherSigner()).token().orElseThrow().text();
        JsonObject enveloped = Fixtures.json(
                "{\"@context\":\"https://www.w3.org/ns/credentials/v2\",\"type\":\"EnvelopedVerifiableCredential\",\"id\":\"data:application/vc+jwt,"
                        + endorsement + "\"}");
        JsonObject badge = BADGE.with("endorsementJwt", JsonArray.of(new JsonString(endorsement), enveloped));

        VerificationReport report = verify(Tokens.signed(
                Tokens.badge().header(),
                TokenClaims.ofProfile(badge.with(
                                "issuer",
                                new JsonString(signer().verificationMethod().controller())))
                        .payload()));

        assertThat(report.endorsements())
                .extracting(VerificationReport::outcome)
                .containsOnly(Outcome.VERIFIED);
        assertThat(report.endorsements())
                .extracting(nested -> nested.place().value())
                .containsExactly("/endorsementJwt/0", "/endorsementJwt/1");
        assertThat(report.result(Aspect.ENDORSEMENTS).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eyJ", "none", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"})
    void a_text_inside_a_credential_that_is_no_token_fails(String text) {
        JsonObject badge = adding(BADGE, "", "endorsementJwt", JsonArray.of(new JsonString(text)))
                .with("issuer", new JsonString(signer().verificationMethod().controller()));
        VerificationReport report = verify(
                signed(Tokens.badge().header(), TokenClaims.ofProfile(badge).payload()));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.endorsements()).singleElement().satisfies(nested -> {
            assertThat(nested.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(nested.problems().get(0).pointer()).isEqualTo(new JsonPointer("/endorsementJwt/0"));
        });
    }

    @Test
    void a_proof_in_a_token_must_hold_too() {
        JsonObject proved = Fixtures.signed(BADGE, Fixtures.RDFC);
        JsonObject header = Tokens.badge().header();

        assertThat(verify(signed(header, TokenClaims.ofProfile(proved).payload()))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
        VerificationReport report = verify(signed(
                header, TokenClaims.ofProfile(with(proved, "/name", "Other")).payload()));
        assertThat(codes(report)).containsExactly("proof.signature.invalid");
        assertThat(report.problems().get(0).pointer()).isEqualTo(new JsonPointer("/proof/proofValue"));
    }

    @Test
    void a_key_that_comes_along_is_looked_for_among_the_issuers() {
        CompactJws token = Tokens.badge();
        JsonObject jwk = Jwk.encode(Fixtures.key(1).publicKey());
        JsonObject header = token.header().without("kid").with("jwk", jwk);

        VerificationReport report = verify(signed(header, token.claims()));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().verificationMethods().get(0).id()).isEqualTo(signer().verificationMethod());
        JsonObject unknown = token.claims().with("iss", new JsonString("https://registrar.example.edu"));
        assertThat(codes(verify(signed(header, with(unknown, "/issuer/id", "https://registrar.example.edu")))))
                .contains("proof.verification-method.unresolved");
    }

    @Test
    void a_token_for_somebody_is_good_for_nobody_else() {
        CompactJws token = Tokens.badge();
        String text = signed(
                        token.header(),
                        token.claims()
                                .with("aud", JsonArray.of(new JsonString("https://employer.example.com")))
                                .with("nonce", new JsonString("n-1")))
                .text();

        VerificationReport open = verify(text);
        assertThat(open.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(open)).containsExactly("proof.domain.mismatch");
        VerificationPolicy expecting = VerificationPolicy.builder()
                .expectDomains(Set.of("https://employer.example.com"))
                .expectChallenge("n-1")
                .build();
        assertThat(verify(text, expecting).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(token.text(), expecting)))
                .containsExactly("proof.domain.mismatch", "proof.challenge.mismatch");
    }

    @Test
    void only_algorithms_of_the_configuration_are_accepted() {
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .tokenAlgorithms(Set.of(SignatureAlgorithm.RS256))
                .build();
        VerificationReport report = Verifier.create(config, VerificationPolicy.strict())
                .verify(Tokens.badge().text().getBytes(StandardCharsets.US_ASCII));

        assertThat(codes(report)).containsExactly("token.algorithm.refused");
    }

    @Test
    void what_carries_a_token_is_opened() {
        CompactJws token = Tokens.badge();
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
        byte[] baked =
                BadgeImage.read(svg).bake(Baking.OPEN_BADGES_3, token.text()).bytes();

        assertThat(CredentialDocument.open(baked).carriers())
                .hasSize(2)
                .element(1)
                .isInstanceOf(Carrier.Token.class);
        assertThat(Verifier.create(Fixtures.CONFIG, VerificationPolicy.strict())
                        .verify(baked)
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void the_type_of_a_token_of_the_profile_is_jwt_or_left_out() {
        CompactJws token = Tokens.badge();

        assertThat(verify(signed(token.header().with("typ", new JsonString("jwt")), token.claims()))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(verify(signed(token.header().without("typ"), token.claims())).outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(signed(token.header().with("typ", new JsonString("at+jwt")), token.claims()))))
                .containsExactly("token.header.refused");
    }
}
