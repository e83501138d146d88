package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.NOW;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.PresentationTest.about;
import static org.lerkit.crypto.PresentationTest.codes;
import static org.lerkit.crypto.PresentationTest.holder;
import static org.lerkit.crypto.TokenPresentationTest.ASKED;
import static org.lerkit.crypto.TokenPresentationTest.CHALLENGE;
import static org.lerkit.crypto.TokenPresentationTest.EMPLOYER;
import static org.lerkit.crypto.TokenPresentationTest.credential;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cbor.CborValue.Bytes;
import org.lerkit.model.cbor.CborValue.Int;
import org.lerkit.model.cbor.CborValue.Text;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Presentations that are messages of COSE, as holders and verifiers see them. */
class CosePresentationTest {
    static final Presenting ASKED_FOR = Presenting.cose().to(EMPLOYER).answering(CHALLENGE);

    @ParameterizedTest
    @MethodSource("org.lerkit.crypto.TokenPresentationTest#securing")
    void a_credential_is_presented_however_it_is_secured(Securing securing) {
        VerificationReport report =
                verify(presented(credential(badge(), securing)).cose().orElseThrow());

        assertThat(report.problems()).isEmpty();
        assertThat(report.presentationOrThrow().presenter()).contains(holder());
        assertThat(report.presentationOrThrow().credentials()).hasSize(1);
        assertThat(report.result(Aspect.HOLDER_BINDING)).isEqualTo(new CheckResult.Passed());
        assertThat(report.result(Aspect.VALIDITY)).isEqualTo(new CheckResult.Passed());
    }

    @Test
    void the_payload_is_the_presentation_and_the_header_says_for_whom_and_in_answer_to_what() {
        SecuredPresentation secured = presented(credential(badge(), Securing.cose()));
        CoseSign1 message = secured.cose().orElseThrow();

        assertThat(message.payload()).isEqualTo(JsonWriter.toBytes(secured.json()));
        assertThat(message.unprotectedHeader().entries()).isEmpty();
        assertThat(message.protectedHeader().entries().keySet())
                .containsExactly(new Int(1), new Int(3), new Int(4), new Int(15), new Int(16));
        assertThat(message.protectedHeader().get(CoseSign1.CONTENT_TYPE)).contains(new Text("application/vp"));
        assertThat(message.protectedHeader().get(CoseSign1.TYPE)).contains(new Text("application/vp+cose"));
        assertThat(message.protectedHeader().get(CoseSign1.KEY_ID))
                .contains(new Bytes(otherSigner().verificationMethod().value().getBytes(UTF_8)));
        assertThat(message.protectedHeader().get(CoseSign1.CWT_CLAIMS))
                .hasValueSatisfying(claims -> assertThat(((CborValue.Labelled) claims).entries())
                        .containsExactly(
                                entry(3, new Text(EMPLOYER)),
                                entry(6, new Int(NOW.getEpochSecond())),
                                entry(10, new Bytes(CHALLENGE.getBytes(UTF_8)))));
        assertThat(text(secured.json(), "/verifiableCredential/0/id")).startsWith("data:application/vc+cose;base64,");
        assertThat(secured.mediaType()).isEqualTo("application/vp+cose");
        assertThat(secured.token()).isEmpty();
        assertThat(secured.sdJwt()).isEmpty();
        assertThat(secured.bytes()).isEqualTo(message.bytes());
        assertThat(secured.document().json()).isEqualTo(secured.json());
    }

    private static Map.Entry<CborValue, CborValue> entry(long label, CborValue value) {
        return Map.entry(new Int(label), value);
    }

    @Test
    void it_may_be_for_several() throws GeneralSecurityException {
        Presenting how = new Presenting(
                new Presenting.Cose(), Set.of("https://one.example", "https://two.example"), Optional.of(CHALLENGE));
        VerificationPolicy both = VerificationPolicy.builder()
                .expectDomains(List.of("https://two.example", "https://one.example"))
                .expectChallenge(CHALLENGE)
                .build();
        CoseSign1 message = present(how, otherSigner(), credential(badge(), Securing.cose()))
                .cose()
                .orElseThrow();

        assertThat(verify(message, both).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(message))).containsExactly("proof.domain.mismatch at ");
    }

    @Test
    void one_that_others_could_have_copied_is_said_to_be() throws GeneralSecurityException {
        CoseSign1 message = present(Presenting.cose(), otherSigner(), credential(badge(), Securing.jose()))
                .cose()
                .orElseThrow();

        VerificationReport report = verify(message, VerificationPolicy.strict());

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(report)).containsExactly("presentation.replayable at ");
    }

    @Test
    void one_for_somebody_is_not_for_a_verifier_that_does_not_say_who_it_is() {
        VerificationReport report = verify(
                presented(credential(badge(), Securing.cose())).cose().orElseThrow(), VerificationPolicy.strict());

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).contains("proof.domain.mismatch at ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p256", "p384", "p521", "rsa"})
    void any_key_that_signs_tokens_presents(String name) throws GeneralSecurityException {
        Signer mine = Fixtures.pemSigner(name);
        JsonObject own = about(mine.verificationMethod().controller(), badge());
        CredentialDocument credential =
                Tokens.issued(own, Fixtures.signer(), Securing.jose()).document();

        assertThat(verify(present(ASKED_FOR, mine, credential).cose().orElseThrow())
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void it_is_presented_in_an_envelope_of_its_own() {
        String base64 = Base64.getEncoder()
                .encodeToString(presented(credential(badge(), Securing.cose())).bytes());
        JsonObject envelope =
                Fixtures.json("""
                {"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiablePresentation"}""").with("id", new JsonString("data:application/vp+cose;base64," + base64));

        VerificationReport report = Fixtures.verify(envelope, ASKED);

        assertThat(report.problems()).isEmpty();
        assertThat(report.isPresentation()).isTrue();
    }

    @Test
    void what_a_verifier_would_reject_is_not_signed() {
        CredentialDocument odd = CredentialDocument.open(
                JsonWriter.toBytes(Fixtures.signed(badge(), Fixtures.RDFC).with("undefinedTerm", new JsonString("x"))));

        assertThatThrownBy(() -> present(ASKED_FOR, otherSigner(), odd))
                .isInstanceOf(IssuanceException.class)
                .hasMessageContaining("jsonld.term.undefined");
    }

    static SecuredPresentation presented(CredentialDocument... credentials) {
        try {
            return present(ASKED_FOR, otherSigner(), credentials);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static SecuredPresentation present(Presenting how, Signer signer, CredentialDocument... credentials)
            throws GeneralSecurityException {
        return Holder.create(CONFIG).present(List.of(credentials), how, signer);
    }

    static VerificationReport verify(CoseSign1 message) {
        return verify(message, ASKED);
    }

    private static VerificationReport verify(CoseSign1 message, VerificationPolicy policy) {
        return Verifier.create(CONFIG, policy).verify(message.bytes());
    }
}
