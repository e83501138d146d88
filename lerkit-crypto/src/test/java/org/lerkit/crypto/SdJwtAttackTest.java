package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.SdJwts.ASKING;
import static org.lerkit.crypto.SdJwts.bound;
import static org.lerkit.crypto.SdJwts.header;
import static org.lerkit.crypto.SdJwts.places;
import static org.lerkit.crypto.SdJwts.shown;
import static org.lerkit.crypto.SdJwts.signed;
import static org.lerkit.crypto.SdJwts.verify;
import static org.lerkit.crypto.Tokens.codes;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.Disclosure;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** SD-JWTs that somebody made up, changed, copied or shows without being the holder. */
class SdJwtAttackTest {
    private static final String TERM = "/credentialSubject/term";
    private static final String RESULT = "/credentialSubject/result/0";
    private static final SdJwt TOKEN = SdJwts.badge(TERM, RESULT);
    private static final SdJwt SHOWN = shown(TOKEN, TERM);
    private static final JsonObject HEADER = header("vc+sd-jwt");
    private static final JsonObject CLAIMS =
            Issuer.create(Fixtures.CONFIG, signer()).asIssuer(Fixtures.badge()).with("cnf", SdJwts.confirmation(2));

    private static void rejected(VerificationReport report, String... codes) {
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly(codes);
        assertThat(report.verified()).isEmpty();
    }

    private static SdJwt with(SdJwt token, List<Disclosure> disclosures) {
        return new SdJwt(token.issuerJwt(), disclosures, token.keyBinding());
    }

