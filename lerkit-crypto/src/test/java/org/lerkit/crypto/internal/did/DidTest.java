package org.lerkit.crypto.internal.did;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.key.InsecureKeyAccess;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.ResolutionResult;
import org.lerkit.crypto.spi.ResolutionResult.NotFound;
import org.lerkit.crypto.spi.ResolutionResult.Resolved;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Identifiers that are keys, those of the specifications among them. */
class DidTest {
    private static final DidKey KEY = new DidKey();
    private static final DidJwk JWK = new DidJwk();
    private static final DocumentLoader NONE = DocumentLoader.none();

    /** An identifier of the test vectors of did:key for each type. */
    @ParameterizedTest
    @CsvSource({
        "ED25519, z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
        "SECP256K1, zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme",
        "P256, zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv",
        "P384, z82Lm1MpAkeJcix9K8TMiLd5NMAhnwkjjCBeWHXyu3U4oT2MVJJKXkcVBgjGhnLBn2Kaau9",
        "P521, z2J9gaYxrKVpdoG9A4gRnmpnRCcxU6agDtFVVBVdn1JedouoZN7SzcyREXXzWgt3gGiwpoHq7K68X4m32D8HgzG8wv3sY5j7"
    })
    void a_did_key_is_its_own_only_key(KeyType type, String multikey) {
        String did = "did:key:" + multikey;

        VerificationMethod method = only(KEY.resolve(did, NONE));

        assertThat(method.id()).isEqualTo(new VerificationMethodId(did + "#" + multikey));
        assertThat(method.controller()).isEqualTo(did);
        assertThat(method.key().type()).isEqualTo(type);
        assertThat(method.purposes())
                .containsExactlyInAnyOrder(
                        "authentication", "assertionMethod", "capabilityInvocation", "capabilityDelegation");
        assertThat(VerificationMethodId.didKey(method.key())).isEqualTo(method.id());
    }

    @Test
    void a_key_to_agree_with_is_for_nothing_else() {
        VerificationMethod method = only(KEY.resolve("did:key:z6LSeu9HkTHSfLLeUs2nnzUSNedgDUevfNQgQjQC23ZCit6F", NONE));

        assertThat(method.key().type()).isEqualTo(KeyType.X25519);
        assertThat(method.key().algorithms()).isEmpty();
        assertThat(method.purposes()).containsExactly("keyAgreement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did:key:",
                "did:key:z6Mk",
                "did:web:registrar.example.edu",
                "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp:1",
                // a private key
                "did:key:z3u2WVwczFaW4vXdbGSCioiADpTA2MY6aintE9KUkPnLB97F",
                "did:jwk:e30"
            })
    void what_is_no_public_key_is_no_did_key(String did) {
        assertThat(KEY.resolve(did, NONE)).isEqualTo(new NotFound());
    }

    /** The examples of the specification of did:jwk. */
    @ParameterizedTest
    @CsvSource({
        "P256, eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6OTFQSDZDZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9, assertionMethod",
        "X25519, eyJrdHkiOiJPS1AiLCJjcnYiOiJYMjU1MTkiLCJ1c2UiOiJlbmMiLCJ4IjoiM3A3YmZYdDl3YlRUVzJIQzdPUTFOei1EUThoYmVHZE5yZngtRkctSUswOCJ9, keyAgreement"
    })
    void a_did_jwk_is_its_own_only_key(KeyType type, String encoded, String purpose) {
        String did = "did:jwk:" + encoded;

        VerificationMethod method = only(JWK.resolve(did, NONE));

        assertThat(method.id()).isEqualTo(new VerificationMethodId(did + "#0"));
        assertThat(method.controller()).isEqualTo(did);
        assertThat(method.key().type()).isEqualTo(type);
        assertThat(method.purposes()).contains(purpose);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"X25519", "SECP256K1", "RSA", "BLS12_381_G2"})
    void a_key_that_its_owner_uses_to_encrypt_makes_no_assertions(KeyType type) {
        JsonObject jwk =
                Jwk.encode(SigningKey.generate(type, new SecureRandom()).publicKey());

        assertThat(only(JWK.resolve(did(jwk), NONE)).purposes()).contains("assertionMethod");
        assertThat(only(JWK.resolve(did(jwk.with("use", new JsonString("sig"))), NONE))
                        .purposes())
                .contains("assertionMethod");
        assertThat(only(JWK.resolve(did(jwk.with("use", new JsonString("enc"))), NONE))
                        .purposes())
                .containsExactly("keyAgreement");
    }

    @Test
    void what_is_no_public_jwk_is_no_did_jwk() {
        SigningKey key = SigningKey.generate(KeyType.P256, new SecureRandom());
        JsonObject jwk = Jwk.encode(key.publicKey());

        assertThat(JWK.resolve(did(jwk), NONE)).isInstanceOf(Resolved.class);
        assertThat(JWK.resolve(did(InsecureKeyAccess.toJwk(key)), NONE)).isEqualTo(new NotFound());
        assertThat(JWK.resolve(did(jwk) + "=", NONE)).isEqualTo(new NotFound());
        assertThat(JWK.resolve(did(jwk.with("note", new JsonString("x".repeat(10_000)))), NONE))
                .isEqualTo(new NotFound());
        assertThat(JWK.resolve("did:jwk:", NONE)).isEqualTo(new NotFound());
        assertThat(JWK.resolve("did:jwk:" + Base64Url.encode("[]".getBytes(StandardCharsets.UTF_8)), NONE))
                .isEqualTo(new NotFound());
        assertThat(JWK.resolve("did:key:" + did(jwk).substring(8), NONE)).isEqualTo(new NotFound());
    }

    private static String did(JsonObject jwk) {
        return "did:jwk:" + Base64Url.encode(JsonWriter.toBytes(jwk));
    }

    private static VerificationMethod only(ResolutionResult result) {
        Resolved resolved = (Resolved) result;
        assertThat(resolved.defects()).isEmpty();
        assertThat(resolved.methods()).hasSize(1);
        return resolved.methods().get(0);
    }
}
