package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.CosePresentationTest.presented;
import static org.lerkit.crypto.CosePresentationTest.verify;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.PresentationTest.codes;
import static org.lerkit.crypto.TokenPresentationTest.CHALLENGE;
import static org.lerkit.crypto.TokenPresentationTest.EMPLOYER;
import static org.lerkit.crypto.TokenPresentationTest.credential;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Presenting in a message of COSE what was presented to somebody else, or is somebody else's. Each has a twin that is good. */
class CosePresentationAttackTest {
    private static final SecuredPresentation GOOD = presented(credential(badge(), Securing.cose()));
    private static final JsonObject PRESENTATION = GOOD.json();

    /** A message of the holder's, or of somebody's, with these claims in its header. */
    private static CoseSign1 message(Signer signer, JsonObject payload, Consumer<CborWriter> claims) {
        CborWriter header = new CborWriter()
                .map(3)
                .number(CoseSign1.ALGORITHM)
                .number(-8)
                .number(CoseSign1.KEY_ID)
                .bytes(signer.verificationMethod().value().getBytes(UTF_8))
                .number(CoseSign1.CWT_CLAIMS);
        claims.accept(header);
        return Messages.signed(header, JsonWriter.toBytes(payload), signer);
    }

    private static Consumer<CborWriter> claims(String audience, byte[] nonce) {
        return header -> header.map(2).number(3).text(audience).number(10).bytes(nonce);
    }

    private static final Consumer<CborWriter> ASKED = claims(EMPLOYER, CHALLENGE.getBytes(UTF_8));

    @Test
    void the_twins_are_good() {
        assertThat(verify(GOOD.cose().orElseThrow()).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(verify(message(otherSigner(), PRESENTATION, ASKED)).outcome())
                .isEqualTo(Outcome.VERIFIED);
        Consumer<CborWriter> textNonce = header ->
                header.map(2).number(3).array(1).text(EMPLOYER).number(10).text(CHALLENGE);
        assertThat(verify(message(otherSigner(), PRESENTATION, textNonce)).outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "https://jobs.elsewhere.example.com, c-4711, proof.domain.mismatch",
        "https://jobs.saltmarsh.example.com, c-4712, proof.challenge.mismatch",
        "https://jobs.saltmarsh.example.com, '', proof.challenge.mismatch"
    })
    void what_was_made_for_another_verifier_or_another_day_is_worth_nothing(
            String audience, String nonce, String code) {
        VerificationReport report =
                verify(message(otherSigner(), PRESENTATION, claims(audience, nonce.getBytes(UTF_8))));

        assertThat(codes(report)).containsExactly(code + " at ");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void and_so_is_what_does_not_say_for_whom() {
        assertThat(codes(verify(message(otherSigner(), PRESENTATION, header -> header.map(0)))))
                .containsExactly("proof.domain.mismatch at ", "proof.challenge.mismatch at ");
        assertThat(codes(verify(message(
                        otherSigner(),
                        PRESENTATION,
                        header -> header.map(2).number(3).number(1).number(10).number(2)))))
                .containsExactly("proof.domain.mismatch at ", "proof.challenge.mismatch at ");
    }

    @Test
    void bytes_that_are_no_text_are_no_challenge() {
        byte[] notUtf8 = {(byte) 0xff, 'c', '-', '4', '7', '1', '1'};

        assertThat(codes(verify(message(otherSigner(), PRESENTATION, claims(EMPLOYER, notUtf8)))))
                .containsExactly("proof.challenge.mismatch at ");
    }

    @Test
    void claims_in_a_header_that_nobody_signed_are_not_read() {
        CborWriter signedHeader = new CborWriter()
                .map(2)
                .number(CoseSign1.ALGORITHM)
                .number(-8)
                .number(CoseSign1.KEY_ID)
                .bytes(otherSigner().verificationMethod().value().getBytes(UTF_8));
        CoseSign1 bare = Messages.signed(signedHeader, JsonWriter.toBytes(PRESENTATION), otherSigner());
        CborWriter added =
                new CborWriter().array(4).bytes(signedHeader.written()).map(1).number(CoseSign1.CWT_CLAIMS);
        ASKED.accept(added);
        added.bytes(bare.payload()).bytes(bare.signature());

        assertThat(codes(verify(CoseSign1.parse(added.written()))))
                .containsExactly("proof.domain.mismatch at ", "proof.challenge.mismatch at ");
    }

    @Test
    void claims_in_the_payload_do_not_say_otherwise() {
        JsonObject same = PRESENTATION.with("aud", new JsonString(EMPLOYER));
        JsonObject other = PRESENTATION.with("aud", new JsonString("https://jobs.elsewhere.example.com"));
        JsonObject undefined = PRESENTATION.with("nonce", new JsonString(CHALLENGE));

        assertThat(verify(message(otherSigner(), same, ASKED)).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(message(otherSigner(), other, ASKED)))).containsExactly("token.claim.mismatch at ");
        assertThat(codes(verify(message(otherSigner(), undefined, ASKED))))
                .containsExactly("jsonld.term.undefined at /nonce");
    }

    @Test
    void somebody_else_does_not_become_the_holder_by_saying_so() {
        VerificationReport report = verify(message(signer(), PRESENTATION, ASKED));

        assertThat(codes(report))
                .containsExactly("holder.unbound at /holder", "presenter.mismatch at /verifiableCredential/0");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void one_byte_changed_is_noticed() {
        byte[] bytes = GOOD.bytes();
        String text = new String(bytes, ISO_8859_1);
        bytes[text.indexOf(CHALLENGE) + 5] = '2';

        assertThat(codes(verify(CoseSign1.parse(bytes))))
                .containsExactly("proof.challenge.mismatch at ", "proof.signature.invalid at ");
    }

    @Test
    void a_presentation_does_not_outlive_its_time() {
        Consumer<CborWriter> expired = header -> header.map(3)
                .number(3)
                .text(EMPLOYER)
                .number(4)
                .number(Fixtures.NOW.getEpochSecond())
                .number(10)
                .bytes(CHALLENGE.getBytes(UTF_8));

        assertThat(codes(verify(message(otherSigner(), PRESENTATION, expired))))
                .containsExactly("validity.expired at /exp");
    }
}
