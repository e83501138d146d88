package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.SdJwts.ASKING;
import static org.lerkit.crypto.SdJwts.BINDING;
import static org.lerkit.crypto.SdJwts.issued;
import static org.lerkit.crypto.SdJwts.places;
import static org.lerkit.crypto.SdJwts.securing;
import static org.lerkit.crypto.SdJwts.shown;
import static org.lerkit.crypto.SdJwts.verify;
import static org.lerkit.crypto.Tokens.codes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.jose.Disclosure;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Credentials of W3C that are SD-JWTs, as issuers, holders and verifiers see them. */
class SdJwtTest {
    private static final String RESULT = "/credentialSubject/result/0";
    private static final String TERM = "/credentialSubject/term";
    private static final String ID = "/credentialSubject/id";

    @ParameterizedTest
    @CsvSource({"ed25519, EdDSA", "p256, ES256", "p384, ES384", "p521, ES512", "rsa, RS256"})
    void what_is_issued_is_verified(String key, String algorithm) {
        SecuredCredential secured = Tokens.issued(badge(), Fixtures.pemSigner(key), securing(RESULT, TERM));
        SdJwt token = secured.sdJwt().orElseThrow();

        assertThat(token.issuerJwt().header().members().keySet()).containsExactly("alg", "kid", "typ");
        assertThat(token.issuerJwt().algorithm()).contains(algorithm);
        assertThat(secured.mediaType()).isEqualTo("application/vc+sd-jwt");
        assertThat(secured.token()).isEmpty();
        assertThat(secured.bytes()).asString(StandardCharsets.US_ASCII).isEqualTo(token.text());
        VerificationReport report = verify(token);
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.problems()).isEmpty();
        assertThat(report.result(Aspect.HOLDER_BINDING)).isInstanceOf(CheckResult.Skipped.class);
        assertThat(report.orThrow().claims()).isEqualTo(secured.json());
        assertThat(secured.document().detection().format())
                .isEqualTo(
                        Tokens.issued(badge(), signer()).document().detection().format());
    }

    @Test
    void a_holder_leaves_out_the_grade_and_proves_to_be_the_holder() {
        SdJwt issued = SdJwts.badge(RESULT, TERM, ID);
        SdJwt shown = shown(issued, TERM);

        assertThat(shown.disclosures()).hasSize(1);
        assertThat(shown.text()).doesNotContain(disclosure(issued, RESULT).text());
        VerificationReport report = verify(shown, ASKING);
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.result(Aspect.HOLDER_BINDING)).isEqualTo(new CheckResult.Passed());
        JsonObject claims = report.orThrow().claims();
        assertThat(claims.at(new JsonPointer(TERM))).contains(new JsonString("Spring 2026"));
        assertThat(claims.at(new JsonPointer("/credentialSubject/result"))).contains(JsonArray.EMPTY);
        assertThat(claims.at(new JsonPointer(ID))).isEmpty();
        assertThat(claims.get("cnf")).isEmpty();
    }

    private static Disclosure disclosure(SdJwt token, String place) {
        return requireNonNull(token.places().get(new JsonPointer(place)), place);
    }

    @Test
    void what_is_shown_without_proof_of_the_holder_is_enough_if_the_policy_asks_for_none() {
        SecuredCredential shown = Holder.create(Fixtures.CONFIG).disclose(SdJwts.badge(RESULT, TERM), places(TERM));

        VerificationReport report =
                Verifier.create(Fixtures.CONFIG, VerificationPolicy.strict()).verify(shown.document());
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims()).isEqualTo(shown.json());
        assertThat(codes(verify(shown.sdJwt().orElseThrow(), ASKING))).containsExactly("holder.key-binding.missing");
    }

    @Test
    void embedded_credentials_are_shown_one_by_one() {
        JsonObject clr = clr();
        SdJwt issued = issued(
                clr,
                securing("/credentialSubject/verifiableCredential/0", "/credentialSubject/verifiableCredential/1")
                        .withProofs(Fixtures.RDFC));
        SdJwt shown = issued.showing(places("/credentialSubject/verifiableCredential/1"));

        VerificationReport report = verify(shown);
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested()).hasSize(1);
        assertThat(report.nested().get(0).orThrow().claims().get("name"))
                .contains(new JsonString("Celestial Navigation"));
        assertThat(verify(issued).nested()).hasSize(2);
    }

    @Test
    void a_part_of_an_embedded_credential_cannot_be_left_out() {
        refuses(
                clr(),
                securing("/credentialSubject/verifiableCredential/0/name").withProofs(Fixtures.RDFC),
                "/credentialSubject/verifiableCredential/0/name");
    }

    private static void refuses(JsonObject credential, Securing.SdJwt securing, String place) {
        Issuer issuer = Issuer.create(Fixtures.CONFIG, signer());
        assertThatThrownBy(() -> issuer.issue(issuer.asIssuer(credential), securing))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code().value(), SdJwtTest::pointer)
                                .containsExactly(tuple("sd-jwt.claim.concealed", place)));
    }

    private static String pointer(Problem problem) {
        return problem.pointer().value();
    }

    @ParameterizedTest
    @CsvSource({
        "/@context/1, /@context/1",
        "/type/1, /type/1",
        "/validFrom, /validFrom",
        "/issuer, /issuer",
        "/issuer/id, /issuer/id",
        "/credentialSubject, /credentialSubject"
    })
    void what_everybody_must_see_cannot_be_left_out(String disclosable, String place) {
        refuses(badge(), securing(TERM, disclosable), place);
    }

    @Test
    void embedded_credentials_need_proofs_of_their_own() {
        Issuer issuer = Issuer.create(Fixtures.CONFIG, signer());

        assertThatThrownBy(() -> issuer.issue(issuer.asIssuer(clr()), securing()))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code().value())
                                .containsOnly("proof.embedded.unbound"));
    }

    @Test
    void there_must_be_a_claim_to_leave_out() {
        Issuer issuer = Issuer.create(Fixtures.CONFIG, signer());

        assertThatThrownBy(() -> issuer.issue(issuer.asIssuer(badge()), securing("/credentialSubject/grade")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no claim is at /credentialSubject/grade");
    }

    @Test
    void tokens_are_of_algorithms_that_the_configuration_has() {
        CryptoConfig config =
                Fixtures.CONFIG.toBuilder().tokenAlgorithms(List.of()).build();
        Issuer issuer = Issuer.create(config, signer());

        assertThatThrownBy(() -> issuer.issue(issuer.asIssuer(badge()), securing()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tokens of ED25519");
        assertThatThrownBy(() -> issuer.issueSdJwtVc(JsonObject.EMPTY, securing()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tokens of ED25519");
    }

    @Test
    void only_the_holder_of_the_key_that_the_issuer_named_can_prove_it() {
        Holder holder = Holder.create(Fixtures.CONFIG);

        assertThatThrownBy(() -> holder.disclose(SdJwts.badge(TERM), places(TERM), BINDING, signer()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key is not the one that the issuer named");
        assertThatThrownBy(() -> holder.disclose(issued(badge(), securing(TERM)), places(TERM), BINDING, otherSigner()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the key is not the one that the issuer named");
        assertThatThrownBy(() -> holder.disclose(SdJwts.badge(TERM), places("/grade")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is nothing at /grade");
    }

    @Test
    void a_holder_may_be_named_by_the_identifier_of_the_key() throws GeneralSecurityException {
        JsonObject claims = issuable()
                .with(
                        "cnf",
                        JsonObject.builder()
                                .put("kid", otherSigner().verificationMethod().value())
                                .build());
        SdJwt token = SdJwts.signed(SdJwts.header("vc+sd-jwt"), claims, TERM);

        SdJwt shown = shown(token, TERM);

        assertThat(verify(shown, ASKING).outcome()).isEqualTo(Outcome.VERIFIED);
        Signer third = Signers.didKey(Fixtures.pem("p256"));
        assertThatThrownBy(() -> Holder.create(Fixtures.CONFIG).disclose(token, places(), BINDING, third))
                .isInstanceOf(IllegalArgumentException.class);
        SdJwt stolen = SdJwts.bound(token, JsonObject.EMPTY, JsonObject.EMPTY, third);
        assertThat(codes(verify(stolen, ASKING))).containsExactly("holder.key-binding.invalid");
    }

    /** A badge of the signer's own, as claims. */
    private static JsonObject issuable() {
        return Issuer.create(Fixtures.CONFIG, signer()).asIssuer(badge());
    }

    @Test
    void claims_about_the_token_are_not_the_credentials() {
        JsonObject claims = issuable().toBuilder()
                .put("iss", signer().verificationMethod().controller())
                .put("sub", "did:example:ondine-larkspur")
                .put("jti", "urn:uuid:0a6c1f0e-8d0a-4b5e-9a6e-3d1f5b7c9e11")
                .put("iat", JsonNumber.of(Fixtures.NOW.getEpochSecond()))
                .put("nbf", JsonNumber.of(Fixtures.NOW.getEpochSecond()))
                .put("exp", JsonNumber.of(Fixtures.NOW.getEpochSecond() + 1))
                .build();

        VerificationReport report = verify(SdJwts.signed(SdJwts.header("application/vc+sd-jwt"), claims, TERM));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims()).isEqualTo(issuable());
    }

    @ParameterizedTest
    @CsvSource({
        "nbf, 1780315201, validity.not-yet",
        "exp, 1780315200, validity.expired",
        "exp, '\"2027\"', validity.date.malformed",
        "nbf, true, validity.date.malformed"
    })
    void the_token_has_a_time_of_its_own(String claim, String value, String code) {
        JsonObject claims = issuable()
                .with(claim, Fixtures.json("{\"v\":" + value + "}").get("v").orElseThrow());

        VerificationReport report = verify(SdJwts.signed(SdJwts.header("vc+sd-jwt"), claims));

        assertThat(codes(report)).containsExactly(code);
        assertThat(report.result(Aspect.VALIDITY)).isInstanceOf(CheckResult.Failed.class);
        assertThat(report.problems().get(0).pointer().value()).isEqualTo("/" + claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vc+sd-jwt", "VC+SD-JWT", "application/vc+sd-jwt"})
    void its_type_may_be_written_in_several_ways(String type) {
        assertThat(verify(SdJwts.signed(SdJwts.header(type), issuable())).outcome())
                .isEqualTo(Outcome.VERIFIED);
        JsonObject header = SdJwts.header(type);
        assertThat(verify(SdJwts.signed(header.without("typ").with("cty", new JsonString("vc")), issuable()))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_presentation_is_called_one() {
        VerificationReport credential = verify(SdJwts.signed(SdJwts.header("vp+sd-jwt"), issuable()));
        assertThat(credential.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(credential)).contains("token.model.mismatch");

        VerificationReport presentation =
                verify(SdJwts.signed(SdJwts.header("vc+sd-jwt"), JsonObject.EMPTY.with("vp", JsonObject.EMPTY)));
        assertThat(presentation.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(presentation)).containsExactly("credential.format.unsupported");
    }

    @Test
    void the_json_form_is_read_like_the_compact_one() {
        SdJwt token = SdJwts.badge(TERM);
        String[] parts = token.issuerJwt().text().split("\\.", -1);
        JsonObject json = JsonObject.builder()
                .put("protected", parts[0])
                .put("payload", parts[1])
                .put("signature", parts[2])
                .put(
                        "header",
                        JsonObject.builder()
                                .put(
                                        "disclosures",
                                        JsonArray.of(new JsonString(
                                                token.disclosures().get(0).text())))
                                .build())
                .build();

        VerificationReport report = verify(JsonWriter.toText(json), VerificationPolicy.strict());

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.orThrow().claims()).isEqualTo(SdJwtClaims.of(token).credential());
    }

    @Test
    void it_is_read_in_an_envelope_too() {
        JsonObject envelope = JsonObject.builder()
                .put("@context", "https://www.w3.org/ns/credentials/v2")
                .put("type", "EnvelopedVerifiableCredential")
                .put("id", "data:application/vc+sd-jwt," + SdJwts.badge(TERM).text())
                .build();

        assertThat(Fixtures.verify(envelope).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_proof_in_it_must_hold_too() {
        JsonObject proved = Fixtures.signed(badge(), Fixtures.JCS);
        SdJwt token = SdJwts.signed(SdJwts.header("vc+sd-jwt"), proved);
        assertThat(verify(token).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(token).orThrow().claims()).isEqualTo(issuable());

        SdJwt changed = SdJwts.signed(SdJwts.header("vc+sd-jwt"), Fixtures.with(proved, TERM, "Autumn 2025"));
        assertThat(codes(verify(changed))).containsExactly("proof.signature.invalid");
    }

    @Test
    void the_recipient_is_asked_for_beside_the_holder() {
        VerificationPolicy both = VerificationPolicy.builder()
                .expectDomains(List.of(BINDING.audience()))
                .expectChallenge(BINDING.nonce())
                .expectRecipient(List.of("did:example:ondine-larkspur"))
                .build();
        SdJwt token = SdJwts.badge(TERM, ID);

        assertThat(verify(shown(token, ID), both).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(shown(token, TERM), both))).containsExactly("recipient.unknown");
    }

    @Test
    void decoys_hide_how_much_was_left_out() {
        Securing.SdJwt plain = securing("/credentialSubject/result");
        SdJwt token = SdJwts.issued(badge(), plain.withDecoys(7));

        assertThat(token.issuerJwt()
                        .claims()
                        .at(new JsonPointer("/credentialSubject/_sd"))
                        .orElseThrow()
                        .items())
                .hasSize(8);
        assertThat(token.disclosures()).hasSize(1);
        assertThat(SdJwts.verify(token).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(SdJwts.verify(token.showing(List.of())).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(plain.withDecoys(7)
                        .withProofs("x")
                        .boundTo(Fixtures.key(2).publicKey())
                        .decoys())
                .isEqualTo(7);
        assertThatThrownBy(() -> plain.withDecoys(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
