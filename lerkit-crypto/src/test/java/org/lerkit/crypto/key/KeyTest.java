package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

class KeyTest {
    /** RFC 8037, appendix A: an Ed25519 key as a JWK. */
    private static final String RFC_8037 = """
            {"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
             "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
            """;

    /** RFC 8032, section 7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60, d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '', e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb, 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72, 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7, fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82, 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void signatures_are_those_of_rfc_8032(String secret, String publicKey, String message, String signature)
            throws GeneralSecurityException {
        SigningKey key = SigningKey.fromMultikey(Multikey.encodeSecret(hex(secret)));
        Signer signer = Signers.didKey(key);

        assertThat(key.publicKey().bytes()).isEqualTo(hex(publicKey));
        assertThat(signer.algorithm()).isEqualTo(SignatureAlgorithm.ED25519);
        assertThat(signer.sign(hex(message))).isEqualTo(hex(signature));
        assertThat(key.publicKey().verify(hex(message), hex(signature))).isTrue();
        assertThat(key.publicKey().verify(hex(message + "00"), hex(signature))).isFalse();
    }

    @Test
    void a_jwk_is_read_and_written_as_rfc_8037_writes_it() {
        JsonObject jwk = JsonReader.standard().readObject(RFC_8037);

        SigningKey key = SigningKey.fromJwk(jwk);

        assertThat(InsecureKeyAccess.toJwk(key)).isEqualTo(jwk);
        assertThat(Jwk.encode(key.publicKey())).isEqualTo(jwk.without("d"));
        assertThat(Jwk.decode(jwk)).isEqualTo(key.publicKey()).hasSameHashCodeAs(key.publicKey());
    }

    @Test
    void a_multikey_is_read_and_written() {
        SigningKey key = SigningKey.fromJwk(JsonReader.standard().readObject(RFC_8037));

        assertThat(Multikey.decode(Multikey.encode(key.publicKey()))).isEqualTo(key.publicKey());
        assertThat(SigningKey.fromMultikey(InsecureKeyAccess.toMultikey(key)).publicKey())
                .isEqualTo(key.publicKey());
        assertThat(Multikey.encode(key.publicKey())).startsWith("z6Mk");
    }

    @Test
    void keys_of_different_bytes_differ() {
        SecureRandom random = new SecureRandom();
        SigningKey one = SigningKey.generate(random);
        SigningKey two = SigningKey.generate(random);

        assertThat(one.publicKey()).isNotEqualTo(two.publicKey()).isNotEqualTo("a key");
        assertThat(Signers.didKey(one).verificationMethod())
                .isNotEqualTo(Signers.didKey(two).verificationMethod());
    }

    @ParameterizedTest
    @CsvSource({
        "kty, EC, kty",
        "crv, X25519, crv",
        "x, '', not an Ed25519 public key",
        "x, not*base64, x of the JWK is not base64url",
        "x, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, not an Ed25519 public key",
        "d, not*base64, d of the JWK is not base64url",
        "d, AAAA, private key",
        "d, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, private key"
    })
    void a_jwk_that_is_no_ed25519_key_is_refused_by_name_and_not_quoted(String member, String value, String message) {
        JsonObject jwk = JsonReader.standard().readObject(RFC_8037).with(member, new JsonString(value));

        assertThatThrownBy(() -> SigningKey.fromJwk(jwk))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("AAAA")
                .hasMessageNotContaining("nWGx")
                .hasNoCause();
    }

    @Test
    void a_jwk_without_its_members_is_refused() {
        JsonObject jwk = JsonReader.standard().readObject(RFC_8037);

        for (String member : jwk.members().keySet()) {
            assertThatThrownBy(() -> SigningKey.fromJwk(jwk.without(member))).isInstanceOf(MalformedKeyException.class);
            assertThatThrownBy(() -> SigningKey.fromJwk(jwk.with(member, JsonNull.NULL)))
                    .isInstanceOf(MalformedKeyException.class)
                    .hasMessageContaining(member);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "z",
                "zz",
                "z6Mk",
                "u7QFxxx",
                // a P-256 Multikey, and the secret key where a public one is expected
                "zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv",
                "z3u2WVwczFaW4vXdbGSCioiADpTA2MY6aintE9KUkPnLB97F"
            })
    void a_text_that_is_no_ed25519_multikey_is_refused(String text) {
        assertThatThrownBy(() -> Multikey.decode(text)).isInstanceOf(MalformedKeyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "did:key:z6Mk", "did:key:z6Mk#", "#key-1", "key-1#a", "key-1#a:b"})
    void a_verification_method_is_an_absolute_url_with_a_fragment(String text) {
        assertThatThrownBy(() -> new VerificationMethodId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_verification_method_knows_its_controller() {
        VerificationMethodId id = new VerificationMethodId("did:web:registrar.example.edu#key-2026");

        assertThat(id.controller()).isEqualTo("did:web:registrar.example.edu");
        assertThat(id).hasToString("did:web:registrar.example.edu#key-2026");
    }

    @Test
    void no_text_of_a_private_key_shows_it() {
        JsonObject jwk = JsonReader.standard().readObject(RFC_8037);
        SigningKey key = SigningKey.fromJwk(jwk);
        String secret = InsecureKeyAccess.toMultikey(key);

        for (Object shown : new Object[] {key, Signers.didKey(key), key.publicKey(), InsecureKeyAccess.toJwk(key)}) {
            assertThat(shown.toString())
                    .doesNotContain("nWGxne")
                    .doesNotContain(secret)
                    .doesNotContain("9d61b19d");
        }
        assertThat(JsonWriter.toText(InsecureKeyAccess.toJwk(key))).contains("nWGxne");
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
