package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lerkit.crypto.key.KeyFiles.hex;

import java.security.GeneralSecurityException;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.bls.BLS12_381Serialization;
import org.bouncycastle.crypto.bls.BLS12_381SubgroupCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of BLS12-381, which sign several messages at once and are written as Multikey only. */
class BbsKeyTest {
    private static final SigningKey KEY = KeyFiles.secret(KeyType.BLS12_381_G2);
    private static final byte[] HEADER = {1, 2, 3};
    private static final List<byte[]> MESSAGES = List.of(new byte[] {4}, new byte[] {5});

    @Test
    void it_is_read_from_the_multikey_that_it_is_written_as() {
        String multikey = Multikey.encode(KEY.publicKey());

        assertThat(multikey).startsWith("zUC7");
        assertThat(Multikey.decode(multikey)).isEqualTo(KEY.publicKey()).hasSameHashCodeAs(KEY.publicKey());
        SigningKey again = SigningKey.fromMultikey(InsecureKeyAccess.toMultikey(KEY));
        assertThat(again.secret()).isEqualTo(KEY.secret());
        assertThat(again.publicKey()).isEqualTo(KEY.publicKey());
        assertThat(again.algorithm()).isEqualTo(SignatureAlgorithm.BBS);
    }

    @Test
    void no_standard_has_it_in_another_form() {
        for (Runnable writing : List.<Runnable>of(
                () -> Jwk.encode(KEY.publicKey()),
                () -> Jwk.thumbprint(KEY.publicKey()),
                () -> InsecureKeyAccess.toJwk(KEY),
                () -> Pem.encode(KEY.publicKey()),
                () -> InsecureKeyAccess.toPem(KEY))) {
            assertThatThrownBy(writing::run)
                    .isInstanceOf(MalformedKeyException.class)
                    .hasMessageContaining("BLS12-381 G2")
                    .hasMessageContaining("Multikey is how they are written");
        }
    }

    @Test
    void it_signs_a_header_and_messages_or_a_header_alone() throws GeneralSecurityException {
        MultiMessageSigner signer = (MultiMessageSigner) Signers.didKey(KEY);

        assertThat(signer.algorithm()).isEqualTo(SignatureAlgorithm.BBS);
        assertThat(signer.publicKey()).isEqualTo(KEY.publicKey());
        assertThat(signer.sign(HEADER, MESSAGES)).hasSize(80).isEqualTo(signer.sign(HEADER, MESSAGES));
        assertThat(signer.sign(HEADER)).isEqualTo(signer.sign(HEADER, List.of()));
        assertThat(KEY.publicKey().verify(SignatureAlgorithm.BBS, HEADER, signer.sign(HEADER)))
                .isTrue();
        assertThat(KEY.publicKey().verify(SignatureAlgorithm.BBS, HEADER, signer.sign(HEADER, MESSAGES)))
                .isFalse();
    }

    @Test
    void a_key_that_signs_one_message_is_no_signer_of_several() {
        assertThat(Signers.didKey(KeyFiles.secret(KeyType.P256))).isNotInstanceOf(MultiMessageSigner.class);
        assertThatThrownBy(() -> KeyFiles.secret(KeyType.P256).sign(HEADER, MESSAGES))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_provider_that_does_not_have_such_keys_verifies_nothing_with_them() {
        VerificationKey theirs = KEY.publicKey().checkedBy(Security.getProvider("SunEC"));

        assertThat(theirs.algorithms()).isEmpty();
        assertThat(theirs.verify(SignatureAlgorithm.BBS, HEADER, KEY.sign(HEADER)))
                .isFalse();
    }

    /** The order of the groups, and what is not as long as it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "11",
                ""
            })
    void private_keys_are_from_one_and_below_the_order(String secret) {
        assertThatThrownBy(() -> SigningKey.of(KeyType.BLS12_381_G2, hex(secret)))
                .isInstanceOf(MalformedKeyException.class)
                .hasMessage("not a BLS12-381 private key, " + secret.length() / 2 + " bytes");
    }

    @Test
    void public_keys_are_in_the_group_of_prime_order_and_not_its_identity() {
        byte[] identity = new byte[96];
        identity[0] = (byte) 0xC0;
        byte[] uncompressed = KEY.publicKey().bytes();
        uncompressed[0] &= 0x7F;
        byte[] beyondField = new byte[96];
        Arrays.fill(beyondField, (byte) 0xFF);
        beyondField[0] = (byte) 0x9F;

        for (byte[] raw : List.of(
                identity,
                uncompressed,
                beyondField,
                outsideTheGroup(),
                new byte[96],
                new byte[0],
                Arrays.copyOf(KEY.publicKey().bytes(), 95),
                Arrays.copyOf(KEY.publicKey().bytes(), 97))) {
            assertThatThrownBy(() -> VerificationKey.of(KeyType.BLS12_381_G2, raw))
                    .isInstanceOf(MalformedKeyException.class)
                    .hasMessage("not a BLS12-381 G2 public key, " + raw.length + " bytes");
        }
    }

    /** A point of the curve that is not in the group: of the few x that are tried, most are of these. */
    private static byte[] outsideTheGroup() {
        byte[] raw = new byte[96];
        raw[0] = (byte) 0x80;
        for (int x = 1; x < 100; x++) {
            raw[95] = (byte) x;
            try {
                if (!BLS12_381SubgroupCheck.isInG2Subgroup(BLS12_381Serialization.decompressG2(raw))) {
                    return raw;
                }
            } catch (IllegalArgumentException e) {
                // not on the curve: the next
            }
        }
        throw new AssertionError("no point outside the group");
    }
}
