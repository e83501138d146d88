package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.otherSigner;
import static org.lerkit.crypto.Fixtures.signer;
import static org.lerkit.crypto.Fixtures.with;
import static org.lerkit.crypto.Tokens.codes;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Tokens whose {@code kid} is an HTTPS URL: of a JWK, of one in a set, of a method of the issuer's document. */
class TokenKeyTest {
    private static final String ISSUER = "https://college.example.edu/issuers/1";
    private static final String KEYS = "https://college.example.edu/keys.json";
    private static final VerificationPolicy OF_SITES =
            VerificationPolicy.builder().acceptKeysOfSites().build();

    @ParameterizedTest
    @ValueSource(strings = {KEYS, KEYS + "#2026"})
    void a_key_of_the_issuers_site_is_accepted_if_the_policy_says_so(String kid) {
        String token = token(kid, signer());
        DocumentLoader served = serving(KEYS, jwk("2026", 1).without(kid.equals(KEYS) ? "kid" : ""));

        VerificationReport open = verify(token, served, VerificationPolicy.strict());
        assertThat(open.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(open)).containsExactly("issuer.site");
        assertThat(open.result(Aspect.PROOF).problems()).isEmpty();

        assertThat(verify(token, served, OF_SITES).outcome()).isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_key_of_a_set_is_the_one_that_is_named() {
        DocumentLoader served = serving(
                KEYS,
                JsonObject.builder()
                        .put("keys", JsonArray.of(jwk("2025", 2), jwk("2026", 1)))
                        .build());

        assertThat(verify(token(KEYS + "#2026", signer()), served, OF_SITES).outcome())
                .isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(token(KEYS + "#2025", signer()), served, OF_SITES)))
                .containsExactly("proof.signature.invalid");
        assertThat(codes(verify(token(KEYS + "#2024", signer()), served, OF_SITES)))
                .containsExactly("proof.verification-method.not-found");
        assertThat(codes(verify(token(KEYS, signer()), served, OF_SITES)))
                .containsExactly("proof.verification-method.not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mallory.example.com/keys.json",
                "https://college.example.edu.mallory.example.com/keys.json",
                "https://college.example.edu:8443/keys.json"
            })
    void the_key_of_another_site_does_not_speak_for_the_issuer(String kid) {
        VerificationReport report =
                verify(token(kid, otherSigner()), serving(kid, jwk("1", 2).without("kid")), OF_SITES);

        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(codes(report)).containsExactly("issuer.unbound");
    }

    @Test
    void another_issuer_of_the_site_does_not_speak_for_this_one_whatever_the_policy() {
        String neighbour = "https://college.example.edu/issuers/2";
        DocumentLoader served = serving(neighbour, document(neighbour, 2));

        assertThat(codes(verify(token(neighbour + "#1", otherSigner()), served, OF_SITES)))
                .containsExactly("issuer.unbound");
    }

    @Test
    void a_method_of_the_issuers_own_document_is_the_issuers() {
        DocumentLoader served = serving(ISSUER, document(ISSUER, 1));

        assertThat(verify(token(ISSUER + "#1", signer()), served, VerificationPolicy.strict())
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @Test
    void a_key_that_cannot_be_had_leaves_it_open() {
        VerificationReport report = verify(token(KEYS, signer()), DocumentLoader.none(), VerificationPolicy.strict());

        assertThat(report.outcome()).isEqualTo(Outcome.INDETERMINATE);
        assertThat(codes(report)).containsOnly("proof.verification-method.unresolved");
    }

    /** A proof in a credential names a verification method, and a JWK alone is none. */
    @Test
    void the_key_of_a_proof_is_not_looked_for_in_jwks() {
        JsonObject badge = with(Fixtures.badge(), "/issuer/id", ISSUER);
        JsonObject signed = Fixtures.signedWith(
                badge,
                Fixtures.CONFIG.cryptosuite(Fixtures.JCS).orElseThrow(),
                signer(),
                JsonObject.builder().put("verificationMethod", KEYS).build());
        DocumentLoader served = serving(KEYS, jwk("1", 1).without("kid"));

        assertThat(codes(verify(JsonWriter.toText(signed), served, OF_SITES)))
                .contains("proof.controller.mismatch")
                .doesNotContain("issuer.site");
    }

    private static String token(String kid, Signer signer) {
        JsonObject issued = Tokens.badge().claims();
        JsonObject header = Tokens.badge().header().with("kid", new JsonString(kid));
        JsonObject payload = with(issued, "/issuer/id", ISSUER).with("iss", new JsonString(ISSUER));
        return Tokens.signed(header, payload, signer).text();
    }

    private static JsonObject jwk(String kid, int key) {
        return Jwk.encode(Fixtures.key(key).publicKey()).with("kid", new JsonString(kid));
    }

    private static JsonObject document(String controller, int key) {
        JsonObject method = JsonObject.builder()
                .put("id", controller + "#1")
                .put("type", "JsonWebKey")
                .put("controller", controller)
                .put("publicKeyJwk", Jwk.encode(Fixtures.key(key).publicKey()))
                .build();
        return JsonObject.builder()
                .put("id", controller)
                .put("assertionMethod", JsonArray.of(method))
                .build();
    }

    private static DocumentLoader serving(String url, JsonObject document) {
        return DocumentLoader.of(Map.of(url, new DocumentResult.Found(JsonWriter.toBytes(document))));
    }

    private static VerificationReport verify(String received, DocumentLoader served, VerificationPolicy policy) {
        CryptoConfig config = Fixtures.CONFIG.toBuilder().documents(served).build();
        return Verifier.create(config, policy).verify(received.getBytes(StandardCharsets.UTF_8));
    }
}
