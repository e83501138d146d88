package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.badge;
import static org.lerkit.crypto.Fixtures.pemSigner;
import static org.lerkit.crypto.Fixtures.signed;
import static org.lerkit.crypto.Fixtures.signedAsIs;
import static org.lerkit.crypto.Fixtures.text;
import static org.lerkit.crypto.Fixtures.verify;
import static org.lerkit.crypto.Fixtures.with;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.internal.suite.WholeDocumentSuite;
import org.lerkit.crypto.key.InsecureKeyAccess;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Proofs that a careless verifier takes: of other forms, with other hashes, by keys of other types or for other uses. */
class EcdsaAttackTest {
    private static final String SUITE = "ecdsa-rdfc-2019";
    private static final String METHOD = "/proof/verificationMethod";
    private static final String VALUE = "/proof/proofValue";
    private static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    private final JsonObject signed = signed(badge(), SUITE, pemSigner("p256"));
    private final byte[] signature =
            Base58Btc.fromMultibase(text(signed, VALUE)).orElseThrow();

    @Test
    void a_signature_in_der_is_refused() {
        BigInteger r = new BigInteger(1, Arrays.copyOf(signature, 32));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));
        String numbers = "02" + sized(r.toByteArray()) + "02" + sized(s.toByteArray());
        byte[] der = HexFormat.of().parseHex("30" + sized(HexFormat.of().parseHex(numbers)));

        assertThat(found(withValue(der))).containsExactly("proof.value.malformed at /proof/proofValue");
    }

    private static String sized(byte[] bytes) {
        return HexFormat.of().toHexDigits((byte) bytes.length) + HexFormat.of().formatHex(bytes);
    }

    @Test
    void zeros_and_numbers_beyond_the_order_are_no_signature() {
        byte[] beyond = signature.clone();
        Arrays.fill(beyond, 32, 64, (byte) 0xFF);

        assertThat(found(withValue(new byte[64]))).containsExactly("proof.signature.invalid at /proof/proofValue");
        assertThat(found(withValue(beyond))).containsExactly("proof.signature.invalid at /proof/proofValue");
        assertThat(found(withValue(new byte[96]))).containsExactly("proof.value.malformed at /proof/proofValue");
        assertThat(found(withValue(new byte[0]))).containsExactly("proof.value.malformed at /proof/proofValue");
    }

    /** Neither Data Integrity nor JOSE asks for the lower of the two: it is a signature of the same document. */
    @Test
    void the_twin_of_a_signature_is_one_too() {
        byte[] twin = signature.clone();
        byte[] s = ORDER.subtract(new BigInteger(1, Arrays.copyOfRange(signature, 32, 64)))
                .toByteArray();
        Arrays.fill(twin, 32, 64, (byte) 0);
        int length = Math.min(32, s.length);
        System.arraycopy(s, s.length - length, twin, 64 - length, length);

        assertThat(twin).isNotEqualTo(signature);
        assertThat(found(withValue(twin))).isEmpty();
        assertThat(found(with(withValue(twin), "/credentialSubject/result/0/value", "A+")))
                .containsExactly("proof.signature.invalid at /proof/proofValue");
    }

    /** A key on P-384 goes with SHA-384, inside the canonical form too. */
    @Test
    void a_p384_signature_of_sha_256_hashes_is_refused() {
        Signer p384 = pemSigner("p384");
        Signer mixed = new Signer() {
            @Override
            public SignatureAlgorithm algorithm() {
                return SignatureAlgorithm.ES256;
            }

            @Override
            public VerificationMethodId verificationMethod() {
                return p384.verificationMethod();
            }

            @Override
            public byte[] sign(byte[] data) throws GeneralSecurityException {
                return p384.sign(data);
            }
        };

        JsonObject document = signedAsIs(badge(), WholeDocumentSuite.ecdsaRdfc2019(), mixed);

        assertThat(found(document)).containsExactly("proof.signature.invalid at /proof/proofValue");
    }

    @Test
    void a_proof_by_another_suite_of_the_same_key_is_refused() {
        assertThat(found(with(signed, "/proof/cryptosuite", "ecdsa-jcs-2019")))
                .containsExactly("proof.signature.invalid at /proof/proofValue");
        assertThat(found(with(signed, "/proof/cryptosuite", "eddsa-rdfc-2022")))
                .containsExactly("proof.verification-method.algorithm at /proof/verificationMethod");
    }

    @ParameterizedTest
    @EnumSource(names = {"ED25519", "P521", "RSA"})
    void a_key_of_another_type_is_refused(KeyType type) {
        SigningKey key = SigningKey.generate(type, new SecureRandom());

        assertThat(found(with(
                        signed,
                        METHOD,
                        VerificationMethodId.didKey(key.publicKey()).value())))
                .containsExactly("proof.verification-method.algorithm at /proof/verificationMethod");
    }

    @Test
    void a_key_to_agree_with_is_not_authorized() {
        String x25519 = "z6LSeu9HkTHSfLLeUs2nnzUSNedgDUevfNQgQjQC23ZCit6F";

        assertThat(found(with(signed, METHOD, "did:key:" + x25519 + "#" + x25519)))
                .contains("proof.verification-method.unauthorized at /proof/verificationMethod");
    }

    @Test
    void a_did_jwk_verifies_unless_it_is_private_or_for_something_else() {
        SigningKey key = SigningKey.generate(KeyType.P256, new SecureRandom());
        JsonObject jwk = Jwk.encode(key.publicKey());

        assertThat(found(signedAs(key, jwk))).isEmpty();
        assertThat(found(signedAs(key, jwk.with("alg", new JsonString("ES256")))))
                .isEmpty();
        assertThat(found(signedAs(key, InsecureKeyAccess.toJwk(key))))
                .containsExactly("proof.verification-method.not-found at /proof/verificationMethod");
        assertThat(found(signedAs(key, jwk.with("alg", new JsonString("ES384")))))
                .containsExactly("proof.verification-method.not-found at /proof/verificationMethod");
        assertThat(found(signedAs(key, jwk.with("alg", new JsonString("ECDH-ES")))))
                .containsExactly("proof.verification-method.algorithm at /proof/verificationMethod");
        assertThat(found(signedAs(key, jwk.with("use", new JsonString("enc")))))
                .contains("proof.verification-method.unauthorized at /proof/verificationMethod");
    }

    private static JsonObject signedAs(SigningKey key, JsonObject jwk) {
        String did = "did:jwk:" + Base64Url.encode(JsonWriter.toBytes(jwk));
        return signedAsIs(
                badge(), WholeDocumentSuite.ecdsaRdfc2019(), Signers.of(key, new VerificationMethodId(did + "#0")));
    }

    private JsonObject withValue(byte[] value) {
        return with(signed, VALUE, Base58Btc.toMultibase(value));
    }

    private static List<String> found(JsonObject document) {
        return verify(document, VerificationPolicy.proofOnly()).result(Aspect.PROOF).problems().stream()
                .map(problem -> problem.code() + " at " + problem.pointer().value())
                .toList();
    }
}
