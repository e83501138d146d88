package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.Tokens.codes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** A credential of ours that jsonld-signatures 5.2.0 (npm) signed with {@code RsaSignature2018}, which it calls PS256. */
class RsaSignature2018Test {
    private static final JsonObject SIGNED = Fixtures.resource("rsa-signature-2018.json");

    @Test
    void what_another_implementation_signed_is_verified() {
        VerificationReport report = verify(SIGNED);

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "/credentialSubject/id, did:example:somebody",
        "/issuanceDate, 2021-05-21T08:00:00Z",
        "/proof/created, 2021-05-21T08:00:00Z"
    })
    void nothing_that_it_covers_can_be_changed(String place, String value) {
        assertThat(codes(verify(with(SIGNED, place, value)))).containsExactly("proof.signature.invalid");
    }

    @Test
    void the_algorithm_that_others_use_is_read_too() throws GeneralSecurityException {
        assertThat(verify(signedBy(SignatureAlgorithm.RS256, "{\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\"]}"))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"RS256\"}",
                "{\"alg\":\"RS256\",\"b64\":true,\"crit\":[\"b64\"]}",
                "{\"alg\":\"RS256\",\"b64\":false}",
                "{\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\",\"exp\"]}",
                "{\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\"],\"jwk\":{}}",
                "{\"alg\":\"none\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"ES256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"RS256\",\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "[]",
                ""
            })
    void any_other_header_is_refused_though_the_signature_fits(String header) throws GeneralSecurityException {
        assertThat(codes(verify(signedBy(SignatureAlgorithm.RS256, header)))).containsExactly("proof.value.malformed");
    }

    @Test
    void one_algorithm_is_not_taken_for_the_other() throws GeneralSecurityException {
        assertThat(codes(verify(
                        signedBy(SignatureAlgorithm.RS256, "{\"alg\":\"PS256\",\"b64\":false,\"crit\":[\"b64\"]}"))))
                .containsExactly("proof.signature.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a..b..c", "zz", "eyJ.e30.c2ln"})
    void what_is_no_such_value_is_refused(String jws) {
        assertThat(codes(verify(with(SIGNED, "/proof/jws", jws)))).containsExactly("proof.value.malformed");
    }

    @Test
    void nobody_signs_with_it_any_more() {
        Issuer issuer = Issuer.create(CONFIG, Fixtures.pemSigner("rsa"));
        JsonObject badge = issuer.asIssuer(Fixtures.badge());

        assertThatThrownBy(() -> issuer.issue(badge, Securing.dataIntegrity("RsaSignature2018")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CONFIG.cryptosuites(SignatureAlgorithm.RS256)).isEmpty();
        assertThat(CONFIG.cryptosuites()).contains("RsaSignature2018");
    }

    /** The credential with a value that has any header, made by hand. */
    private static JsonObject signedBy(SignatureAlgorithm algorithm, String header) throws GeneralSecurityException {
        Signer signer = Signers.didKey(Fixtures.pem("rsa").signingWith(algorithm));
        DocumentCanonicalizer canonicalizer = DocumentCanonicalizer.of(ContextStore.bundled());
        JsonObject options = ((JsonObject) SIGNED.get("proof").orElseThrow())
                .without("jws")
                .with("@context", new JsonString("https://w3id.org/security/v2"));
        String start = encode(header.getBytes(StandardCharsets.UTF_8));
        byte[] signed = concat(
                (start + ".").getBytes(StandardCharsets.US_ASCII),
                sha256(canonicalizer.rdfc(options, "SHA-256")),
                sha256(canonicalizer.rdfc(SIGNED.without("proof"), "SHA-256")));
        JsonObject value = with(SIGNED, "/proof/jws", start + ".." + encode(signer.sign(signed)));
        assertThat(text(value, "/proof/verificationMethod"))
                .isEqualTo(signer.verificationMethod().value());
        return value;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
