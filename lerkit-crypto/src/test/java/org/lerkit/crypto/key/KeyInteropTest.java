package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.key.KeyFiles.hex;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Against OpenSSL, the providers of the JDK and nimbus, none of which is ours; each takes what the other signs. */
class KeyInteropTest {
    private static final VerificationMethodId METHOD = new VerificationMethodId("did:web:registrar.example.edu#key-1");

    /** Made by OpenSSL 3; those of ECDSA were written in DER, and are here as two numbers. */
    @ParameterizedTest
    @CsvFileSource(resources = "openssl-signatures.csv")
    void what_openssl_signed_is_verified(String file, SignatureAlgorithm algorithm, String signature) {
        VerificationKey key = Pem.decode(KeyFiles.text(file));
        byte[] bytes = hex(signature);

        assertThat(key.verify(algorithm, KeyFiles.SIGNED, bytes)).isTrue();
        bytes[bytes.length - 1] ^= 1;
        assertThat(key.verify(algorithm, KeyFiles.SIGNED, bytes)).isFalse();
    }

    @Test
    void the_jdk_makes_the_same_ed25519_signatures() throws GeneralSecurityException {
        Random random = new Random(25519);
        for (int i = 0; i < 25; i++) {
            byte[] seed = new byte[32];
            random.nextBytes(seed);
            byte[] message = new byte[random.nextInt(300)];
            random.nextBytes(message);
            SigningKey key = SigningKey.of(KeyType.ED25519, seed);

            Signature theirs = Signature.getInstance("Ed25519");
            theirs.initSign(privateKey(key, "Ed25519"));
            theirs.update(message);
            byte[] signature = theirs.sign();

            assertThat(key.sign(message)).isEqualTo(signature);
            assertThat(key.publicKey().verify(SignatureAlgorithm.ED25519, message, signature))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ES256K", "BBS", "ML_DSA_44"})
    void the_jdk_verifies_what_lerkit_signs_and_signs_what_lerkit_verifies(SignatureAlgorithm algorithm)
            throws GeneralSecurityException {
        SigningKey key = KeyFiles.secret(algorithm.keyType()).signingWith(algorithm);
        String family = family(algorithm);
        Provider provider = provider(algorithm);
        Signer theirs = Signers.of(privateKey(key, family), provider, algorithm, METHOD);
        PublicKey publicKey =
                KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(Der.encode(key.publicKey())));

        byte[] signature = theirs.sign(KeyFiles.SIGNED);

        assertThat(theirs.algorithm()).isEqualTo(algorithm);
        assertThat(theirs.verificationMethod()).isEqualTo(METHOD);
        assertThat(theirs).hasToString(METHOD + " by " + provider.getName());
        assertThat(key.publicKey().verify(algorithm, KeyFiles.SIGNED, signature))
                .isTrue();
        assertThat(jdkVerifies(publicKey, algorithm, key.sign(KeyFiles.SIGNED))).isTrue();
        assertThat(jdkVerifies(publicKey, algorithm, signature)).isTrue();
        assertThat(VerificationKey.of(publicKey)).isEqualTo(key.publicKey());
        assertThat(SigningKey.of(privateKey(key, family)).secret()).isEqualTo(key.secret());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ES256K", "BBS", "ML_DSA_44"})
    void a_given_provider_checks_as_what_lerkit_brings(SignatureAlgorithm algorithm) {
        SigningKey key = KeyFiles.secret(algorithm.keyType()).signingWith(algorithm);
        VerificationKey theirs = key.publicKey().checkedBy(provider(algorithm));
        byte[] signature = key.sign(KeyFiles.SIGNED);

        assertThat(theirs).isEqualTo(key.publicKey());
        assertThat(theirs.verify(algorithm, KeyFiles.SIGNED, signature)).isTrue();
        signature[3] ^= 1;
        assertThat(theirs.verify(algorithm, KeyFiles.SIGNED, signature)).isFalse();
        assertThat(theirs.verify(algorithm, KeyFiles.SIGNED, new byte[signature.length]))
                .isFalse();
        assertThat(theirs.verify(algorithm, KeyFiles.SIGNED, new byte[3])).isFalse();
    }

    /** SunEC has no RSA, and knows of secp256k1 no more than its name. */
    @Test
    void what_a_given_provider_does_not_have_is_not_verified() {
        VerificationKey key = KeyFiles.publicKey(KeyType.RSA).checkedBy(provider(SignatureAlgorithm.ES256));
        VerificationKey secp256k1 = KeyFiles.publicKey(KeyType.SECP256K1).checkedBy(provider(SignatureAlgorithm.ES256));

        assertThat(key.algorithms()).isEmpty();
        assertThat(key.bytes()).isEqualTo(KeyFiles.publicKey(KeyType.RSA).bytes());
        assertThat(key.verify(
                        SignatureAlgorithm.RS256,
                        KeyFiles.SIGNED,
                        KeyFiles.secret(KeyType.RSA).sign(KeyFiles.SIGNED)))
                .isFalse();
        assertThat(secp256k1.verify(SignatureAlgorithm.ES256K, KeyFiles.SIGNED, openssl("ES256K")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512", "RS256", "PS256"})
    void nimbus_verifies_what_lerkit_signs_and_signs_what_lerkit_verifies(SignatureAlgorithm algorithm)
            throws JOSEException, ParseException {
        SigningKey key = KeyFiles.secret(algorithm.keyType()).signingWith(algorithm);
        JWSHeader header = new JWSHeader(JWSAlgorithm.parse(algorithm.joseName()));
        JWK jwk = JWK.parse(JsonWriter.toText(InsecureKeyAccess.toJwk(key)));
        boolean rsa = algorithm.keyType() == KeyType.RSA;

        byte[] theirs = (rsa ? new RSASSASigner(jwk.toRSAKey()) : new ECDSASigner(jwk.toECKey()))
                .sign(header, KeyFiles.SIGNED)
                .decode();
        boolean accepted = (rsa ? new RSASSAVerifier(jwk.toRSAKey()) : new ECDSAVerifier(jwk.toECKey()))
                .verify(header, KeyFiles.SIGNED, Base64URL.encode(key.sign(KeyFiles.SIGNED)));

        assertThat(accepted).isTrue();
        assertThat(key.publicKey().verify(algorithm, KeyFiles.SIGNED, theirs)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"BLS12_381_G2", "ML_DSA_44"})
    void nimbus_reads_the_same_jwk_and_has_the_same_thumbprint(KeyType type) throws JOSEException, ParseException {
        VerificationKey key = KeyFiles.publicKey(type);
        JWK theirs = JWK.parse(JsonWriter.toText(Jwk.encode(key)));
        JsonObject back = KeyFiles.json(theirs.toJSONString());

        assertThat(Jwk.thumbprint(key)).isEqualTo(theirs.computeThumbprint().toString());
        assertThat(Jwk.decode(back)).isEqualTo(key);
    }

    @Test
    void a_key_that_its_provider_does_not_show_signs_and_cannot_be_taken_out() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        PrivateKey hidden = new HiddenKey("EC");

        assertThatThrownBy(() -> SigningKey.of(hidden))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("a private key that cannot be taken out of its key store");
        Signer signer = Signers.of(
                pair.getPrivate(),
                provider(SignatureAlgorithm.ES256),
                SignatureAlgorithm.ES256,
                VerificationMethodId.didKey(VerificationKey.of(pair.getPublic())));
        assertThat(VerificationKey.of(pair.getPublic())
                        .verify(SignatureAlgorithm.ES256, KeyFiles.SIGNED, signer.sign(KeyFiles.SIGNED)))
                .isTrue();
        // a provider that cannot use the key says so
        Signer broken = Signers.of(hidden, provider(SignatureAlgorithm.ES256), SignatureAlgorithm.ES256, METHOD);
        assertThatThrownBy(() -> broken.sign(KeyFiles.SIGNED)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void a_key_of_another_family_or_curve_does_not_become_a_signature() throws GeneralSecurityException {
        PrivateKey p384 = privateKey(KeyFiles.secret(KeyType.P384), "EC");
        Provider ec = provider(SignatureAlgorithm.ES256);

        assertThatThrownBy(() -> Signers.of(p384, ec, SignatureAlgorithm.RS256, METHOD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RS256 does not sign with a key of EC");
        assertThatThrownBy(() ->
                        Signers.of(p384, ec, SignatureAlgorithm.ES256, METHOD).sign(KeyFiles.SIGNED))
                .isInstanceOf(SignatureException.class)
                .hasMessage("no signature of ES256");
    }

    private static byte[] openssl(String algorithm) {
        return KeyFiles.text("openssl-signatures.csv")
                .lines()
                .map(line -> line.split(","))
                .filter(row -> row[1].equals(algorithm))
                .map(row -> hex(row[2]))
                .findFirst()
                .orElseThrow();
    }

    /** A key as that of a token: nothing of it can be seen. */
    private record HiddenKey(String algorithm) implements PrivateKey {
        private static final long serialVersionUID = 1L;

        @Override
        public String getAlgorithm() {
            return algorithm;
        }

        @Override
        public @Nullable String getFormat() {
            return null;
        }

        @Override
        public byte @Nullable [] getEncoded() {
            return null;
        }
    }

    private static boolean jdkVerifies(PublicKey key, SignatureAlgorithm algorithm, byte[] signature)
            throws GeneralSecurityException {
        String name = switch (algorithm) {
            case ED25519 -> "Ed25519";
            case ES256 -> "SHA256withECDSAinP1363Format";
            case ES384 -> "SHA384withECDSAinP1363Format";
            case ES512 -> "SHA512withECDSAinP1363Format";
            case RS256 -> "SHA256withRSA";
            default -> "RSASSA-PSS";
        };
        Signature theirs = Signature.getInstance(name);
        if (algorithm == SignatureAlgorithm.PS256) {
            theirs.setParameter(new java.security.spec.PSSParameterSpec(
                    "SHA-256", "MGF1", java.security.spec.MGF1ParameterSpec.SHA256, 32, 1));
        }
        theirs.initVerify(key);
        theirs.update(KeyFiles.SIGNED);
        return theirs.verify(signature);
    }

    private static PrivateKey privateKey(SigningKey key, String family) throws GeneralSecurityException {
        return KeyFactory.getInstance(family).generatePrivate(new PKCS8EncodedKeySpec(Der.encodeSecret(key)));
    }

    private static String family(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case ED25519 -> "Ed25519";
            case RS256, PS256 -> "RSA";
            default -> "EC";
        };
    }

    private static Provider provider(SignatureAlgorithm algorithm) {
        return Security.getProvider(algorithm.keyType() == KeyType.RSA ? "SunRsaSign" : "SunEC");
    }
}
