package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Messages.header;
import static org.lerkit.crypto.Messages.issued;
import static org.lerkit.crypto.Messages.signed;
import static org.lerkit.crypto.Messages.verify;
import static org.lerkit.crypto.Tokens.codes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonWriter;

/** Credentials that are the payload of a COSE_Sign1 (VC-JOSE-COSE, section 3.3). */
class CoseTest {
    private static final JsonObject CREDENTIAL =
            JsonReader.standard().readObject(issued(badge(), signer()).payload());

    @ParameterizedTest
    @CsvSource({"p256, -7", "p384, -35", "p521, -36", "rsa, -257"})
    void what_is_issued_is_verified(String key, long algorithm) {
        SecuredCredential secured = Tokens.issued(badge(), pemSigner(key), Securing.cose());
        CoseSign1 message = secured.cose().orElseThrow();

        assertThat(message.isTagged()).isTrue();
        assertThat(message.algorithm()).contains(algorithm);
        assertThat(message.protectedHeader().get(CoseSign1.TYPE)).contains(new CborValue.Text("application/vc+cose"));
        assertThat(message.protectedHeader().get(CoseSign1.CONTENT_TYPE))
                .contains(new CborValue.Text("application/vc"));
        assertThat(message.protectedHeader().get(CoseSign1.KEY_ID))
                .contains(new CborValue.Bytes(
                        pemSigner(key).verificationMethod().value().getBytes(StandardCharsets.UTF_8)));
        assertThat(message.unprotectedHeader().entries()).isEmpty();
        assertThat(message.payload()).isEqualTo(JsonWriter.toBytes(secured.json()));
        assertThat(secured.mediaType()).isEqualTo("application/vc+cose");
        assertThat(secured.bytes()).isEqualTo(message.bytes());
        assertThat(secured.document().carriers()).containsExactly(new Carrier.Cose(message));
        assertThat(Fixtures.verify(secured.enveloped()).outcome()).isEqualTo(Outcome.VERIFIED);
        VerificationReport report = verify(message);
        assertThat(report.problems()).isEmpty();
        assertThat(report.orThrow().claims()).isEqualTo(secured.json());
    }

