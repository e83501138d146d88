package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.key.KeyFiles.hex;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.testing.Corpus;

/** The signatures of Wycheproof: those that are valid are accepted, and no other. */
class WycheproofTest {
    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("ed25519_test.json", SignatureAlgorithm.ED25519, 151, 88),
                Arguments.of("ecdsa_secp256r1_sha256_p1363_test.json", SignatureAlgorithm.ES256, 262, 173),
                Arguments.of("ecdsa_secp384r1_sha384_p1363_test.json", SignatureAlgorithm.ES384, 280, 193),
                // Accepted: 9 that are valid and the one that is "acceptable". It names its hash without the NULL that
                // belongs there, which the JDK takes; no signature of other data comes of it.
                Arguments.of("rsa_signature_2048_sha256_test.json", SignatureAlgorithm.RS256, 259, 10),
                // signatures in DER, of which JOSE and Data Integrity know none
                Arguments.of("ecdsa_secp256r1_sha256_test.json", SignatureAlgorithm.ES256, 484, 0));
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_valid_is_accepted_and_nothing_else(String file, SignatureAlgorithm algorithm, int all, int valid) {
        JsonObject vectors = JsonReader.standard().readObject(Corpus.bytes("wycheproof/" + file));
        boolean der = file.equals("ecdsa_secp256r1_sha256_test.json");
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        int accepted = 0;
        for (JsonObject group : items(vectors, "testGroups")) {
            VerificationKey key = Pem.decode(text(group, "publicKeyPem"));
            for (JsonObject test : items(group, "tests")) {
                boolean verified = key.verify(algorithm, hex(text(test, "msg")), hex(text(test, "sig")));
                // a key that was asked before may go another way
                boolean again = key.verify(algorithm, hex(text(test, "msg")), hex(text(test, "sig")));
                boolean expected = !der && !text(test, "result").equals("invalid");
                seen++;
                accepted += verified ? 1 : 0;
                if (verified != expected || again != expected) {
                    wrong.add(((JsonNumber) test.get("tcId").orElseThrow()).text() + " " + text(test, "comment") + " "
                            + text(test, "result"));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(seen).isEqualTo(all);
        assertThat(accepted).isEqualTo(valid);
    }

    /** Without Bouncy Castle, which has the last word on what does not hold. */
    @Test
    void signatures_of_p256_come_to_the_same_for_a_prepared_key() {
        ECDomainParameters curve = new ECDomainParameters(CustomNamedCurves.getByName("secp256r1"));
        JsonObject vectors =
                JsonReader.standard().readObject(Corpus.bytes("wycheproof/ecdsa_secp256r1_sha256_p1363_test.json"));
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        int accepted = 0;
        for (JsonObject group : items(vectors, "testGroups")) {
            byte[] point = Pem.decode(text(group, "publicKeyPem")).bytes();
            EcCombKey key =
                    EcCombKey.ofP256(new ECPublicKeyParameters(curve.getCurve().decodePoint(point), curve));
            for (JsonObject test : items(group, "tests")) {
                byte[] signature = hex(text(test, "sig"));
                if (signature.length != 64) {
                    continue; // refused before
                }
                boolean verified = key.holds(
                        Hashes.of("SHA-256", hex(text(test, "msg"))),
                        new BigInteger(1, signature, 0, 32),
                        new BigInteger(1, signature, 32, 32));
                seen++;
                accepted += verified ? 1 : 0;
                if (verified == text(test, "result").equals("invalid")) {
                    wrong.add(text(test, "comment"));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(seen).isEqualTo(241);
        assertThat(accepted).isEqualTo(173);
    }

    @Test
    void signatures_of_ed25519_come_to_the_same_however_often_the_key_was_asked() {
        JsonObject vectors = JsonReader.standard().readObject(Corpus.bytes("wycheproof/ed25519_test.json"));
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (JsonObject group : items(vectors, "testGroups")) {
            VerificationKey key = Pem.decode(text(group, "publicKeyPem"));
            for (int i = 0; i < 20; i++) {
                key.verify(SignatureAlgorithm.ED25519, new byte[1], new byte[64]);
            }
            for (JsonObject test : items(group, "tests")) {
                boolean verified =
                        key.verify(SignatureAlgorithm.ED25519, hex(text(test, "msg")), hex(text(test, "sig")));
                seen++;
                if (verified == text(test, "result").equals("invalid")) {
                    wrong.add(text(test, "comment"));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(seen).isEqualTo(151);
    }

    @Test
    void signatures_of_ed25519_come_to_the_same_among_others() {
        JsonObject vectors = JsonReader.standard().readObject(Corpus.bytes("wycheproof/ed25519_test.json"));
        SigningKey other = SigningKey.generate(KeyType.ED25519, new SecureRandom());
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (JsonObject group : items(vectors, "testGroups")) {
            VerificationKey key = Pem.decode(text(group, "publicKeyPem"));
            for (JsonObject test : items(group, "tests")) {
                SignatureBatch batch = new SignatureBatch();
                for (byte i = 0; i < 4; i++) {
                    byte[] data = {i};
                    batch.collecting(other.publicKey()).verify(SignatureAlgorithm.ED25519, data, other.sign(data));
                }
                boolean verified = batch.collecting(key)
                                .verify(SignatureAlgorithm.ED25519, hex(text(test, "msg")), hex(text(test, "sig")))
                        && batch.holds();
                seen++;
                if (verified == text(test, "result").equals("invalid")) {
                    wrong.add(text(test, "comment"));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(seen).isEqualTo(151);
    }

    private static List<JsonObject> items(JsonObject object, String member) {
        return ((JsonArray) object.get(member).orElseThrow())
                .items().stream().map(JsonObject.class::cast).toList();
    }

    private static String text(JsonObject object, String member) {
        return ((JsonString) object.get(member).orElseThrow()).value();
    }
}