    private static SdJwt unsigned(JsonObject header) {
        CompactJws jws = CompactJws.unsigned(header, TOKEN.issuerJwt().payload())
                .signed(TOKEN.issuerJwt().signature());
        return new SdJwt(jws, TOKEN.disclosures(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "", "HS256", "EDDSA", "ES256K"})
    void an_algorithm_that_is_none_of_ours_is_refused(String algorithm) {
        rejected(verify(unsigned(HEADER.with("alg", new JsonString(algorithm)))), "token.algorithm.refused");
    }

    @Test
    void a_changed_claim_or_another_key_is_found() {
        rejected(verify(unsigned(HEADER.with("cty", new JsonString("vc")))), "proof.signature.invalid");
        SdJwt foreign = new SdJwt(
                Tokens.signed(HEADER, TOKEN.issuerJwt().claims(), otherSigner()),
                TOKEN.disclosures(),
                Optional.empty());
        rejected(verify(foreign), "proof.signature.invalid");
    }

    @Test
    void the_key_of_another_controller_does_not_speak_for_the_issuer() {
        JsonObject header = HEADER.with(
                "kid", new JsonString(otherSigner().verificationMethod().value()));
        SdJwt token = new SdJwt(
                Tokens.signed(header, TOKEN.issuerJwt().claims(), otherSigner()),
                TOKEN.disclosures(),
                Optional.empty());

        rejected(verify(token), "issuer.unbound");
    }

    @Test
    void a_key_that_is_brought_along_is_not_the_issuers() {
        JsonObject header =
                HEADER.without("kid").with("jwk", Jwk.encode(Fixtures.key(2).publicKey()));
        SdJwt token = new SdJwt(Tokens.signed(header, CLAIMS, otherSigner()), List.of(), Optional.empty());

        rejected(verify(token), "proof.verification-method.not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "typ \"JWT\"",
                "typ \"kb+jwt\"",
                "typ \"dc+sd-jwt-x\"",
                "typ 1",
                "cty \"vp\"",
                "cty 1",
                "crit [\"exp\"]"
            })
    void a_header_of_something_else_is_refused(String name, String value) {
        JsonValue json = JsonReader.standard().read(value.getBytes(UTF_8));

        rejected(verify(signed(HEADER.with(name, json), CLAIMS)), "token.header.refused");
    }

    @Test
    void a_key_in_a_certificate_leaves_the_outcome_open() {
        JsonObject header = HEADER.without("kid").with("x5c", JsonArray.of(new JsonString("MAo=")));

        VerificationReport report = verify(signed(header, CLAIMS));

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report).get(0)).isEqualTo("proof.verification-method.unresolved");
    }

    @ParameterizedTest
    @CsvSource({"iss, did:example:somebody", "sub, did:example:somebody", "jti, urn:uuid:0"})
    void a_claim_that_differs_from_the_credential_is_found(String claim, String value) {
        rejected(verify(signed(HEADER, CLAIMS.with(claim, new JsonString(value)))), "token.claim.mismatch");
        rejected(verify(signed(HEADER, CLAIMS.with(claim, JsonNumber.of(1)))), "token.claim.mismatch");
    }

    @Test
    void a_credential_in_the_claim_vc_is_refused() {
        VerificationReport report = verify(signed(HEADER, CLAIMS.with("vc", CLAIMS)));

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).contains("token.model.mismatch");
    }

    @Test
    void a_disclosure_of_another_token_is_refused() {
        SdJwt other = SdJwts.badge(TERM);

        rejected(verify(with(TOKEN, other.disclosures())), "sd-jwt.disclosure.unreferenced");
    }

    @Test
    void a_changed_disclosure_is_refused() {
        Disclosure term = TOKEN.disclosures().get(0);
        Disclosure better = Disclosure.of(term.salt(), term.name(), new JsonString("Autumn 2025"));

        rejected(verify(with(TOKEN, List.of(better))), "sd-jwt.disclosure.unreferenced");
    }

    @Test
    void a_disclosure_in_another_spelling_is_refused() {
        Disclosure term = TOKEN.disclosures().get(0);
        String json = new String(Base64.getUrlDecoder().decode(term.text()), UTF_8);
        String spaced = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.replace(",", ", ").getBytes(UTF_8));

        rejected(verify(with(TOKEN, List.of(Disclosure.parse(spaced)))), "sd-jwt.disclosure.unreferenced");
        rejected(
                verify(TOKEN.text().replace(term.text(), term.text() + "="), VerificationPolicy.strict()),
                "sd-jwt.disclosure.malformed");
    }

    @Test
    void a_repeated_disclosure_is_refused() {
        Disclosure term = TOKEN.disclosures().get(0);

        rejected(verify(with(TOKEN, List.of(term, term))), "sd-jwt.digest.repeated");
    }

    @Test
    void a_digest_that_is_signed_twice_is_refused() {
        Disclosure grade = Disclosure.of("salt", Optional.of("grade"), new JsonString("A"));
        JsonObject digests = JsonObject.builder()
                .put("_sd", JsonArray.of(new JsonString(grade.digest("sha-256"))))
                .build();
        JsonObject claims = CLAIMS.toBuilder()
                .putAll(digests.members())
                .put("credentialSubject", digests)
                .build();
        SdJwt token = new SdJwt(Tokens.signed(HEADER, claims), List.of(grade), Optional.empty());

        rejected(verify(token), "sd-jwt.digest.repeated");
    }

    /** Disclosures that an issuer signed digests of and that still must not be put back. */
    @ParameterizedTest
    @ValueSource(strings = {"_sd", "...", "issuer", "id"})
    void a_disclosure_does_not_take_the_place_of_what_is_there(String name) {
        Disclosure disclosure = Disclosure.of("salt", Optional.of(name), new JsonString("did:example:somebody"));
        JsonObject claims = CLAIMS.with("_sd", JsonArray.of(new JsonString(disclosure.digest("sha-256"))));
        SdJwt token = new SdJwt(Tokens.signed(HEADER, claims), List.of(disclosure), Optional.empty());

        rejected(verify(token), "sd-jwt.disclosure.malformed");
    }

    @Test
    void a_disclosure_that_brings_digests_along_is_read_like_what_is_signed() {
        Disclosure inner = Disclosure.of("salt1", Optional.of("name"), new JsonString("Weaving"));
        Disclosure outer = Disclosure.of(
                "salt2",
                Optional.of("description"),
                JsonObject.builder().put("_sd", JsonArray.of(JsonNumber.of(1))).build());
        JsonObject claims = CLAIMS.with("_sd", JsonArray.of(new JsonString(outer.digest("sha-256"))));

        rejected(
                verify(new SdJwt(Tokens.signed(HEADER, claims), List.of(outer), Optional.empty())),
                "sd-jwt.disclosure.malformed");
        rejected(
                verify(new SdJwt(Tokens.signed(HEADER, claims), List.of(inner), Optional.empty())),
                "sd-jwt.disclosure.unreferenced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md5", "sha-1", "SHA-256", "sha3-256", ""})
    void a_hash_that_is_none_of_ours_is_refused(String hash) {
        JsonObject claims = CLAIMS.with("_sd_alg", new JsonString(hash));

        rejected(verify(new SdJwt(Tokens.signed(HEADER, claims), List.of(), Optional.empty())), "sd-jwt.hash.unknown");
    }

    @Test
    void disclosures_without_end_come_to_an_end() {
        Disclosure term = TOKEN.disclosures().get(0);
        String many = TOKEN.issuerJwt().text() + '~' + (term.text() + '~').repeat(10_001);

        rejected(verify(many, VerificationPolicy.strict()), "sd-jwt.syntax");

        List<Disclosure> chain = new ArrayList<>();
        JsonValue inner = new JsonString("end");
        for (int i = 0; i < 200; i++) {
            Disclosure disclosure = Disclosure.of("salt", Optional.of("a"), inner);
            chain.add(disclosure);
            inner = JsonObject.builder()
                    .put("_sd", JsonArray.of(new JsonString(disclosure.digest("sha-256"))))
                    .build();
        }
        SdJwt deep = new SdJwt(Tokens.signed(HEADER, CLAIMS.with("name", inner)), chain, Optional.empty());
        rejected(verify(deep), "sd-jwt.disclosure.malformed");
    }

    @Test
    void whoever_leaves_out_the_proof_of_the_holder_is_no_holder() {
        rejected(verify(TOKEN, ASKING), "holder.key-binding.missing");
        for (VerificationPolicy policy : List.of(
                VerificationPolicy.builder().expectChallenge("n").build(),
                VerificationPolicy.builder().expectDomains(List.of("a")).build())) {
            assertThat(codes(verify(TOKEN, policy))).containsExactly("holder.key-binding.missing");
        }
    }

    @Test
    void a_proof_of_the_holder_of_which_the_policy_knows_nothing_leaves_the_outcome_open() {
        VerificationReport report = verify(SHOWN);

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsExactly("proof.challenge.mismatch");
        assertThat(report.result(Aspect.PROOF)).isEqualTo(new CheckResult.Passed());
        VerificationPolicy waived =
                VerificationPolicy.builder().waive(Aspect.HOLDER_BINDING).build();
        assertThat(verify(SHOWN, waived).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_presentation_for_another_verifier_or_of_another_time_is_refused() {
        SdJwt shown = SHOWN.showing(places(TERM));

        assertThat(verify(bound(shown, "nonce", SdJwts.BINDING.nonce()), ASKING).outcome())
                .isEqualTo(Outcome.VERIFIED);
        rejected(verify(bound(shown, "nonce", "another"), ASKING), "proof.challenge.mismatch");
        rejected(verify(bound(shown, "aud", "https://other.example"), ASKING), "proof.domain.mismatch");
        for (String claim : List.of("nonce", "aud")) {
            SdJwt without =
                    bound(shown, JsonObject.EMPTY, JsonObject.EMPTY.with(claim, JsonArray.EMPTY), otherSigner());
            assertThat(verify(without, ASKING).outcome()).isEqualTo(Outcome.REJECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -3_601, 86_400, -86_400})
    void a_presentation_of_the_future_or_of_long_ago_is_refused(long seconds) {
        JsonObject time = JsonObject.EMPTY.with("iat", JsonNumber.of(Fixtures.NOW.getEpochSecond() + seconds));
        SdJwt token = bound(TOKEN, JsonObject.EMPTY, time, otherSigner());

        rejected(verify(token, ASKING), "holder.key-binding.invalid");
        VerificationPolicy patient = VerificationPolicy.builder()
                .expectDomains(List.of(SdJwts.BINDING.audience()))
                .expectChallenge(SdJwts.BINDING.nonce())
                .clockSkew(Duration.ofSeconds(1))
                .build();
        assertThat(verify(token, patient).outcome())
                .isEqualTo(Math.abs(seconds) < 86_400 ? Outcome.VERIFIED : Outcome.REJECTED);
    }

    @Test
    void a_presentation_without_a_time_is_refused() {
        SdJwt token = bound(TOKEN, "iat", "2026-06-01");

        rejected(verify(token, ASKING), "holder.key-binding.invalid");
    }

    @Test
    void the_proof_of_the_holder_is_for_what_is_shown_and_nothing_else() {
        Optional<CompactJws> proof = SHOWN.keyBinding();

        rejected(
                verify(new SdJwt(TOKEN.issuerJwt(), TOKEN.disclosures(), proof), ASKING), "holder.key-binding.invalid");
        rejected(verify(new SdJwt(TOKEN.issuerJwt(), List.of(), proof), ASKING), "holder.key-binding.invalid");
        SdJwt other = SdJwts.badge(TERM);
        rejected(
                verify(new SdJwt(other.issuerJwt(), other.disclosures(), proof), ASKING), "holder.key-binding.invalid");
        SdJwt both = shown(TOKEN, TERM, RESULT);
        List<Disclosure> reversed = new ArrayList<>(both.disclosures());
        Collections.reverse(reversed);
        rejected(
                verify(new SdJwt(TOKEN.issuerJwt(), reversed, both.keyBinding()), ASKING),
                "holder.key-binding.invalid");
        rejected(verify(bound(TOKEN, "sd_hash", "AA"), ASKING), "holder.key-binding.invalid");
    }

    @Test
    void the_key_of_somebody_else_proves_nothing() {
        rejected(
                verify(bound(TOKEN, JsonObject.EMPTY, JsonObject.EMPTY, signer()), ASKING),
                "holder.key-binding.invalid");
        JsonObject brought = JsonObject.builder()
                .put("jwk", Jwk.encode(Fixtures.key(1).publicKey()))
                .put("kid", signer().verificationMethod().value())
                .build();
        rejected(verify(bound(TOKEN, brought, JsonObject.EMPTY, signer()), ASKING), "holder.key-binding.invalid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"alg \"none\"", "alg \"HS256\"", "alg 1"})
    void the_proof_of_the_holder_is_of_an_algorithm_of_ours(String name, String value) {
        JsonValue json = JsonReader.standard().read(value.getBytes(UTF_8));
        SdJwt token = bound(TOKEN, JsonObject.EMPTY.with(name, json), JsonObject.EMPTY, otherSigner());

        rejected(verify(token, ASKING), "token.algorithm.refused");
    }

    @Test
    void the_proof_of_the_holder_is_of_the_algorithm_of_its_key() {
        JsonObject header = JsonObject.EMPTY.with("alg", new JsonString("ES256"));

        rejected(verify(bound(TOKEN, header, JsonObject.EMPTY, otherSigner()), ASKING), "holder.key-binding.invalid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "typ \"JWT\" holder.key-binding.invalid",
                "typ 1 holder.key-binding.invalid",
                "crit [\"x\"] token.header.refused"
            })
    void another_token_of_the_holder_is_no_proof(String name, String value, String code) {
        JsonValue json = JsonReader.standard().read(value.getBytes(UTF_8));

        rejected(
                verify(bound(TOKEN, JsonObject.EMPTY.with(name, json), JsonObject.EMPTY, otherSigner()), ASKING), code);
    }

    @Test
    void what_the_holder_signed_must_be_claims() throws GeneralSecurityException {
        JsonObject header =
                JsonObject.builder().put("alg", "EdDSA").put("typ", "kb+jwt").build();
        CompactJws.Unsigned text = CompactJws.unsigned(header, "[]".getBytes(UTF_8));
        CompactJws proof = text.signed(otherSigner().sign(text.signingInput()));

        rejected(
                verify(new SdJwt(TOKEN.issuerJwt(), TOKEN.disclosures(), Optional.of(proof)), ASKING),
                "holder.key-binding.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"jwk\":1}", "{\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"}}", "{\"x5t#S256\":\"AA\"}", "1"})
    void a_holder_of_whom_the_issuer_names_no_key_cannot_prove_it(String confirmation) {
        JsonValue cnf = JsonReader.standard().read(confirmation.getBytes(UTF_8));
        SdJwt token = signed(HEADER, CLAIMS.with("cnf", cnf));

        rejected(
                verify(bound(token, JsonObject.EMPTY, JsonObject.EMPTY, otherSigner()), ASKING),
                "holder.key-binding.invalid");
    }

    @Test
    void a_key_that_was_disclosed_and_not_signed_is_not_the_holders() {
        SdJwt token = signed(HEADER, CLAIMS, "/cnf");

        rejected(
                verify(bound(token, JsonObject.EMPTY, JsonObject.EMPTY, otherSigner()), ASKING),
                "holder.key-binding.invalid");
    }

    @Test
    void every_changed_bit_of_the_holders_signature_is_found() {
        CompactJws proof = SHOWN.keyBinding().orElseThrow();
        byte[] signature = proof.signature();
        for (int bit = 0; bit < signature.length * 8; bit += 7) {
            byte[] changed = signature.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            CompactJws forged =
                    CompactJws.unsigned(proof.header(), proof.payload()).signed(changed);

            rejected(
                    verify(new SdJwt(SHOWN.issuerJwt(), SHOWN.disclosures(), Optional.of(forged)), ASKING),
                    "holder.key-binding.invalid");
        }
    }

    @Test
    void nothing_that_was_left_out_or_shown_is_in_the_report() {
        String report = JsonWriter.toText(
                verify(with(SHOWN, TOKEN.disclosures()), ASKING).toJson());

        assertThat(report).doesNotContain("Spring", "ondine", SdJwts.BINDING.nonce());
    }
}
