package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.PresentationTest.about;
import static org.lerkit.crypto.PresentationTest.codes;
import static org.lerkit.crypto.PresentationTest.holder;
import static org.lerkit.crypto.Tokens.first;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.Presenting.Token;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.sdjwt.Concealed;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Presentations that are tokens, as holders and verifiers see them. */
class TokenPresentationTest {
    static final String EMPLOYER = "https://jobs.saltmarsh.example.com";
    static final String CHALLENGE = "c-4711";
    static final VerificationPolicy ASKED = VerificationPolicy.builder()
            .expectDomains(List.of(EMPLOYER))
            .expectChallenge(CHALLENGE)
            .presenterIsSubject()
            .build();
    /** The signatures of {@link #presentation} by Ed25519, which signs in one way only. */
    private static final String GOLDEN_JOSE =
            "Bcn_ZE3Sp45bu-vnQeWgBkFmyoQWjd2RWeNRuSTAychxPl1-qyKyAsXG1UUvnpcIfgJ-39Y9NBsNPnwnDGZRBA";

    private static final String GOLDEN_JWT =
            "f8GWtFTBLwvrA2yAL4z1Q4iUJ2YmToWaIEBLJCChb6tEVpXHRLXrADnLPmEhNvRTYz-2IDUoAR_tc4xk3zB5Cw";

    static Stream<Securing> securing() {
        return Stream.of(Securing.dataIntegrity(RDFC), Securing.jwt(), Securing.jose(), Securing.sdJwt(List.of()));
    }

    @ParameterizedTest
    @MethodSource("securing")
    void a_credential_is_presented_in_the_payload_however_it_is_secured(Securing securing) {
        CompactJws token = presentation(Token.JOSE, credential(badge(), securing));

        VerificationReport report = verify(token);

        assertThat(report.problems()).isEmpty();
        assertThat(report.presentationOrThrow().presenter()).contains(holder());
        assertThat(report.presentationOrThrow().credentials()).hasSize(1);
        assertThat(report.presentationOrThrow().claims())
                .isEqualTo(token.claims().without("aud").without("nonce").without("iat"));
        assertThat(report.result(Aspect.HOLDER_BINDING)).isEqualTo(new CheckResult.Passed());
        assertThat(report.result(Aspect.VALIDITY)).isEqualTo(new CheckResult.Passed());
        assertThat(report.nested())
                .extracting(nested -> nested.place().value())
                .containsExactly("/verifiableCredential/0");
    }

    @ParameterizedTest
    @MethodSource("securing")
    void a_credential_is_presented_as_a_claim_if_it_is_a_token_or_of_data_model_1(Securing securing) {
        boolean object = securing instanceof Securing.DataIntegrity;
        CredentialDocument credential = credential(object ? proved(first(badge())) : badge(), securing);

        VerificationReport report = verify(presentation(Token.JWT, credential));

        assertThat(report.problems()).isEmpty();
        assertThat(report.presentationOrThrow().presenter()).contains(holder());
        assertThat(report.presentationOrThrow().credentials()).hasSize(1);
    }

