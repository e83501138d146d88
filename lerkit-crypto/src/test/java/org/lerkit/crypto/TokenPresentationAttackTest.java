package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.PresentationTest.about;
import static org.lerkit.crypto.PresentationTest.codes;
import static org.lerkit.crypto.TokenPresentationTest.ASKED;
import static org.lerkit.crypto.TokenPresentationTest.credential;
import static org.lerkit.crypto.TokenPresentationTest.envelope;
import static org.lerkit.crypto.TokenPresentationTest.presentation;
import static org.lerkit.crypto.TokenPresentationTest.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.Presenting.Token;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Presenting in a token what is somebody else's, or was presented to somebody else. Each has a twin that is good. */
class TokenPresentationAttackTest {
    private static final CompactJws JOSE = presentation(Token.JOSE, credential(badge(), Securing.jose()));
    private static final CompactJws JWT = presentation(Token.JWT, credential(badge(), Securing.jwt()));

    private static CompactJws token(Token form) {
        return form == Token.JOSE ? JOSE : JWT;
    }

    /** The presentation with other parts, signed by whoever holds the key. */
    private static VerificationReport resigned(JsonObject header, JsonObject claims) {
        return verify(Tokens.signed(header, claims, otherSigner()));
    }

    private static CompactJws credentialToken() {
        return Tokens.issued(about(PresentationTest.holder(), badge()), signer(), Securing.jose())
                .token()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void the_twin_is_good(Token form) {
        assertThat(verify(token(form)).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(resigned(token(form).header(), token(form).claims()).outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "JOSE, none, token.algorithm.refused",
        "JOSE, HS256, token.algorithm.refused",
        "JOSE, ES256, proof.verification-method.algorithm",
        "JWT, none, token.algorithm.refused",
        "JWT, RS256, proof.verification-method.algorithm"
    })
    void another_algorithm_is_refused(Token form, String algorithm, String code) {
        JsonObject header = token(form).header().with("alg", new JsonString(algorithm));
        CompactJws.Unsigned unsigned = CompactJws.unsigned(header, token(form).payload());

        assertThat(codes(resigned(header, token(form).claims()))).containsExactly(code + " at ");
        assertThat(codes(verify(unsigned.signed(new byte[0])))).containsExactly(code + " at ");
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_comes_along_is_not_the_holders(Token form) {
        JsonObject jwk = Jwk.encode(Fixtures.key(1).publicKey());
        JsonObject brought = token(form).header().without("kid").with("jwk", jwk);
        JsonObject certified = token(form).header().without("kid").with("x5c", JsonArray.of(new JsonString("MAo=")));

        assertThat(codes(verify(Tokens.signed(brought, token(form).claims(), signer()))))
                .containsExactly("proof.verification-method.not-found at ");
        assertThat(verify(Tokens.signed(certified, token(form).claims(), signer()))
                        .result(Aspect.PROOF))
                .isInstanceOf(CheckResult.Failed.class);
    }

    @Test
    void a_key_that_comes_along_is_nobodys_where_nobody_is_named() {
        JsonObject jwk = Jwk.encode(Fixtures.key(1).publicKey());
        JsonObject presenting = JOSE.header().without("kid").with("jwk", jwk);
        JsonObject issuing = credentialToken().header().without("kid").with("jwk", jwk);
        CompactJws presentation =
                Tokens.signed(presenting, JOSE.claims().without("holder").without("aud"), otherSigner());
        CompactJws credential =
                Tokens.signed(issuing, credentialToken().claims().without("issuer"), otherSigner());

        for (CompactJws token : List.of(presentation, credential)) {
            VerificationReport report = Tokens.verify(token.text(), VerificationPolicy.proofOnly());
            assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(Tokens.codes(report)).contains("token.key.unclear");
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebody_else_does_not_become_the_holder_by_saying_so(Token form) {
        String mallory = signer().verificationMethod().value();
        JsonObject header = token(form).header().with("kid", new JsonString(mallory));

        VerificationReport report = verify(Tokens.signed(header, token(form).claims(), signer()));

        assertThat(codes(report))
                .containsExactly("holder.unbound at /holder", "presenter.mismatch at /verifiableCredential/0");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_claim_iss_does_not_make_a_holder_either() {
        JsonObject claims = JOSE.claims().without("holder").with("iss", new JsonString(PresentationTest.holder()));
        JsonObject header = JOSE.header()
                .with("kid", new JsonString(signer().verificationMethod().value()));

        assertThat(codes(verify(Tokens.signed(header, claims, signer())))).contains("holder.unbound at /holder");
        assertThat(codes(resigned(JOSE.header().with("iss", new JsonString("did:example:x")), JOSE.claims())))
                .containsExactly("token.claim.mismatch at ");
        assertThat(codes(resigned(JOSE.header(), JOSE.claims().with("iss", new JsonString("did:example:x")))))
                .containsExactly("token.claim.mismatch at /iss");
    }

    @Test
    void a_key_to_issue_with_is_none_to_present_with() {
        IssuerKeys keys = IssuerKeys.of("did:web:registrar.brackenwick.example.edu")
                .with("one", Fixtures.key(2).publicKey());
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .documents(DocumentLoader.of(Map.of(
                        keys.address(),
                        new DocumentResult.Found(
                                JsonWriter.toBytes(keys.document().json())))))
                .build();
        JsonObject header =
                JOSE.header().with("kid", new JsonString(keys.id("one").value()));
        JsonObject claims = JOSE.claims().without("holder");

        VerificationReport report = Verifier.create(config, ASKED)
                .verify(JsonWriter.toBytes(envelope("vp+jwt", Tokens.signed(header, claims, otherSigner()))));

        assertThat(codes(report)).contains("proof.verification-method.unauthorized at ");
    }

    @ParameterizedTest
    @CsvSource({
        "JOSE, nonce, c-4712, proof.challenge.mismatch",
        "JOSE, nonce, , proof.challenge.mismatch",
        "JOSE, aud, https://jobs.elsewhere.example.com, proof.domain.mismatch",
        "JOSE, aud, , proof.domain.mismatch",
        "JWT, nonce, c-4712, proof.challenge.mismatch",
        "JWT, nonce, , proof.challenge.mismatch",
        "JWT, aud, https://jobs.elsewhere.example.com, proof.domain.mismatch",
        "JWT, aud, , proof.domain.mismatch"
    })
    void what_was_made_for_another_verifier_or_another_day_is_worth_nothing(
            Token form, String claim, @Nullable String value, String code) {
        JsonObject claims = value == null
                ? token(form).claims().without(claim)
                : token(form).claims().with(claim, new JsonString(value));

        VerificationReport report = resigned(token(form).header(), claims);

        assertThat(codes(report)).containsExactly(code + " at ");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "JOSE, exp, 1780315200, validity.expired at /exp",
        "JOSE, nbf, 1780315201, validity.not-yet at /nbf",
        "JWT, exp, 1780315200, validity.expired at /exp",
        "JWT, nbf, 1780315201, validity.not-yet at /nbf"
    })
    void a_presentation_holds_for_a_time(Token form, String claim, String time, String code) {
        VerificationReport report =
                resigned(token(form).header(), token(form).claims().with(claim, new JsonNumber(time)));

        assertThat(codes(report)).containsExactly(code);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "JOSE, typ, vc+jwt, token.model.mismatch",
        "JOSE, typ, JWT, token.claim.missing",
        "JOSE, cty, vc, token.header.refused",
        "JOSE, crit, exp, token.header.refused",
        "JWT, typ, vp+jwt, token.model.mismatch",
        "JWT, typ, vc+jwt, token.model.mismatch",
        "JWT, typ, at+jwt, token.header.refused",
        "JWT, crit, exp, token.header.refused"
    })
    void a_token_of_another_type_is_no_presentation(Token form, String header, String value, String code) {
        VerificationReport report = resigned(
                token(form).header().with(header, new JsonString(value)),
                token(form).claims());

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Tokens.codes(report)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vc", "vp"})
    void a_claim_beside_what_is_all_of_the_payload_is_refused(String claim) {
        JsonObject claims = JOSE.claims().with(claim, JWT.claims().get("vp").orElseThrow());

        assertThat(codes(resigned(JOSE.header(), claims))).contains("token.model.mismatch at ");
    }

    @Test
    void a_claim_vp_that_is_not_all_or_no_presentation_of_data_model_1_is_refused() {
        JsonObject claims = JWT.claims();
        JsonObject context = JOSE.claims()
                .get("@context")
                .map(value -> claims.with("@context", value))
                .orElseThrow();
        JsonObject both = claims.with("vc", Tokens.first(badge()));
        JsonObject newer =
                claims.with("vp", JOSE.claims().without("aud").without("nonce").without("iat"));
        JsonObject credential = claims.with("vp", Tokens.first(badge()));
        JsonObject text = claims.with("vp", new JsonString("none"));

        for (JsonObject odd : List.of(context, both, newer, credential, text)) {
            VerificationReport report = resigned(JWT.header(), odd);
            assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(codes(report)).contains("token.model.mismatch at ");
        }
    }

    @Test
    void a_presentation_of_data_model_1_must_say_who_presents() {
        assertThat(codes(resigned(JWT.header(), JWT.claims().without("iss"))))
                .containsExactly("token.claim.missing at /iss");
        assertThat(codes(resigned(JWT.header(), JWT.claims().with("iss", new JsonString("did:example:x")))))
                .containsExactly("token.claim.mismatch at /iss");
        assertThat(codes(resigned(
                        JWT.header(),
                        with(JWT.claims(), "/vp", vp -> ((JsonObject) vp).with("id", new JsonString("urn:uuid:1")))
                                .with("jti", new JsonString("urn:uuid:2")))))
                .contains("token.claim.mismatch at /jti");
    }

    @Test
    void a_credential_of_another_is_not_ones_own() {
        CredentialDocument theirs = Tokens.issued(about("did:example:victim", badge()), signer(), Securing.jose())
                .document();

        for (Token form : Token.values()) {
            assertThat(codes(verify(presentation(form, theirs))))
                    .containsExactly("presenter.mismatch at /verifiableCredential/0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_bad_credential_rejects_the_presentation(Token form) {
        CredentialDocument good = credential(badge(), Securing.jose());
        CredentialDocument expired =
                credential(badge().with("validUntil", new JsonString("2026-05-21T00:00:00Z")), Securing.jose());

        VerificationReport report = verify(presentation(form, good, expired));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report))
                .containsExactly(
                        "nested.unverified at /verifiableCredential/1",
                        "validity.expired at /verifiableCredential/1/validUntil");
    }

    @Test
    void a_credential_that_nobody_signed_rejects_the_presentation() {
        JsonObject unsigned =
                Issuer.create(Fixtures.CONFIG, signer()).asIssuer(about(PresentationTest.holder(), badge()));
        JsonObject claims = JOSE.claims().with("verifiableCredential", JsonArray.of(unsigned));

        assertThat(codes(resigned(JOSE.header(), claims))).contains("proof.missing at /verifiableCredential/0");
    }

    @Test
    void text_is_no_credential_in_data_model_2() {
        JsonObject claims = JOSE.claims()
                .with(
                        "verifiableCredential",
                        JsonArray.of(new JsonString(credentialToken().text())));

        VerificationReport report = resigned(JOSE.header(), claims);

        assertThat(report.result(Aspect.CONTEXTS)).isInstanceOf(CheckResult.Failed.class);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_credential_cannot_be_exchanged_within_the_token() {
        CompactJws other = presentation(Token.JOSE, credential(badge(), Securing.jwt()));
        String[] parts = JOSE.text().split("\\.", -1);
        String payload = other.text().split("\\.", -1)[1];

        assertThat(codes(verify(CompactJws.parse(parts[0] + "." + payload + "." + parts[2]))))
                .containsExactly("proof.signature.invalid at ");
    }

    @Test
    void nobody_presents_by_a_token_that_is_not_signed_though_a_policy_accepts_unsigned_presentations() {
        VerificationPolicy any =
                VerificationPolicy.builder().acceptUnsignedPresentations().build();
        CompactJws plain =
                Tokens.signed(JOSE.header(), JOSE.claims().without("aud").without("nonce"), otherSigner());
        CompactJws stripped =
                CompactJws.unsigned(plain.header(), plain.payload()).signed(new byte[64]);

        assertThat(Tokens.verify(plain.text(), any).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(Tokens.codes(Tokens.verify(stripped.text(), any))).containsExactly("proof.signature.invalid");
    }

    @Test
    void a_presentation_is_no_credential_wherever_it_stands() {
        JsonObject enveloped = envelope("vp+jwt", JOSE);
        JsonObject open = JsonObject.builder()
                .putAll(JOSE.claims()
                        .without("aud")
                        .without("nonce")
                        .without("iat")
                        .members())
                .build();
        Signer holder = otherSigner();

        for (JsonObject inner : List.of(enveloped, open)) {
            JsonObject claims = JOSE.claims().with("verifiableCredential", JsonArray.of(inner));
            VerificationReport report = verify(Tokens.signed(JOSE.header(), claims, holder));
            assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(codes(report)).contains("credential.presentation at /verifiableCredential/0");
        }
        JsonObject text = with(
                JWT.claims(),
                "/vp",
                vp -> ((JsonObject) vp).with("verifiableCredential", JsonArray.of(new JsonString(JWT.text()))));
        assertThat(codes(resigned(JWT.header(), text))).contains("credential.presentation at /verifiableCredential/0");
    }

    @Test
    void tokens_in_tokens_in_a_presentation_come_to_an_end() {
        CompactJws token = credentialToken();
        for (int i = 0; i < 12; i++) {
            JsonObject badge = token.claims().with("endorsementJwt", JsonArray.of(new JsonString(token.text())));
            token = Tokens.signed(token.header(), badge);
        }

        CredentialDocument deep = CredentialDocument.open(token.text().getBytes(StandardCharsets.US_ASCII));
        assertThat(Tokens.codes(verify(presentation(Token.JOSE, deep)))).contains("credential.nesting.limit");
    }
}
