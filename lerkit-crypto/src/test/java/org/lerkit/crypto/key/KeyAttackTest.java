package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.key.KeyFiles.hex;
import static org.lerkit.crypto.key.KeyFiles.json;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.encoding.Base64Url;

/** Signatures and keys that a careless implementation takes. */
class KeyAttackTest {
    private static final byte[] MESSAGE = {1, 2, 3};
    private static final BigInteger F4 = BigInteger.valueOf(65_537);

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"X25519"})
    void signatures_of_zeros_and_of_other_lengths_are_refused(KeyType type) {
        VerificationKey key = KeyFiles.publicKey(type);
        for (SignatureAlgorithm algorithm : key.algorithms()) {
            int size = algorithm.signatureSize().orElse(256);
            for (int length : new int[] {0, 1, size - 1, size, size + 1, 2 * size}) {
                assertThat(key.verify(algorithm, MESSAGE, new byte[length])).isFalse();
                byte[] ones = new byte[length];
                Arrays.fill(ones, (byte) 0xFF);
                assertThat(key.verify(algorithm, MESSAGE, ones)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512"})
    void the_numbers_of_an_ecdsa_signature_are_between_zero_and_the_order(SignatureAlgorithm algorithm) {
        SigningKey key = KeyFiles.secret(algorithm.keyType());
        BigInteger order = EcCurve.of(algorithm.keyType()).order();
        byte[] signature = key.sign(MESSAGE);
        int half = signature.length / 2;
        BigInteger r = new BigInteger(1, Arrays.copyOf(signature, half));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, half, signature.length));

        assertThat(verifies(key, pair(r, s, half))).isTrue();
        // known, and harmless: the twin is a signature of the same data
        assertThat(verifies(key, pair(r, order.subtract(s), half))).isTrue();
        assertThat(verifies(key, pair(BigInteger.ZERO, s, half))).isFalse();
        assertThat(verifies(key, pair(r, BigInteger.ZERO, half))).isFalse();
        assertThat(verifies(key, pair(order, s, half))).isFalse();
        assertThat(verifies(key, pair(r, order, half))).isFalse();
        assertThat(verifies(key, pair(s, r, half))).isFalse();
        if (r.add(order).bitLength() <= 8 * half) {
            assertThat(verifies(key, pair(r.add(order), s, half))).isFalse();
        }
    }

    private static boolean verifies(SigningKey key, byte[] signature) {
        return key.publicKey().verify(key.algorithm(), MESSAGE, signature);
    }

    private static byte[] pair(BigInteger r, BigInteger s, int half) {
        byte[] both = new byte[2 * half];
        put(r, both, half);
        put(s, both, 2 * half);
        return both;
    }

    private static void put(BigInteger number, byte[] bytes, int end) {
        byte[] from = number.toByteArray();
        int length = Math.min(from.length, bytes.length / 2);
        System.arraycopy(from, from.length - length, bytes, end - length, length);
    }

    @Test
    void an_ed25519_signature_whose_second_half_is_not_reduced_is_refused() {
        SigningKey key = KeyFiles.secret(KeyType.ED25519);
        byte[] signature = key.sign(MESSAGE);
        // S + L is the same number modulo the order L of the group: a second signature of the same message
        byte[] order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        int carry = 0;
        for (int i = 0; i < 32; i++) {
            carry += (signature[32 + i] & 0xFF) + (order[i] & 0xFF);
            signature[32 + i] = (byte) carry;
            carry >>= 8;
        }

        assertThat(verifies(key, signature)).isFalse();
    }

    /** A signature of zeros would fit any message. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"
            })
    void ed25519_points_of_small_order_are_no_keys(String hex) {
        assertThatThrownBy(() -> VerificationKey.of(KeyType.ED25519, hex(hex)))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("not an Ed25519 public key, 32 bytes");
    }

    @ParameterizedTest
    @EnumSource(names = {"P256", "P384", "P521", "SECP256K1"})
    void what_is_not_on_the_curve_is_no_key(KeyType type) {
        byte[] point = EcCurve.of(type).uncompressed(KeyFiles.publicKey(type).bytes());
        byte[] off = point.clone();
        off[off.length - 1] ^= 1;

        assertThat(VerificationKey.of(type, point)).isEqualTo(KeyFiles.publicKey(type));
        assertNoKey(type, off);
        assertNoKey(type, new byte[] {0}); // the point at infinity
        assertNoKey(type, new byte[0]);
        assertNoKey(type, Arrays.copyOf(point, point.length - 1));
        assertNoKey(type, Arrays.copyOf(point, point.length + 1));
        byte[] field = point.clone();
        Arrays.fill(field, 1, 1 + (point.length - 1) / 2, (byte) 0xFF); // x is not below the prime
        assertNoKey(type, field);
    }

    private static void assertNoKey(KeyType type, byte[] raw) {
        assertThatThrownBy(() -> VerificationKey.of(type, raw))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("not a " + type.title() + " public key, " + raw.length + " bytes");
    }

    @Test
    void coordinates_and_private_numbers_have_one_length() {
        String jwk = """
                {"kty":"EC","crv":"P-256","x":"%s","y":"%s"}
                """;
        String zero = Base64Url.encode(new byte[32]);

        assertThatThrownBy(() -> Jwk.decode(json(jwk.formatted(Base64Url.encode(new byte[33]), zero))))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("a coordinate of P-256 has 32 bytes");
        assertThatThrownBy(() -> Jwk.decode(json(jwk.formatted(zero, Base64Url.encode(new byte[31])))))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("a coordinate of P-256 has 32 bytes");
        assertThatThrownBy(() -> Jwk.decode(json(jwk.formatted(zero, zero))))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("not a P-256 public key, 65 bytes");
        String order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
        for (String secret : new String[] {"00".repeat(32), order, "00" + "11".repeat(32), "11".repeat(31)}) {
            assertThatThrownBy(() -> SigningKey.of(KeyType.P256, hex(secret)))
                    .isInstanceOf(MalformedKeyException.class)
                    .hasMessageStartingWith("not a P-256 private key");
        }
    }

    @Test
    void a_multikey_has_one_form() {
        byte[] point =
                EcCurve.P256.uncompressed(KeyFiles.publicKey(KeyType.P256).bytes());
        byte[] bytes = new byte[2 + point.length];
        bytes[0] = (byte) 0x80;
        bytes[1] = 0x24;
        System.arraycopy(point, 0, bytes, 2, point.length);
        String uncompressed = org.lerkit.crypto.internal.encoding.Base58Btc.toMultibase(bytes);

        assertThatThrownBy(() -> Multikey.decode(uncompressed))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("the point of a P-256 Multikey is compressed");
    }

    /** A key is never used with an algorithm of another type, whatever the caller was told. */
    @Test
    void no_key_verifies_with_the_algorithm_of_another() {
        for (KeyType type : KeyType.values()) {
            VerificationKey key = KeyFiles.publicKey(type);
            for (SignatureAlgorithm algorithm : SignatureAlgorithm.values()) {
                if (algorithm.keyType() != type) {
                    SigningKey other = algorithm == SignatureAlgorithm.ES256K
                            ? KeyFiles.secret(KeyType.P256)
                            : KeyFiles.secret(algorithm.keyType());
                    assertThat(key.verify(algorithm, MESSAGE, other.sign(MESSAGE)))
                            .as(type + " with " + algorithm)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "512, 65537, an RSA modulus is an odd number of 2048 to 8192 bits; found 512",
        "2047, 65537, an RSA modulus is an odd number of 2048 to 8192 bits; found 2047",
        "8193, 65537, an RSA modulus is an odd number of 2048 to 8192 bits; found 8193",
        "100000, 65537, an RSA modulus is an odd number of 2048 to 8192 bits; found 100000",
        "2048, 1, an RSA exponent is an odd number of 2 to 64 bits; found 1",
        "2048, 65538, an RSA exponent is an odd number of 2 to 64 bits; found 17",
        "2048, 36893488147419103233, an RSA exponent is an odd number of 2 to 64 bits; found 66"
    })
    void rsa_keys_that_are_weak_or_slow_are_no_keys(int bits, BigInteger exponent, String message) {
        BigInteger modulus = BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.ONE);

        assertThatThrownBy(() -> rsa(modulus, exponent))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage(message);
    }

    @Test
    void even_and_negative_numbers_are_no_rsa_key() {
        BigInteger even = BigInteger.ONE.shiftLeft(2047);

        assertThat(rsa(even.add(BigInteger.ONE), F4).type()).isEqualTo(KeyType.RSA);
        assertThat(rsa(even.add(BigInteger.ONE), BigInteger.valueOf(3)).type()).isEqualTo(KeyType.RSA);
        assertThatThrownBy(() -> rsa(even.add(BigInteger.ONE), F4.negate())).isInstanceOf(MalformedKeyException.class);
        assertThatThrownBy(() -> rsa(even, F4)).isInstanceOf(MalformedKeyException.class);
        assertThatThrownBy(() -> rsa(even.add(BigInteger.ONE).negate(), F4)).isInstanceOf(MalformedKeyException.class);
    }

    private static VerificationKey rsa(BigInteger modulus, BigInteger exponent) {
        return VerificationKey.of(KeyType.RSA, Der.write(new RSAPublicKey(modulus, exponent)));
    }

    @Test
    void an_rsa_number_with_a_zero_before_it_is_another_text_of_the_same_key() {
        String n = Base64Url.encode(hex("00"
                + RSAPublicKey.getInstance(KeyFiles.publicKey(KeyType.RSA).bytes())
                        .getModulus()
                        .toString(16)));

        assertThatThrownBy(() -> Jwk.decode(json("{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"" + n + "\"}")))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageContaining("n of the JWK is no number in its shortest form");
    }

    /** With one of them wrong, a signature by the Chinese remainder theorem gives a factor of the modulus away. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void the_numbers_of_an_rsa_private_key_belong_together(int wrong) {
        RSAPrivateKey key =
                RSAPrivateKey.getInstance(KeyFiles.secret(KeyType.RSA).secret());
        BigInteger[] numbers = {
            key.getPrivateExponent(),
            key.getPrime1(),
            key.getPrime2(),
            key.getExponent1(),
            key.getExponent2(),
            key.getCoefficient()
        };
        numbers[wrong] = numbers[wrong].add(BigInteger.TWO);
        byte[] der = Der.write(new RSAPrivateKey(
                key.getModulus(), F4, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]));

        assertThatThrownBy(() -> SigningKey.of(KeyType.RSA, der))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("the numbers of an RSA private key do not belong together");
    }

    @Test
    void der_with_something_after_it_or_written_otherwise_is_no_key() {
        byte[] der = KeyFiles.publicKey(KeyType.RSA).bytes();

        assertThatThrownBy(() -> VerificationKey.of(KeyType.RSA, Arrays.copyOf(der, der.length + 1)))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageStartingWith("not an RSAPublicKey in DER");
        assertThatThrownBy(() -> VerificationKey.of(KeyType.RSA, new byte[] {0x30, 0}))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessageStartingWith("not an RSAPublicKey in DER");
        // 30 82 01 0a: the same length in three bytes
        byte[] longer = new byte[der.length + 1];
        longer[0] = 0x30;
        longer[1] = (byte) 0x83;
        System.arraycopy(der, 2, longer, 3, der.length - 2);
        assertThatThrownBy(() -> VerificationKey.of(KeyType.RSA, longer)).isInstanceOf(MalformedKeyException.class);
    }
}