    @Test
    void whoever_is_shown_a_presentation_can_show_a_part_of_it_on() {
        CompactJws whole = presentation(
                Token.JOSE, credential(badge(), Securing.dataIntegrity(RDFC)), credential(badge(), Securing.jose()));
        SdJwt token = selective(whole.claims(), "/verifiableCredential/1");

        VerificationReport all = verify(token);
        assertThat(all.problems()).isEmpty();
        assertThat(all.presentationOrThrow().presenter()).contains(holder());
        assertThat(all.presentationOrThrow().credentials()).hasSize(2);
        VerificationReport part = verify(token.showing(List.of()));
        assertThat(part.problems()).isEmpty();
        assertThat(part.presentationOrThrow().credentials()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "nonce", "iat", "holder"})
    void but_not_leave_out_for_whom_it_was(String claim) {
        JsonObject claims =
                presentation(Token.JOSE, credential(badge(), Securing.jose())).claims();

        VerificationReport report = verify(selective(claims, "/" + claim));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.result(Aspect.PROOF).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().value()).isEqualTo("sd-jwt.claim.concealed");
            assertThat(problem.pointer().value()).isEqualTo("/" + claim);
        });
    }

    @Test
    void a_presentation_that_somebody_binds_again_is_left_open() {
        JsonObject claims =
                presentation(Token.JOSE, credential(badge(), Securing.jose())).claims();
        SdJwt bound = SdJwts.bound(selective(claims), JsonObject.EMPTY, JsonObject.EMPTY, otherSigner());

        assertThat(verify(bound).outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(verify(bound))).containsExactly("credential.format.unsupported at ");
    }

    private static SdJwt selective(JsonObject claims, String... disclosable) {
        Concealed concealed = Concealed.of(claims, SdJwts.places(disclosable), 0, SdJwts.RANDOM);
        JsonObject header = JsonObject.builder()
                .put("alg", otherSigner().algorithm().joseName())
                .put("kid", otherSigner().verificationMethod().value())
                .put("typ", "vp+sd-jwt")
                .build();
        return new SdJwt(
                Tokens.signed(header, concealed.payload(), otherSigner()), concealed.disclosures(), Optional.empty());
    }

    private static VerificationReport verify(SdJwt token) {
        return Tokens.verify(token.text(), ASKED);
    }

    /** In data model 1.1 the terms of proofs are in no context of its own. */
    private static JsonObject proved(JsonObject credential) {
        JsonValue contexts = credential.get("@context").orElseThrow();
        List<JsonValue> all = new ArrayList<>(contexts.items());
        all.add(new JsonString("https://w3id.org/security/data-integrity/v2"));
        return credential.with("@context", new JsonArray(all));
    }

    @Test
    void a_credential_of_data_model_2_with_a_proof_is_none_for_a_presentation_of_data_model_1() {
        CredentialDocument credential = credential(badge(), Securing.dataIntegrity(RDFC));

        assertThatThrownBy(() -> Holder.create(CONFIG).present(List.of(credential), Presenting.jwt(), otherSigner()))
                .isInstanceOf(IssuanceException.class)
                .hasMessageContaining("/verifiableCredential/0/issuanceDate");
    }

    @Test
    void the_payload_is_the_presentation_and_says_for_whom_and_in_answer_to_what() throws GeneralSecurityException {
        SecuredPresentation secured = Holder.create(CONFIG)
                .present(List.of(credential(badge(), Securing.jose())), asked(Token.JOSE), otherSigner());
        CompactJws token = secured.token().orElseThrow();

        assertThat(token.header())
                .isEqualTo(JsonObject.builder()
                        .put("alg", "EdDSA")
                        .put("kid", otherSigner().verificationMethod().value())
                        .put("typ", "vp+jwt")
                        .put("cty", "vp")
                        .build());
        assertThat(token.claims())
                .isEqualTo(secured.json().toBuilder()
                        .put("aud", EMPLOYER)
                        .put("nonce", CHALLENGE)
                        .put("iat", JsonNumber.of(Fixtures.NOW.getEpochSecond()))
                        .build());
        assertThat(secured.json().members().keySet())
                .containsExactly("@context", "type", "holder", "verifiableCredential");
        assertThat(text(secured.json(), "/verifiableCredential/0/id")).startsWith("data:application/vc+jwt,eyJ");
        assertThat(secured.mediaType()).isEqualTo("application/vp+jwt");
        assertThat(secured.bytes()).asString(StandardCharsets.US_ASCII).isEqualTo(token.text());
        assertThat(secured.document().json()).isEqualTo(token.claims());
        assertThat(token.text()).endsWith("." + GOLDEN_JOSE);
    }

    @Test
    void the_claim_vp_is_a_presentation_of_data_model_1() throws GeneralSecurityException {
        SecuredPresentation secured = Holder.create(CONFIG)
                .present(List.of(credential(badge(), Securing.jwt())), asked(Token.JWT), otherSigner());
        CompactJws token = secured.token().orElseThrow();

        assertThat(token.type()).contains("JWT");
        assertThat(token.claims())
                .isEqualTo(JsonObject.builder()
                        .put("iss", holder())
                        .put("vp", secured.json())
                        .put("aud", EMPLOYER)
                        .put("nonce", CHALLENGE)
                        .put("iat", JsonNumber.of(Fixtures.NOW.getEpochSecond()))
                        .build());
        assertThat(text(secured.json(), "/@context/0")).isEqualTo("https://www.w3.org/2018/credentials/v1");
        assertThat(text(secured.json(), "/verifiableCredential/0")).startsWith("eyJ");
        assertThat(secured.mediaType()).isEqualTo("application/jwt");
        assertThat(token.text()).endsWith("." + GOLDEN_JWT);
    }

    @Test
    void claims_stand_for_what_a_presentation_of_data_model_1_leaves_out() {
        CompactJws token = presentation(Token.JWT, credential(badge(), Securing.jwt()));
        JsonObject vp = (JsonObject) token.claims().get("vp").orElseThrow();
        JsonObject claims = token.claims()
                .with("vp", vp.without("holder"))
                .with("jti", new JsonString("urn:uuid:5a1d8c1e-9a54-4a9e-8f0f-6f1c7f0f5d11"));

        VerifiedPresentation verified =
                verify(Tokens.signed(token.header(), claims, otherSigner())).presentationOrThrow();

        assertThat(text(verified.claims(), "/holder")).isEqualTo(holder());
        assertThat(text(verified.claims(), "/id")).isEqualTo("urn:uuid:5a1d8c1e-9a54-4a9e-8f0f-6f1c7f0f5d11");
    }

    @Test
    void a_holder_with_one_key_need_not_name_it() {
        CompactJws token = presentation(Token.JWT, credential(badge(), Securing.jwt()));

        assertThat(verify(Tokens.signed(token.header().without("kid"), token.claims(), otherSigner()))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @EnumSource
    void one_that_others_could_have_copied_is_said_to_be(Token form) throws GeneralSecurityException {
        Presenting toAnybody = new Presenting(form, Set.of(), Optional.empty());
        SecuredPresentation secured =
                Holder.create(CONFIG).present(List.of(credential(badge(), Securing.jose())), toAnybody, otherSigner());

        VerificationReport report =
                Verifier.create(CONFIG, VerificationPolicy.strict()).verify(secured.bytes());

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(report)).containsExactly("presentation.replayable at ");
        assertThat(secured.token().orElseThrow().claims().members()).doesNotContainKeys("aud", "nonce");
    }

    @Test
    void one_for_somebody_is_not_for_a_verifier_that_does_not_say_who_it_is() {
        VerificationReport report = Tokens.verify(presentation(Token.JOSE, credential(badge(), Securing.jose())));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsExactly("proof.domain.mismatch at ");
    }

    @ParameterizedTest
    @CsvSource({"p256", "p384", "p521", "rsa"})
    void any_key_that_signs_tokens_presents(String name) throws GeneralSecurityException {
        Signer mine = Fixtures.pemSigner(name);
        JsonObject own = about(mine.verificationMethod().controller(), badge());

        SecuredPresentation secured = Holder.create(CONFIG)
                .present(List.of(Tokens.issued(own, signer(), Securing.jose()).document()), asked(Token.JOSE), mine);

        assertThat(Verifier.create(CONFIG, ASKED).verify(secured.bytes()).outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_token_is_presented_in_an_envelope_of_its_own() {
        CompactJws token = presentation(Token.JOSE, credential(badge(), Securing.jose()));

        VerificationReport report = Fixtures.verify(envelope("vp+jwt", token), ASKED);

        assertThat(report.problems()).isEmpty();
        assertThat(report.isPresentation()).isTrue();
        assertThat(text(report.toJson(), "/mediaType")).isEqualTo("application/vp");
        JsonObject untyped = token.header().without("typ").without("cty");
        assertThat(Fixtures.verify(envelope("vp+jwt", Tokens.signed(untyped, token.claims(), otherSigner())), ASKED)
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_proof_in_a_token_must_hold_too() {
        JsonObject proved = PresentationTest.presentation(RDFC, about(holder(), badge()));
        JsonObject claims = proved.with("aud", new JsonString(EMPLOYER)).with("nonce", new JsonString(CHALLENGE));
        JsonObject header = presentation(Token.JOSE).header();

        assertThat(verify(Tokens.signed(header, claims, otherSigner())).outcome())
                .isEqualTo(Outcome.VERIFIED);
        JsonObject emptied = claims.with("verifiableCredential", JsonArray.EMPTY);
        assertThat(codes(verify(Tokens.signed(header, emptied, otherSigner()))))
                .containsExactly("proof.signature.invalid at /proof/proofValue");
    }

    @Test
    void what_a_verifier_would_reject_is_not_signed() {
        CredentialDocument odd = CredentialDocument.open(
                JsonWriter.toBytes(Fixtures.signed(badge(), RDFC).with("undefinedTerm", new JsonString("x"))));
        CryptoConfig rsaOnly = CONFIG.toBuilder()
                .tokenAlgorithms(Set.of(SignatureAlgorithm.RS256))
                .build();

        for (Presenting how : List.of(Presenting.jose(), Presenting.jwt())) {
            assertThatThrownBy(() -> Holder.create(CONFIG).present(List.of(odd), how, otherSigner()))
                    .isInstanceOf(IssuanceException.class)
                    .hasMessageContaining("jsonld.term.undefined");
            assertThatThrownBy(() -> Holder.create(rsaOnly).present(List.of(), how, otherSigner()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no tokens of ED25519");
        }
    }

    static Presenting asked(Token form) {
        return new Presenting(form, Set.of(EMPLOYER), Optional.of(CHALLENGE));
    }

    /** A credential about the holder. */
    static CredentialDocument credential(JsonObject credential, Securing securing) {
        return Tokens.issued(about(holder(), credential), signer(), securing).document();
    }

    static CompactJws presentation(Token form, CredentialDocument... credentials) {
        try {
            return Holder.create(CONFIG)
                    .present(List.of(credentials), asked(form), otherSigner())
                    .token()
                    .orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static JsonObject envelope(String mediaType, CompactJws token) {
        return json("{\"@context\": \"https://www.w3.org/ns/credentials/v2\", \"type\": \"EnvelopedVerifiablePresentation\"}")
                .with("id", new JsonString("data:application/" + mediaType + "," + token.text()));
    }

    static VerificationReport verify(CompactJws token) {
        return Tokens.verify(token.text(), ASKED);
    }
}