    @Test
    void one_report_has_the_aspects_of_every_credential() {
        VerificationReport report = verify(issued(badge(), signer()));

        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.checks().stream().map(VerificationReport.Check::aspect))
                .containsExactlyInAnyOrder(Aspect.values());
    }

    @Test
    void a_message_need_neither_be_tagged_nor_say_its_type_and_may_have_its_kid_unprotected() {
        CoseSign1 tagged = issued(badge(), signer());
        byte[] untagged = Arrays.copyOfRange(tagged.bytes(), 1, tagged.bytes().length);
        CoseSign1 bare = signed(header(0), CREDENTIAL);
        CoseSign1 hinted = signed(new CborWriter().map(1).number(1).number(-8), CREDENTIAL);

        assertThat(verify(untagged).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(bare).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(withKid(hinted, Messages.kid())).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    /** The same message with a kid that nobody signed. */
    static byte[] withKid(CoseSign1 message, byte[] kid) {
        return new CborWriter()
                .tag(18)
                .array(4)
                .bytes(new byte[] {(byte) 0xa1, 1, 0x27})
                .map(1)
                .number(CoseSign1.KEY_ID)
                .bytes(kid)
                .bytes(message.payload())
                .bytes(message.signature())
                .written();
    }

    @Test
    void a_message_that_names_its_issuer_need_not_name_the_only_key_of_that() {
        CborWriter header = new CborWriter()
                .map(2)
                .number(1)
                .number(-8)
                .number(CoseSign1.CWT_CLAIMS)
                .map(1)
                .number(1)
                .text(signer().verificationMethod().controller());

        assertThat(verify(signed(header, CREDENTIAL)).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void labels_that_nobody_knows_are_ignored() {
        CborWriter header = header(2).number(99).text("x").text("note").array(1).number(1);

        assertThat(verify(signed(header, CREDENTIAL)).problems()).isEmpty();
    }

    @Test
    void the_claims_of_the_header_say_how_long_the_message_holds() {
        CborWriter expired =
                header(1).number(CoseSign1.CWT_CLAIMS).map(1).number(4).number(1_700_000_000);

        VerificationReport report = verify(signed(expired, CREDENTIAL));

        assertThat(codes(report)).containsExactly("validity.expired");
        assertThat(report.problems().get(0).pointer().value()).isEqualTo("/exp");
    }

    @Test
    void embedded_credentials_get_proofs_before() {
        SecuredCredential secured = Tokens.issued(clr(), signer(), Securing.cose(Fixtures.RDFC));

        VerificationReport report = verify(secured.bytes());

        assertThat(report.problems()).isEmpty();
        assertThat(report.nested())
                .isNotEmpty()
                .allSatisfy(inside -> assertThat(inside.outcome()).isEqualTo(Outcome.VERIFIED));
        assertThatThrownBy(() -> Tokens.issued(clr(), signer(), Securing.cose()))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems())
                                .allSatisfy(problem ->
                                        assertThat(problem.code().value()).isEqualTo("proof.embedded.unbound")));
    }

    @Test
    void a_credential_of_data_model_1_1_is_not_secured_like_this() {
        assertThatThrownBy(() -> issued(Tokens.first(badge()), signer()))
                .isInstanceOfSatisfying(
                        IssuanceException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code().value())
                                .containsExactly("token.model.mismatch"));
    }

    @Test
    void an_algorithm_that_the_configuration_does_not_accept_neither_signs_nor_verifies() {
        CryptoConfig config = Fixtures.CONFIG.toBuilder()
                .tokenAlgorithms(Set.of(SignatureAlgorithm.ES256))
                .build();
        Issuer issuer = Issuer.create(config, signer());

        assertThatThrownBy(() -> issuer.issue(issuer.asIssuer(badge()), Securing.cose()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no tokens of ED25519");
        assertThat(codes(Verifier.create(config, VerificationPolicy.strict())
                        .verify(issued(badge(), signer()).bytes())))
                .containsExactly("token.algorithm.refused");
    }

    @Test
    void one_in_an_envelope_is_verified_as_what_it_is() {
        CoseSign1 message = issued(badge(), signer());

        assertThat(Fixtures.verify(envelope("vc+cose", message)).problems()).isEmpty();
        assertThat(codes(Fixtures.verify(envelope("vc+jwt", message)))).containsExactly("credential.envelope.mismatch");
        assertThat(codes(Fixtures.verify(envelope("vp+cose", message))))
                .containsExactly("credential.envelope.mismatch");
    }

    private static JsonObject envelope(String mediaType, CoseSign1 message) {
        return Envelope.of(mediaType + ";base64", Base64.getEncoder().encodeToString(message.bytes()));
    }

    @Test
    void a_holder_presents_it_in_an_envelope() throws GeneralSecurityException {
        CoseSign1 message = issued(badge(), signer());

        SecuredPresentation shown = Holder.create(Fixtures.CONFIG)
                .present(
                        List.of(CredentialDocument.open(message.bytes())),
                        Presenting.with("eddsa-rdfc-2022"),
                        Fixtures.otherSigner());

        assertThat(Fixtures.text(shown.json(), "/verifiableCredential/0/id"))
                .startsWith("data:application/vc+cose;base64,");
        VerificationReport report = Fixtures.verify(shown.json());
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested())
                .singleElement()
                .satisfies(nested -> assertThat(nested.result(Aspect.PROOF)).isEqualTo(new CheckResult.Passed()));
    }

    @Test
    void a_presentation_that_is_a_message_is_verified_with_what_is_in_it() {
        JsonObject presentation = Fixtures.json(
                        """
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
                 "holder": "%s"}
                """.formatted(signer().verificationMethod().controller()))
                .with("verifiableCredential", envelope("vc+cose", issued(badge(), signer())));
        CborWriter header = header(1).number(CoseSign1.TYPE).text("application/vp+cose");

        VerificationReport report = verify(signed(header, presentation));

        assertThat(codes(report)).containsExactly("presentation.replayable");
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(report.nested()).hasSize(1);
    }
}
