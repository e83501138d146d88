package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Messages.header;
import static org.lerkit.crypto.Messages.issued;
import static org.lerkit.crypto.Messages.signed;
import static org.lerkit.crypto.Messages.verify;
import static org.lerkit.crypto.Tokens.codes;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;

/** What somebody who does not have the issuer's key can do to a message, and what the specifications forbid. */
class CoseAttackTest {
    private static final CoseSign1 MESSAGE = issued(badge(), signer());
    private static final JsonObject CREDENTIAL = JsonReader.standard().readObject(MESSAGE.payload());

    @Test
    void every_byte_is_signed_or_has_one_form() {
        byte[] bytes = MESSAGE.bytes();
        for (int i = 0; i < bytes.length; i += i < 120 || i > bytes.length - 70 ? 1 : 41) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;

            assertThat(verify(changed).outcome()).as("byte %d", i).isNotEqualTo(Outcome.VERIFIED);
        }
    }

    @Test
    void an_algorithm_that_is_not_signed_is_none() {
        byte[] moved = new CborWriter()
                .tag(18)
                .array(4)
                .bytes(new byte[0])
                .map(2)
                .number(CoseSign1.ALGORITHM)
                .number(-8)
                .number(CoseSign1.KEY_ID)
                .bytes(Messages.kid())
                .bytes(MESSAGE.payload())
                .bytes(MESSAGE.signature())
                .written();

        assertThat(codes(verify(moved))).containsExactly("token.algorithm.refused");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 6, -16, -47, -259, -65535, 1L << 40})
    void an_algorithm_that_is_unknown_not_accepted_or_no_signature_is_refused(long algorithm) {
        CborWriter header = new CborWriter()
                .map(2)
                .number(1)
                .number(algorithm)
                .number(CoseSign1.KEY_ID)
                .bytes(Messages.kid());

        assertThat(codes(verify(signed(header, CREDENTIAL)))).containsExactly("token.algorithm.refused");
    }

    @Test
    void a_key_is_not_used_with_the_algorithm_of_another_type() {
        CborWriter header = new CborWriter()
                .map(2)
                .number(1)
                .number(-7)
                .number(CoseSign1.KEY_ID)
                .bytes(Messages.kid());

        assertThat(codes(verify(signed(header, CREDENTIAL)))).containsExactly("proof.verification-method.algorithm");
    }

    @Test
    void whoever_signs_with_a_key_of_their_own_is_not_the_issuer() {
        Signer thief = otherSigner();
        CborWriter header = new CborWriter()
                .map(2)
                .number(1)
                .number(-8)
                .number(CoseSign1.KEY_ID)
                .bytes(thief.verificationMethod().value().getBytes(UTF_8));

        VerificationReport report = verify(signed(header, MESSAGE.payload(), thief));

        assertThat(codes(report)).containsExactly("issuer.unbound");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_kid_that_nobody_signed_leads_to_no_other_key() {
        CoseSign1 hinted = signed(new CborWriter().map(1).number(1).number(-8), CREDENTIAL);
        byte[] other = otherSigner().verificationMethod().value().getBytes(UTF_8);

        assertThat(codes(verify(CoseTest.withKid(hinted, other))))
                .containsExactly("proof.signature.invalid", "issuer.unbound");
        assertThat(codes(verify(CoseTest.withKid(hinted, new byte[] {(byte) 0xff}))))
                .containsExactly("token.key.unclear");
    }

    @Test
    void a_message_that_names_no_key_and_no_issuer_is_refused() {
        assertThat(codes(verify(signed(new CborWriter().map(1).number(1).number(-8), CREDENTIAL))))
                .containsExactly("token.key.unclear");
    }

    @Test
    void what_is_critical_and_not_understood_is_refused_wherever_it_stands() {
        CborWriter critical = header(2)
                .number(CoseSign1.CRITICAL)
                .array(1)
                .number(99)
                .number(99)
                .number(1);

        assertThat(codes(verify(signed(critical, CREDENTIAL)))).containsExactly("token.header.refused");
        byte[] unprotected = new CborWriter()
                .tag(18)
                .array(4)
                .bytes(header(0).written())
                .map(1)
                .number(CoseSign1.CRITICAL)
                .array(0)
                .bytes(MESSAGE.payload())
                .bytes(signed(header(0), CREDENTIAL).signature())
                .written();
        assertThat(codes(verify(unprotected))).containsExactly("token.header.refused");
    }

    @ParameterizedTest
    @CsvSource({
        "16, application/vp+cose",
        "16, application/statuslist+cwt",
        "16, application/vc+jwt",
        "16, vc+cose",
        "3, application/vp",
        "3, vc",
        "3, application/json"
    })
    void a_type_or_a_content_of_another_kind_fails(long label, String value) {
        assertThat(codes(verify(signed(header(1).number(label).text(value), CREDENTIAL))))
                .contains(value.equals("application/vp+cose") ? "token.model.mismatch" : "token.header.refused");
    }

    @Test
    void a_type_that_is_a_number_fails() {
        assertThat(codes(verify(signed(header(1).number(CoseSign1.TYPE).number(50), CREDENTIAL))))
                .containsExactly("token.header.refused");
    }

    @Test
    void claims_of_the_header_that_contradict_the_credential_fail() {
        CborWriter claims = header(1)
                .number(CoseSign1.CWT_CLAIMS)
                .map(2)
                .number(1)
                .text("did:example:somebody")
                .number(2)
                .text("did:example:somebody-else");

        assertThat(codes(verify(signed(claims, CREDENTIAL))))
                .containsExactly("token.claim.mismatch", "token.claim.mismatch");
    }

    @Test
    void a_payload_that_is_elsewhere_is_refused() {
        byte[] detached = new CborWriter()
                .tag(18)
                .array(4)
                .bytes(header(0).written())
                .map(0)
                .simple(CborValue.Simple.NULL)
                .bytes(MESSAGE.signature())
                .written();

        VerificationReport report = verify(detached);

        assertThat(codes(report)).containsExactly("cose.syntax");
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d284", "d28443a10127", "84", "d29f43a10127a04101ff"})
    void what_ends_early_or_has_another_form_is_refused(String hex) {
        VerificationReport report = verify(HexFormat.of().parseHex(hex));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.result(Aspect.PARSING).problems()).hasSize(1);
    }

    @Test
    void a_signature_of_ecdsa_in_der_or_of_zeros_is_refused() {
        Signer p256 = pemSigner("p256");
        CoseSign1 message = issued(badge(), p256);
        byte[] zeros = new byte[64];
        byte[] der = HexFormat.of().parseHex("3006020101020101");

        for (byte[] signature : new byte[][] {zeros, der, new byte[0], Arrays.copyOf(message.signature(), 63)}) {
            assertThat(codes(verify(withSignature(message, signature)))).containsExactly("proof.signature.invalid");
        }
    }

    private static byte[] withSignature(CoseSign1 message, byte[] signature) {
        byte[] bytes = message.bytes();
        byte[] head = Arrays.copyOf(bytes, bytes.length - 66);
        byte[] written = new CborWriter().bytes(signature).written();
        byte[] changed = Arrays.copyOf(head, head.length + written.length);
        System.arraycopy(written, 0, changed, head.length, written.length);
        return changed;
    }

    @Test
    void a_signature_over_the_payload_alone_or_as_of_another_structure_is_none() throws Exception {
        CoseSign1.Unsigned unsigned = CoseSign1.unsigned(header(0).written(), MESSAGE.payload());
        byte[] multi = new CborWriter()
                .array(5)
                .text("Signature")
                .bytes(header(0).written())
                .bytes(header(0).written())
                .bytes(new byte[0])
                .bytes(MESSAGE.payload())
                .written();

        assertThat(codes(verify(unsigned.signed(signer().sign(MESSAGE.payload())))))
                .containsExactly("proof.signature.invalid");
        assertThat(codes(verify(unsigned.signed(signer().sign(multi))))).containsExactly("proof.signature.invalid");
    }

    @Test
    void the_payload_is_the_credential_and_no_claims_about_it() {
        JsonObject claimed = CREDENTIAL.with("iss", new JsonString("did:example:somebody"));

        assertThat(codes(verify(signed(header(0), claimed)))).containsExactly("token.claim.mismatch");
        assertThat(codes(verify(signed(header(0), JsonObject.EMPTY.with("vc", CREDENTIAL)))))
                .contains("token.model.mismatch");
    }

    @Test
    void a_payload_that_is_cbor_or_has_a_member_twice_is_refused() {
        byte[] cbor =
                new CborWriter().map(1).number(1).text("did:example:issuer").written();

        assertThat(verify(signed(header(0), cbor, signer())).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(verify(signed(header(0), "{\"a\":1,\"a\":2}".getBytes(UTF_8), signer()))))
                .containsExactly("json.syntax");
    }
}
