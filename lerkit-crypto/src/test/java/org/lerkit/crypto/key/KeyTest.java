package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.key.KeyFiles.json;
import static org.lerkit.crypto.key.KeyFiles.text;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

class KeyTest {
    private static final byte[] MESSAGE = {1, 2, 3};

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"BLS12_381_G2"})
    void a_public_key_is_read_from_every_form_that_it_is_written_in(KeyType type) {
        VerificationKey key = KeyFiles.publicKey(type);

        assertThat(key.type()).isEqualTo(type);
        assertThat(key.algorithms()).isEqualTo(type.algorithms());
        assertThat(Pem.encode(key)).isEqualTo(text(type.name().toLowerCase(Locale.ROOT) + "-public.pem"));
        assertThat(Jwk.decode(Jwk.encode(key))).isEqualTo(key).hasSameHashCodeAs(key);
        assertThat(Multikey.decode(Multikey.encode(key))).isEqualTo(key).hasToString(Multikey.encode(key));
        assertThat(VerificationKey.of(type, key.bytes())).isEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SECP256K1", "X25519", "BLS12_381_G2"})
    void a_private_key_is_read_from_every_form_that_it_is_written_in(KeyType type) {
        SigningKey key = KeyFiles.secret(type);

        assertThat(key.publicKey()).isEqualTo(KeyFiles.publicKey(type));
        byte[] signature = key.sign(MESSAGE);
        assertThat(key.publicKey().verify(key.algorithm(), MESSAGE, signature)).isTrue();
        for (SigningKey again : new SigningKey[] {
            SigningKey.fromJwk(InsecureKeyAccess.toJwk(key)),
            SigningKey.fromMultikey(InsecureKeyAccess.toMultikey(key)),
            SigningKey.fromPem(InsecureKeyAccess.toPem(key))
        }) {
            assertThat(again.secret()).isEqualTo(key.secret());
            assertThat(again.publicKey().bytes()).isEqualTo(key.publicKey().bytes());
            assertThat(again.algorithm()).isEqualTo(key.algorithm());
            assertThat(again.sign(MESSAGE)).isEqualTo(signature); // RS256 and the others have no chance in them
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SECP256K1", "X25519"})
    void a_generated_key_signs_and_differs_from_the_next(KeyType type) throws NoSuchAlgorithmException {
        SecureRandom random = type == KeyType.RSA ? soonPrime() : new SecureRandom();
        SigningKey one = SigningKey.generate(type, random);

        assertThat(one.publicKey().type()).isEqualTo(type);
        assertThat(one.algorithm()).isEqualTo(type.algorithms().iterator().next());
        assertThat(one.publicKey().verify(one.algorithm(), MESSAGE, one.sign(MESSAGE)))
                .isTrue();
        assertThat(one.publicKey()).isNotEqualTo(KeyFiles.publicKey(type)).isNotEqualTo("a key");
        if (type != KeyType.RSA) {
            assertThat(SigningKey.generate(type, random).publicKey()).isNotEqualTo(one.publicKey());
        }
    }

    /** Looking for primes takes ten seconds on average; from this seed on, less than one. */
    private static SecureRandom soonPrime() throws NoSuchAlgorithmException {
        SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
        random.setSeed(10);
        return random;
    }

    @ParameterizedTest
    @EnumSource(names = {"SECP256K1", "X25519"})
    void nothing_is_signed_with_some_types(KeyType type) {
        assertThatThrownBy(() -> SigningKey.generate(type, new SecureRandom()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(type.title());
        assertThatThrownBy(() -> SigningKey.of(type, new byte[32]))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageContaining("does not sign with " + type.title());
    }

    @Test
    void a_generated_ed25519_key_is_what_the_source_of_randomness_gave() {
        byte[] given = HexFormat.of().parseHex("00".repeat(31) + "07");
        SecureRandom fixed = new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(given, 0, bytes, 0, bytes.length);
            }
        };

        assertThat(SigningKey.generate(KeyType.ED25519, fixed).secret()).isEqualTo(given);
    }

    @Test
    void an_rsa_key_signs_with_one_algorithm_and_says_so() {
        SigningKey pss = KeyFiles.secret(KeyType.RSA).signingWith(SignatureAlgorithm.PS256);
        byte[] signature = pss.sign(MESSAGE);

        assertThat(pss.publicKey().verify(SignatureAlgorithm.PS256, MESSAGE, signature))
                .isTrue();
        assertThat(pss.publicKey().verify(SignatureAlgorithm.RS256, MESSAGE, signature))
                .isFalse();
        SigningKey again = SigningKey.fromJwk(InsecureKeyAccess.toJwk(pss));
        assertThat(again.algorithm()).isEqualTo(SignatureAlgorithm.PS256);
        assertThat(again.publicKey().algorithms()).containsExactly(SignatureAlgorithm.PS256);
        assertThat(again.publicKey()
                        .verify(
                                SignatureAlgorithm.RS256,
                                MESSAGE,
                                KeyFiles.secret(KeyType.RSA).sign(MESSAGE)))
                .isFalse();
        assertThatThrownBy(() -> again.signingWith(SignatureAlgorithm.RS256))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RS256");
        assertThatThrownBy(() -> pss.signingWith(SignatureAlgorithm.ES256))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void algorithms_know_their_names_keys_and_sizes() {
        for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
            assertThat(SignatureAlgorithm.ofJoseName(algorithm.joseName()).isPresent())
                    .isEqualTo(algorithm != SignatureAlgorithm.BBS);
            assertThat(algorithm.keyType().algorithms()).contains(algorithm);
        }
        assertThat(SignatureAlgorithm.ofJoseName("Ed25519")).hasValue(SignatureAlgorithm.ED25519);
        assertThat(SignatureAlgorithm.ofJoseName("ES256")).hasValue(SignatureAlgorithm.ES256);
        assertThat(SignatureAlgorithm.ofJoseName("none")).isEmpty();
        assertThat(SignatureAlgorithm.ES512.signatureSize()).isEqualTo(OptionalInt.of(132));
        assertThat(SignatureAlgorithm.PS256.signatureSize()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kty, oct, kty that is not known",
        "kty, EC, crv that its kty has",
        "crv, P-256, crv that its kty has",
        "crv, X25519, does not sign with X25519",
        "x, '', not an Ed25519 public key",
        "x, not*base64, x of the JWK is not base64url",
        "x, 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo=, x of the JWK is not base64url",
        "x, 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp, x of the JWK is not base64url",
        "x, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, not an Ed25519 public key",
        "d, not*base64, d of the JWK is not base64url",
        "d, AAAA, private key",
        "d, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, not the one of its public key"
    })
    void a_jwk_that_is_no_key_is_refused_by_name_and_not_quoted(String member, String value, String message) {
        JsonObject jwk =
                InsecureKeyAccess.toJwk(KeyFiles.secret(KeyType.ED25519)).with(member, new JsonString(value));

        assertThatThrownBy(() -> SigningKey.fromJwk(jwk))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("AAAA")
                .hasMessageNotContaining("11qY")
                .hasNoCause();
    }

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P256", "RSA"})
    void a_jwk_without_its_members_is_refused(KeyType type) {
        JsonObject jwk = InsecureKeyAccess.toJwk(KeyFiles.secret(type)).without("alg");

        for (String member : jwk.members().keySet()) {
            assertThatThrownBy(() -> SigningKey.fromJwk(jwk.without(member)))
                    .as(member)
                    .isInstanceOf(MalformedKeyException.class)
                    .hasMessageContaining(member);
            assertThatThrownBy(() -> SigningKey.fromJwk(jwk.with(member, JsonNull.NULL)))
                    .as(member)
                    .isInstanceOf(MalformedKeyException.class)
                    .hasMessageContaining(member);
        }
    }

    @Test
    void a_private_jwk_is_no_public_one() {
        for (KeyType type : Set.of(KeyType.ED25519, KeyType.P384, KeyType.RSA)) {
            assertThatThrownBy(() -> Jwk.decode(InsecureKeyAccess.toJwk(KeyFiles.secret(type))))
                    .isInstanceOf(MalformedKeyException.class)
                    .hasMessageContaining("private JWK");
        }
        assertThatThrownBy(() -> Jwk.decode(json("{\"kty\":\"oct\",\"k\":\"AAAA\"}")))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageContaining("with k");
    }

    /** What a P-256 key says that it is for, and what comes of it: verifying, nothing, or an error. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | verifies",
                "{\"alg\":\"ES256\"}                                      | verifies",
                "{\"use\":\"sig\"}                                        | verifies",
                "{\"key_ops\":[\"verify\"]}                               | verifies",
                "{\"use\":\"sig\",\"key_ops\":[\"sign\",\"verify\"]}      | verifies",
                "{\"alg\":\"ECDH-ES\"}                                    | nothing",
                "{\"use\":\"enc\"}                                        | nothing",
                "{\"use\":\"enc\",\"key_ops\":[\"deriveKey\"]}            | nothing",
                "{\"key_ops\":[\"sign\"]}                                 | nothing",
                "{\"key_ops\":[]}                                         | nothing",
                "{\"alg\":\"ES384\"}                                      | another type of key",
                "{\"alg\":\"RS256\"}                                      | another type of key",
                "{\"alg\":256}                                            | alg of the JWK is no text",
                "{\"use\":[\"sig\"]}                                      | use of the JWK is no text",
                "{\"use\":\"sig\",\"key_ops\":[\"deriveKey\"]}            | contradict",
                "{\"use\":\"enc\",\"key_ops\":[\"verify\"]}               | contradict",
                "{\"key_ops\":\"verify\"}                                 | no list",
                "{\"key_ops\":[\"verify\",\"verify\"]}                    | no list of different texts",
                "{\"key_ops\":[1]}                                        | no list of different texts"
            })
    void a_jwk_is_for_what_it_says(String members, String outcome) {
        SigningKey key = KeyFiles.secret(KeyType.P256);
        JsonObject jwk = Jwk.encode(key.publicKey()).toBuilder()
                .putAll(json(members).members())
                .build();
        if (outcome.equals("verifies") || outcome.equals("nothing")) {
            VerificationKey read = Jwk.decode(jwk);
            assertThat(read.verify(SignatureAlgorithm.ES256, MESSAGE, key.sign(MESSAGE)))
                    .isEqualTo(outcome.equals("verifies"));
            assertThat(Multikey.encode(read)).isEqualTo(Multikey.encode(key.publicKey()));
        } else {
            assertThatThrownBy(() -> Jwk.decode(jwk))
                    .isInstanceOf(MalformedKeyException.class)
                    .hasMessageContaining(outcome);
        }
    }

    @Test
    void a_private_jwk_that_is_not_for_signing_is_refused() {
        JsonObject jwk = InsecureKeyAccess.toJwk(KeyFiles.secret(KeyType.P256));

        assertThat(SigningKey.fromJwk(jwk.with(
                                "key_ops", json("{\"a\":[\"sign\"]}").get("a").orElseThrow()))
                        .algorithm())
                .isEqualTo(SignatureAlgorithm.ES256);
        assertThatThrownBy(() -> SigningKey.fromJwk(jwk.with("use", new JsonString("enc"))))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageContaining("not for signing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "z",
                "zz",
                "z6Mk",
                "u7QFxxx",
                // the secret key where a public one is expected
                "z3u2WVwczFaW4vXdbGSCioiADpTA2MY6aintE9KUkPnLB97F"
            })
    void a_text_that_is_no_public_multikey_is_refused(String text) {
        assertThatThrownBy(() -> Multikey.decode(text)).isInstanceOf(MalformedKeyException.class);
    }

    @Test
    void a_public_multikey_is_no_private_one() {
        assertThatThrownBy(() -> SigningKey.fromMultikey(Multikey.encode(KeyFiles.publicKey(KeyType.P256))))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageContaining("not the Multikey of a known type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "did:key:z6Mk",
                "did:key:z6Mk#",
                "#key-1",
                "key-1#a",
                "key-1#a:b",
                "https://",
                "http://a.example/key",
                "https://a.example/#"
            })
    void a_verification_method_is_an_absolute_url_with_a_fragment_or_one_of_https(String text) {
        assertThatThrownBy(() -> new VerificationMethodId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_verification_method_knows_its_controller() {
        VerificationMethodId id = new VerificationMethodId("did:web:registrar.example.edu#key-2026");

        assertThat(id.controller()).isEqualTo("did:web:registrar.example.edu");
        assertThat(id.fragment()).isEqualTo("key-2026");
        assertThat(id).hasToString("did:web:registrar.example.edu#key-2026");
    }

    @Test
    void a_key_with_a_document_of_its_own_is_named_by_its_url() {
        VerificationMethodId id = new VerificationMethodId("https://college.example.edu/keys/1");

        assertThat(id.hasFragment()).isFalse();
        assertThat(id.fragment()).isEmpty();
        assertThat(id.controller()).isEqualTo("https://college.example.edu/keys/1");
    }

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P256", "RSA"})
    void no_text_of_a_private_key_shows_it(KeyType type) {
        SigningKey key = KeyFiles.secret(type);
        String multikey = InsecureKeyAccess.toMultikey(key);
        String d = ((JsonString) InsecureKeyAccess.toJwk(key).get("d").orElseThrow()).value();

        for (Object shown : new Object[] {key, Signers.didKey(key), key.publicKey(), InsecureKeyAccess.toJwk(key)}) {
            assertThat(shown.toString())
                    .doesNotContain(d)
                    .doesNotContain(multikey)
                    .doesNotContain(HexFormat.of().formatHex(key.secret()));
        }
        assertThat(JsonWriter.toText(InsecureKeyAccess.toJwk(key))).contains(d);
    }
}
