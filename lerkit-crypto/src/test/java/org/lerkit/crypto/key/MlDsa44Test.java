package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.encoding.Base58Btc;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/** Keys of ML-DSA-44: what is one, in each form, and what is not. */
class MlDsa44Test {
    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final VerificationMethodId METHOD = new VerificationMethodId("did:web:larkspur.example#pq");

    private final SigningKey key = KeyFiles.secret(KeyType.ML_DSA_44);

    @Test
    void a_signature_is_deterministic_and_of_the_whole_message() {
        byte[] signature = key.sign(KeyFiles.SIGNED);

        assertThat(signature).hasSize(2420).isEqualTo(key.sign(KeyFiles.SIGNED));
        assertThat(verifies(KeyFiles.SIGNED, signature)).isTrue();
        assertThat(verifies(Arrays.copyOf(KeyFiles.SIGNED, KeyFiles.SIGNED.length + 1), signature))
                .isFalse();
        assertThat(verifies(KeyFiles.SIGNED, Arrays.copyOf(signature, 2419))).isFalse();
        assertThat(verifies(KeyFiles.SIGNED, Arrays.copyOf(signature, 2421))).isFalse();
        assertThat(verifies(KeyFiles.SIGNED, new byte[2420])).isFalse();
        assertThat(verifies(KeyFiles.SIGNED, new byte[0])).isFalse();
    }

    /** The challenge, the response, and the hints, which end in zeros that must be zeros. */
    @ParameterizedTest
    @ValueSource(ints = {0, 31, 32, 1000, 2335, 2336, 2415, 2419})
    void a_signature_with_one_bit_flipped_is_none(int at) {
        byte[] signature = key.sign(KeyFiles.SIGNED);
        signature[at] ^= 1;

        assertThat(verifies(KeyFiles.SIGNED, signature)).isFalse();
    }

    private boolean verifies(byte[] message, byte[] signature) {
        return key.publicKey().verify(SignatureAlgorithm.ML_DSA_44, message, signature);
    }

    @Test
    void a_provider_that_keeps_such_a_key_signs_with_it_and_checks_its_signatures() throws GeneralSecurityException {
        Signer theirs = Signers.of(
                KeyFactory.getInstance("ML-DSA-44", PROVIDER)
                        .generatePrivate(new PKCS8EncodedKeySpec(Der.encodeSecret(key))),
                PROVIDER,
                SignatureAlgorithm.ML_DSA_44,
                METHOD);
        VerificationKey checkedByThem = key.publicKey().checkedBy(PROVIDER);
        byte[] signature = theirs.sign(KeyFiles.SIGNED);

        assertThat(verifies(KeyFiles.SIGNED, signature)).isTrue();
        assertThat(checkedByThem.algorithms()).containsExactly(SignatureAlgorithm.ML_DSA_44);
        assertThat(checkedByThem.verify(SignatureAlgorithm.ML_DSA_44, KeyFiles.SIGNED, key.sign(KeyFiles.SIGNED)))
                .isTrue();
        signature[7] ^= 1;
        assertThat(checkedByThem.verify(SignatureAlgorithm.ML_DSA_44, KeyFiles.SIGNED, signature))
                .isFalse();
    }

    @Test
    void its_multikey_is_base64url_and_no_other_type_is() {
        String multikey = Multikey.encode(key.publicKey());
        byte[] bytes = Base64Url.decode(multikey.substring(1)).orElseThrow();
        byte[] ed25519 = Base58Btc.fromMultibase(Multikey.encode(KeyFiles.publicKey(KeyType.ED25519)))
                .orElseThrow();

        assertThat(multikey).startsWith("ukCS").hasSize(1753);
        assertThat(InsecureKeyAccess.toMultikey(key)).startsWith("umiZ2");
        assertThatThrownBy(() -> Multikey.decode(Base58Btc.toMultibase(bytes)))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("the Multikey of a key of ML-DSA-44 is u and base64url");
        assertThatThrownBy(() -> Multikey.decode("u" + Base64Url.encode(ed25519)))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("the Multikey of a key of Ed25519 is z and base58btc");
        assertThatThrownBy(() -> Multikey.decode(multikey + "="))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("a Multikey is z and base58btc, or u and base64url");
        assertThatThrownBy(() -> Multikey.decode(multikey.substring(0, 1749)))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("not an ML-DSA-44 public key, 1309 bytes");
    }

    @Test
    void its_jwk_names_the_algorithm_and_is_public_without_its_seed() {
        JsonObject jwk = Jwk.encode(key.publicKey());
        JsonObject secret = InsecureKeyAccess.toJwk(key);

        assertThat(jwk.members().keySet()).containsExactly("kty", "alg", "pub");
        assertThat(secret.without("priv")).isEqualTo(jwk);
        assertThat(SigningKey.fromJwk(secret).secret()).hasSize(32).isEqualTo(key.secret());
        assertThatThrownBy(() -> Jwk.decode(secret))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("a private JWK, with priv, where a public one belongs");
    }

    @ParameterizedTest
    @CsvSource({
        "alg, ML-DSA-65, a JWK without an alg that its kty has",
        "alg, ES256, a JWK without an alg that its kty has",
        "kty, OKP, a JWK without a crv that its kty has",
        "pub, AAAA, 'not an ML-DSA-44 public key, 3 bytes'",
        "priv, AAAA, 'not the seed of an ML-DSA-44 private key, 3 bytes'",
        "priv, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, the private key of the JWK is not the one of its public key"
    })
    void a_jwk_that_is_no_such_key_is_refused(String member, String value, String message) {
        JsonObject jwk = InsecureKeyAccess.toJwk(key).with(member, new JsonString(value));

        assertThatThrownBy(() -> SigningKey.fromJwk(jwk))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage(message);
    }

    /** What Bouncy Castle and OpenSSL write has both forms; what lerkit writes has the seed. */
    @Test
    void a_private_key_in_pem_is_read_with_its_seed_and_not_without() throws GeneralSecurityException {
        SigningKey seedOnly = SigningKey.fromPem(InsecureKeyAccess.toPem(key));
        byte[] expanded = new byte[2560];

        assertThat(seedOnly.secret()).isEqualTo(key.secret());
        assertThatThrownBy(() -> SigningKey.fromPem(pem(expanded)))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("an ML-DSA-44 private key without its seed");
    }

    private static String pem(byte[] expanded) throws GeneralSecurityException {
        AlgorithmIdentifier id = new AlgorithmIdentifier(new ASN1ObjectIdentifier("2.16.840.1.101.3.4.3.17"));
        try {
            byte[] der = new PrivateKeyInfo(id, new DEROctetString(expanded)).getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder().encodeToString(der)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
