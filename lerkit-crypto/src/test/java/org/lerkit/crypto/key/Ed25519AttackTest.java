package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.testing.Corpus;

/** Signatures and keys that a careless implementation takes; those of Wycheproof among them. */
class Ed25519AttackTest {
    private static final String WYCHEPROOF = "wycheproof/ed25519_test.json";

    private record Vector(String name, String key, String message, String signature, boolean valid) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Vector> wycheproof() {
        if (!Corpus.has(WYCHEPROOF)) {
            return Stream.of(new Vector("not there", "", "", "", false));
        }
        JsonObject file = JsonReader.standard().readObject(Corpus.bytes(WYCHEPROOF));
        return items(file, "testGroups").flatMap(group -> {
            JsonObject key = (JsonObject) group.get("publicKey").orElseThrow();
            return items(group, "tests")
                    .map(test -> new Vector(
                            ((JsonNumber) test.get("tcId").orElseThrow()).text() + " " + text(test, "comment"),
                            text(key, "pk"),
                            text(test, "msg"),
                            text(test, "sig"),
                            text(test, "result").equals("valid")));
        });
    }

    @ParameterizedTest
    @MethodSource("wycheproof")
    void wycheproof_agrees(Vector vector) {
        Corpus.require(WYCHEPROOF);

        boolean verified;
        try {
            verified = VerificationKey.of(SignatureAlgorithm.ED25519, hex(vector.key()))
                    .verify(hex(vector.message()), hex(vector.signature()));
        } catch (MalformedKeyException e) {
            verified = false;
        }

        assertThat(verified).isEqualTo(vector.valid());
    }

    @Test
    void a_signature_whose_second_half_is_not_reduced_is_refused() {
        SigningKey key = SigningKey.fromMultikey("z3u2WVwczFaW4vXdbGSCioiADpTA2MY6aintE9KUkPnLB97F");
        byte[] message = {1, 2, 3};
        byte[] signature = key.sign(message);
        // S + L is the same number modulo the order L of the group: a second signature of the same message
        byte[] order = HexFormat.of().parseHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        int carry = 0;
        for (int i = 0; i < 32; i++) {
            carry += (signature[32 + i] & 0xFF) + (order[i] & 0xFF);
            signature[32 + i] = (byte) carry;
            carry >>= 8;
        }

        assertThat(key.publicKey().verify(message, signature)).isFalse();
        assertThat(key.publicKey().verify(message, new byte[0])).isFalse();
        assertThat(key.publicKey().verify(message, new byte[64])).isFalse();
    }

    /** Points of small order: a signature of zeros would fit any message. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"
            })
    void keys_of_small_order_are_no_keys(String hex) {
        byte[] raw = HexFormat.of().parseHex(hex);

        assertThat(Ed25519.isPublicKey(raw)).isFalse();
    }

    private static Stream<JsonObject> items(JsonObject object, String member) {
        return ((JsonArray) object.get(member).orElseThrow()).items().stream().map(JsonObject.class::cast);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String text(JsonObject object, String member) {
        JsonValue value = object.get(member).orElseThrow();
        return ((JsonString) value).value();
    }
}
