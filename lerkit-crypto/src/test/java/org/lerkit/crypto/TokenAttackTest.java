package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.json;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.Tokens.codes;
import static org.lerkit.crypto.Tokens.first;
import static org.lerkit.crypto.Tokens.signed;
import static org.lerkit.crypto.Tokens.verify;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** Tokens that somebody made up, or changed. */
class TokenAttackTest {
    private static final CompactJws TOKEN = Tokens.badge();
    private static final JsonObject HEADER = TOKEN.header();
    private static final JsonObject PAYLOAD = TOKEN.claims();

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String unsigned(JsonObject header) {
        return base64(JsonWriter.toBytes(header)) + "." + base64(JsonWriter.toBytes(PAYLOAD)) + ".";
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", "", "HS256", "EDDSA", "ES256K", "RS512"})
    void an_algorithm_that_is_none_of_ours_is_refused(String algorithm) {
        JsonObject header = HEADER.with("alg", new JsonString(algorithm));

        for (String token : new String[] {unsigned(header), unsigned(header) + base64(TOKEN.signature())}) {
            VerificationReport report = verify(token);
            assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(codes(report)).containsExactly("token.algorithm.refused");
        }
    }

    @Test
    void no_algorithm_at_all_is_refused() {
        assertThat(codes(verify(unsigned(HEADER.without("alg"))))).containsExactly("token.algorithm.refused");
        assertThat(codes(verify(unsigned(HEADER.with("alg", JsonNumber.of(1))))))
                .containsExactly("token.algorithm.refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "p256"})
    void a_public_key_is_no_secret_of_an_hmac(String name) throws GeneralSecurityException {
        Signer signer = Fixtures.pemSigner(name);
        CompactJws token = Tokens.issued(Fixtures.badge(), signer).token().orElseThrow();
        VerificationKey key = Verifier.create(Fixtures.CONFIG, VerificationPolicy.strict())
                .verify(token.text().getBytes(US_ASCII))
                .orThrow()
                .verificationMethods()
                .get(0)
                .key();
        for (byte[] secret : new byte[][] {key.bytes(), JsonWriter.toBytes(Jwk.encode(key))}) {
            JsonObject header = token.header().with("alg", new JsonString("HS256"));
            CompactJws.Unsigned forged = CompactJws.unsigned(header, token.payload());
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));

            VerificationReport report = verify(forged.signed(mac.doFinal(forged.signingInput())));

            assertThat(codes(report)).containsExactly("token.algorithm.refused");
        }
    }

    @Test
    void a_key_is_not_used_with_the_algorithm_of_another() {
        JsonObject header = HEADER.with("alg", new JsonString("ES256"));

        assertThat(codes(verify(signed(header, PAYLOAD)))).containsExactly("proof.verification-method.algorithm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "crit [\"exp\"]",
                "b64 false",
                "jku \"https://a.example\"",
                "x5u \"https://a.example\"",
                "x5c [\"MAo=\"]",
                "cty \"vc\"",
                "zip \"DEF\"",
                "x 1"
            })
    void a_header_that_the_profile_does_not_have_is_refused(String name, String value) {
        JsonValue json = JsonReader.standard().read(value.getBytes(UTF_8));

        assertThat(codes(verify(signed(HEADER.with(name, json), PAYLOAD)))).containsExactly("token.header.refused");
    }

    @Test
    void a_key_that_an_attacker_brings_along_is_not_the_issuers() {
        JsonObject jwk = Jwk.encode(Fixtures.key(2).publicKey());
        JsonObject header = HEADER.without("kid").with("jwk", jwk);

        VerificationReport report = verify(signed(header, PAYLOAD, otherSigner()));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("proof.verification-method.not-found");
        assertThat(codes(verify(signed(HEADER.with("jwk", jwk), PAYLOAD)))).containsExactly("token.key.unclear");
    }

    @Test
    void a_private_key_in_a_header_is_refused_and_not_shown() {
        JsonObject jwk = Jwk.encode(Fixtures.key(1).publicKey())
                .with("d", new JsonString("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"));

        VerificationReport report = verify(signed(HEADER.without("kid").with("jwk", jwk), PAYLOAD));

        assertThat(codes(report)).containsExactly("token.key.unclear");
        assertThat(JsonWriter.toText(report.toJson())).doesNotContain("nWGxne");
    }

    @Test
    void the_key_of_another_controller_does_not_speak_for_the_issuer() {
        JsonObject header = HEADER.with(
                "kid", new JsonString(otherSigner().verificationMethod().value()));

        VerificationReport report = verify(signed(header, PAYLOAD, otherSigner()));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("issuer.unbound");
    }

    @Test
    void a_key_named_by_nothing_or_by_something_else_is_refused() {
        assertThat(codes(verify(signed(HEADER.without("kid"), PAYLOAD)))).containsExactly("token.key.unclear");
        assertThat(codes(verify(signed(HEADER.without("kid").with("jwk", JsonNumber.of(1)), PAYLOAD))))
                .containsExactly("token.key.unclear");
        assertThat(codes(verify(signed(HEADER.with("kid", new JsonString("key-1")), PAYLOAD))))
                .containsExactly("proof.verification-method.malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "iss, did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
        "jti, urn:uuid:00000000-0000-4000-8000-000000000000",
        "sub, did:example:somebody-else",
        "nbf, 1779264001",
        "exp, 1779264001"
    })
    void a_claim_that_differs_from_the_credential_is_found(String claim, String value) {
        JsonValue json = value.matches("\\d+") ? new JsonNumber(value) : new JsonString(value);

        VerificationReport report = verify(signed(HEADER, PAYLOAD.with(claim, json)));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("token.claim.mismatch");
        assertThat(report.problems().get(0).title()).contains(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "jti", "sub", "nbf"})
    void a_claim_that_is_left_out_is_missed(String claim) {
        assertThat(codes(verify(signed(HEADER, PAYLOAD.without(claim))))).containsExactly("token.claim.missing");
        assertThat(codes(verify(signed(HEADER, PAYLOAD.with(claim, JsonArray.EMPTY)))))
                .containsExactly("token.claim.mismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "253402300800", "\"1779264000\"", "true"})
    void a_time_that_is_none_is_refused_at_once(String time) {
        JsonValue json = JsonReader.standard().read(time.getBytes(UTF_8));

        assertThat(codes(verify(signed(HEADER, PAYLOAD.with("nbf", json))))).containsExactly("token.claim.mismatch");
        JsonObject wrapped = json("{}")
                .with("vc", first(Fixtures.badge()).without("issuanceDate"))
                .with("nbf", json);
        assertThat(verify(signed(HEADER, wrapped)).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void an_expiry_in_the_token_alone_is_no_expiry() {
        JsonObject badge = Fixtures.badge().with("validUntil", new JsonString("2027-05-20T08:00:00Z"));
        CompactJws token = Tokens.issued(badge, Fixtures.signer()).token().orElseThrow();

        assertThat(codes(verify(signed(HEADER, token.claims().without("exp"))))).containsExactly("token.claim.missing");
        assertThat(codes(verify(signed(HEADER, token.claims().without("validUntil")))))
                .containsExactly("token.claim.mismatch");
    }

    @Test
    void a_credential_of_one_data_model_in_a_token_of_the_other_is_refused() {
        JsonObject second =
                Fixtures.badge().with("issuer", PAYLOAD.get("issuer").orElseThrow());
        JsonObject first = first(second);

        assertThat(codes(verify(signed(HEADER, claims(second).with("vc", second)))))
                .contains("token.model.mismatch");
        assertThat(codes(verify(signed(
                        HEADER,
                        claims(first).toBuilder().putAll(first.members()).build()))))
                .contains("token.model.mismatch");
        assertThat(codes(verify(signed(HEADER, PAYLOAD.with("vc", first))))).contains("token.model.mismatch");
    }

    private static JsonObject claims(JsonObject credential) {
        JsonObject.Builder claims = JsonObject.builder();
        TokenClaims.ofProfile(credential).payload().members().forEach((name, value) -> {
            if (name.length() == 3) {
                claims.put(name, value);
            }
        });
        return claims.build();
    }

    @Test
    void every_changed_bit_of_the_signature_is_found() {
        byte[] signature = TOKEN.signature();
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] changed = signature.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            String text = TOKEN.text().substring(0, TOKEN.text().lastIndexOf('.') + 1) + base64(changed);

            assertThat(codes(verify(text))).as("bit %d", bit).containsExactly("proof.signature.invalid");
        }
    }

    @Test
    void a_signature_that_is_stripped_or_in_der_is_no_signature() {
        String stripped = TOKEN.text().substring(0, TOKEN.text().lastIndexOf('.') + 1);
        assertThat(codes(verify(stripped))).containsExactly("proof.signature.invalid");

        CompactJws es256 = Tokens.issued(Fixtures.badge(), Fixtures.pemSigner("p256"))
                .token()
                .orElseThrow();
        byte[] raw = es256.signature();
        byte[] der = new byte[72];
        byte[] frame = {0x30, 70, 2, 33, 0};
        System.arraycopy(frame, 0, der, 0, 5);
        System.arraycopy(raw, 0, der, 5, 32);
        der[37] = 2;
        der[38] = 33;
        System.arraycopy(raw, 32, der, 40, 32);
        String text = es256.text().substring(0, es256.text().lastIndexOf('.') + 1) + base64(der);
        assertThat(codes(verify(text))).containsExactly("proof.signature.invalid");
    }

    @Test
    void a_changed_grade_is_found() {
        JsonObject changed = with(PAYLOAD, "/credentialSubject/result/0/value", "B");
        String text = base64(JsonWriter.toBytes(HEADER)) + "." + base64(JsonWriter.toBytes(changed)) + "."
                + base64(TOKEN.signature());

        assertThat(codes(verify(text))).containsExactly("proof.signature.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eyJ", "eyJ.", "eyJ..", "eyJ...", "eyJhbGciOiJub25lIn0..", "eyJhbGciOiJub25lIn0.W10."})
    void what_is_no_token_is_not_parsed(String text) {
        VerificationReport report = verify(text);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.problems()).hasSize(1);
    }

    @Test
    void tokens_in_tokens_come_to_an_end() {
        String text = TOKEN.text();
        for (int i = 0; i < 12; i++) {
            JsonObject badge = Fixtures.badge()
                    .with("issuer", PAYLOAD.get("issuer").orElseThrow())
                    .with("endorsementJwt", JsonArray.of(new JsonString(text)));
            text = signed(HEADER, TokenClaims.ofProfile(badge).payload()).text();
        }

        assertThat(codes(verify(text))).contains("credential.nesting.limit");
    }
}
