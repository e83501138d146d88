package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.PresentationTest.codes;
import static org.lerkit.crypto.Tokens.issued;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.Presenting.Token;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Credentials and presentations in envelopes (VC Data Model 2.0, section 4.13). */
class EnvelopeTest {
    private static final String JOSE = text(Securing.jose());
    private static final String SD_JWT = text(Securing.sdJwt(List.of()));
    private static final String PRESENTATION =
            TokenPresentationTest.presentation(Token.JOSE).text();

    private static String text(Securing securing) {
        return text(issued(badge(), signer(), securing));
    }

    private static String text(SecuredCredential secured) {
        return new String(secured.bytes(), StandardCharsets.US_ASCII);
    }

    private static JsonObject enveloped(Securing securing) {
        SecuredCredential secured = issued(badge(), signer(), securing);
        return Envelope.of(secured.mediaType().replace("application/", ""), text(secured));
    }

    @Test
    void one_given_alone_is_verified_as_what_is_in_it() {
        for (Securing securing : List.of(Securing.jose(), Securing.jwt(), Securing.sdJwt(List.of()))) {
            VerificationReport report = Fixtures.verify(enveloped(securing));

            assertThat(report.problems()).isEmpty();
            assertThat(report.orThrow().claims())
                    .isEqualTo(issued(badge(), signer(), securing).json());
        }
    }

    @Test
    void those_in_a_record_are_verified_each_on_its_own_token_though_clr_2_has_no_envelopes() {
        JsonObject first = enveloped(Securing.jose());
        JsonObject second = enveloped(Securing.sdJwt(List.of()));

        VerificationReport report = verifyRecordOf(first, second);

        assertThat(report.nested())
                .extracting(VerificationReport::outcome)
                .containsExactly(Outcome.VERIFIED, Outcome.VERIFIED);
        assertThat(report.result(Aspect.NESTED).problems()).isEmpty();
        assertThat(report.result(Aspect.PROOF)).isInstanceOf(CheckResult.Passed.class);
        assertThat(report.result(Aspect.STRUCTURE).problems())
                .extracting(problem -> problem.pointer().value())
                .contains("/credentialSubject/verifiableCredential/0/issuer");
    }

    @Test
    void what_is_wrong_in_one_is_told_at_its_place_in_the_record() {
        JsonObject badge = badge().with("validUntil", new JsonString("2026-05-21T00:00:00Z"));
        JsonObject expired = Envelope.of("vc+jwt", text(issued(badge, signer(), Securing.jose())));

        assertThat(codes(verifyRecordOf(expired)))
                .contains(
                        "nested.unverified at /credentialSubject/verifiableCredential/0",
                        "validity.expired at /credentialSubject/verifiableCredential/0/validUntil");
    }

    private static VerificationReport verifyRecordOf(JsonObject... credentials) {
        JsonObject clr = with(clr(), "/credentialSubject/verifiableCredential", JsonArray.of(credentials));
        return Tokens.verify(signedAsIs(clr));
    }

    /** A token that an {@link Issuer} would not make. */
    private static CompactJws signedAsIs(JsonObject credential) {
        JsonObject header =
                issued(badge(), signer(), Securing.jose()).token().orElseThrow().header();
        return Tokens.signed(header, Issuer.create(Fixtures.CONFIG, signer()).asIssuer(credential));
    }

    @Test
    void one_outside_of_the_members_that_hold_credentials_is_verified_too() {
        JsonObject evidence = enveloped(Securing.jose())
                .with("id", new JsonString("data:application/vc+jwt," + JOSE.substring(0, JOSE.length() - 4) + "AAAA"));

        VerificationReport report = Tokens.verify(signedAsIs(badge().with("evidence", JsonArray.of(evidence))));

        assertThat(codes(report)).contains("proof.signature.invalid at /evidence/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://registrar.example.edu/1.jwt", "data:", "data:application/vc+jwt"})
    void one_that_is_no_data_url_holds_nothing(String id) {
        VerificationReport report = Fixtures.verify(enveloped(Securing.jose()).with("id", new JsonString(id)));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("vc2.envelope.data-url at /id");
        assertThat(report.result(Aspect.PARSING)).isInstanceOf(CheckResult.Failed.class);
    }

    @Test
    void one_that_cannot_be_decoded_or_lacks_a_member_is_said_to() {
        JsonObject envelope = enveloped(Securing.jose());

        assertThat(codes(Fixtures.verify(envelope.with("id", new JsonString("data:application/vc+jwt;base64,!!")))))
                .containsExactly("credential.envelope.mismatch at /id");
        assertThat(codes(Fixtures.verify(envelope.without("id")))).containsExactly("structure.member.missing at /id");
        assertThat(codes(Fixtures.verify(envelope.without("@context"))))
                .containsExactly("structure.member.missing at /@context");
        assertThat(Fixtures.verify(envelope.without("type")).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Fixtures.verify(envelope.with("type", new JsonString("VerifiableCredential")))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "EnvelopedVerifiableCredential, vc+sd-jwt, jose",
        "EnvelopedVerifiableCredential, vc+jwt, sd-jwt",
        "EnvelopedVerifiableCredential, vp+jwt, jose",
        "EnvelopedVerifiableCredential, vc+jwt, presentation",
        "EnvelopedVerifiableCredential, vp+jwt, presentation",
        "EnvelopedVerifiablePresentation, vp+jwt, jose",
        "EnvelopedVerifiablePresentation, vc+jwt, presentation"
    })
    void one_that_holds_something_else_than_it_says_fails(String type, String mediaType, String content) {
        String token = content.equals("jose") ? JOSE : content.equals("sd-jwt") ? SD_JWT : PRESENTATION;
        JsonObject envelope = Envelope.of(mediaType, token).with("type", new JsonString(type));

        VerificationReport report = Fixtures.verify(envelope);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("credential.envelope.mismatch at /id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/octet-stream", "application/vc", "application/jose"})
    void one_of_a_media_type_that_no_token_has_is_left_open(String mediaType) {
        JsonObject envelope = enveloped(Securing.jose()).with("id", new JsonString("data:" + mediaType + "," + JOSE));

        VerificationReport report = Fixtures.verify(envelope);

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsExactly("credential.format.unsupported at ");
    }

    @Test
    void the_type_in_the_token_counts_not_that_of_the_envelope() {
        String profile = text(Securing.jwt());

        assertThat(Fixtures.verify(Envelope.of("vc+jwt", profile)).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(Fixtures.verify(Envelope.of("jwt", JOSE)).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void one_in_another_is_not_opened() {
        JsonObject inner = enveloped(Securing.jose());
        JsonObject outer = inner.with(
                "id",
                new JsonString(
                        "data:application/vc;base64," + Base64.getEncoder().encodeToString(JsonWriter.toBytes(inner))));

        assertThat(codes(Fixtures.verify(outer))).containsExactly("credential.format.unsupported at ");
    }
}
