package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.Fixtures.key;
import static org.lerkit.crypto.Fixtures.pem;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Tokens.codes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** What an issuer publishes is what a verifier finds. */
class IssuerKeysTest {
    private static final String DID = "did:web:registrar.example.edu";
    private static final String URL = "https://registrar.example.edu/issuer";

    @ParameterizedTest
    @CsvSource({
        DID + ", https://registrar.example.edu/.well-known/did.json",
        DID + ":law, https://registrar.example.edu/law/did.json",
        URL + ", " + URL
    })
    void what_is_signed_by_a_published_key_is_verified(String issuer, String address) {
        for (SigningKey key : new SigningKey[] {key(1), pem("p256"), pem("p384")}) {
            IssuerKeys keys =
                    IssuerKeys.of(issuer).with("key-1", key(2).publicKey()).with("key-2", key.publicKey());
            assertThat(keys.address()).isEqualTo(address);

            VerificationReport report = verify(badge(Signers.of(key, keys.id("key-2"))), keys);

            assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
            assertThat(report.problems()).isEmpty();
            assertThat(verify(badge(Signers.of(key, keys.id("key-1"))), keys).outcome())
                    .isEqualTo(Outcome.REJECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"p521", "rsa"})
    void keys_that_no_cryptosuite_has_sign_tokens(String name) {
        SigningKey key = pem(name);
        IssuerKeys keys = IssuerKeys.of(DID).with("key-1", key.publicKey());

        assertThat(verify(badge(Signers.of(key, keys.id("key-1")), Securing.jwt()), keys)
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {DID, URL})
    void what_is_published_is_as_the_specification_wants_it(String issuer) {
        IssuerKeys keys = IssuerKeys.of(issuer)
                .with("ed", key(1).publicKey())
                .withUntil("old", key(2).publicKey(), Instant.parse("2026-01-31T00:00:00Z"))
                .with("rsa", pem("rsa").publicKey());

        assertThat(keys.document().check()).isEmpty();
        assertThat(keys.jwkSet().check()).isEmpty();
        JsonObject document = keys.document().json();
        assertThat(text(document, "/verificationMethod/1/expires")).isEqualTo("2026-01-31T00:00:00Z");
        assertThat(text(document, "/verificationMethod/2/publicKeyJwk/kid")).isEqualTo("rsa");
        assertThat(text(document, "/assertionMethod/2")).isEqualTo(issuer + "#rsa");
        assertThat(document.get("authentication")).isEmpty();
        assertThat(text(keys.jwkSet().json(), "/keys/1/kid")).isEqualTo("old");
        assertThat(JsonWriter.toText(document)).doesNotContain("\"d\"");
        assertThat(keys).hasToString("3 keys of " + issuer);
    }

    @Test
    void what_a_key_signed_before_it_ended_is_still_verified() {
        byte[] signed = badge(Signers.of(key(1), IssuerKeys.of(DID).id("key-1")));

        assertThat(verify(signed, ended("2026-06-01T12:00:01Z")).outcome()).isEqualTo(Outcome.VERIFIED);
        assertThat(codes(verify(signed, ended("2026-06-01T12:00:00Z"))))
                .containsExactly("proof.verification-method.ended");
        assertThat(codes(verify(signed, IssuerKeys.of(DID)))).containsExactly("proof.verification-method.not-found");
    }

    private static IssuerKeys ended(String time) {
        return IssuerKeys.of(DID).withUntil("key-1", key(1).publicKey(), Instant.parse(time));
    }

    /** By the URL of the set and the name of the key. */
    @Test
    void a_token_is_verified_by_the_set_that_is_published() {
        String set = "https://registrar.example.edu/jwks.json";
        IssuerKeys keys = IssuerKeys.of(URL).with("key-1", key(1).publicKey());
        CompactJws issued = Tokens.issued(Fixtures.badge(), Signers.of(key(1), keys.id("key-1")))
                .token()
                .orElseThrow();
        CompactJws token = Tokens.signed(issued.header().with("kid", new JsonString(set + "#key-1")), issued.claims());

        VerificationPolicy policy =
                VerificationPolicy.builder().acceptKeysOfSites().build();
        assertThat(Verifier.create(serving(set, keys.jwkSet().json()), policy)
                        .verify(token.text().getBytes(StandardCharsets.US_ASCII))
                        .outcome())
                .isEqualTo(Outcome.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"did:key:z6Mk", "http://registrar.example.edu", URL + "#key-1", "", "did:web:", "https:///x"})
    void an_issuer_is_a_did_web_or_a_url(String issuer) {
        assertThatThrownBy(() -> IssuerKeys.of(issuer)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a#b", "a/b", "\u00e9"})
    void a_name_is_one_that_needs_no_escape(String name) {
        assertThatThrownBy(() -> IssuerKeys.of(DID).with(name, key(1).publicKey()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letters");
    }

    @Test
    void a_name_is_that_of_one_key() {
        IssuerKeys keys = IssuerKeys.of(DID).with("a", key(1).publicKey());
        assertThatThrownBy(() -> keys.with("a", key(2).publicKey()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two keys of one name");
    }

    private static byte[] badge(Signer signer) {
        String suite = signer.algorithm() == SignatureAlgorithm.ED25519 ? "eddsa-jcs-2022" : "ecdsa-jcs-2019";
        return badge(signer, Securing.dataIntegrity(suite));
    }

    private static byte[] badge(Signer signer, Securing securing) {
        return Tokens.issued(Fixtures.badge(), signer, securing).bytes();
    }

    private static VerificationReport verify(byte[] received, IssuerKeys keys) {
        CryptoConfig config = serving(keys.address(), keys.document().json());
        return Verifier.create(config, VerificationPolicy.strict()).verify(received);
    }

    private static CryptoConfig serving(String url, JsonObject document) {
        return Fixtures.CONFIG.toBuilder()
                .documents(DocumentLoader.of(Map.of(url, new DocumentResult.Found(JsonWriter.toBytes(document)))))
                .build();
    }
}
