package org.lerkit.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureBatchTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SignatureBatch batch = new SignatureBatch();

    @Test
    void an_empty_batch_holds() {
        assertThat(batch.holds()).isTrue();
        assertThat(batch.split(64)).isEmpty();
    }

    @Test
    void signatures_are_collected_and_hold_together() {
        SigningKey key = SigningKey.generate(KeyType.ED25519, RANDOM);
        for (int i = 0; i < 9; i++) {
            assertThat(verify(key, "data " + i, "data " + i)).isTrue();
        }

        assertThat(batch.size()).isEqualTo(9);
        assertThat(batch.holds()).isTrue();
        assertThat(batch.split(4)).extracting(SignatureBatch::size).containsExactly(4, 4, 1);
        assertThat(batch.split(4)).allMatch(SignatureBatch::holds);
    }

    @Test
    void one_that_does_not_hold_is_taken_for_one_that_does_until_the_batch_is_asked() {
        SigningKey key = SigningKey.generate(KeyType.ED25519, RANDOM);
        for (int i = 0; i < 9; i++) {
            assertThat(verify(key, "data " + i, i == 5 ? "other" : "data " + i)).isTrue();
        }

        assertThat(batch.holds()).isFalse();
        assertThat(batch.split(3)).extracting(SignatureBatch::holds).containsExactly(true, false, true);
        assertThat(SignatureBatch.joined(batch.split(3)).holds()).isFalse();
    }

    @Test
    void few_are_verified_one_by_one() {
        SigningKey key = SigningKey.generate(KeyType.ED25519, RANDOM);
        verify(key, "data", "data");
        assertThat(batch.holds()).isTrue();

        verify(key, "data", "other");
        assertThat(batch.holds()).isFalse();
    }

    @Test
    void what_has_another_size_than_a_signature_is_refused_at_once() {
        SigningKey key = SigningKey.generate(KeyType.ED25519, RANDOM);

        assertThat(batch.collecting(key.publicKey()).verify(SignatureAlgorithm.ED25519, new byte[1], new byte[63]))
                .isFalse();
        assertThat(batch.size()).isZero();
    }

    @Test
    void signatures_of_other_keys_are_verified_at_once() {
        SigningKey key = SigningKey.generate(KeyType.P256, RANDOM);

        assertThat(verify(key, "data", "data")).isTrue();
        assertThat(verify(key, "data", "other")).isFalse();
        assertThat(batch.size()).isZero();
    }

    /** Or a document would have another report, depending on what else was verified before. */
    @Test
    void signatures_of_a_key_that_was_asked_often_are_collected_as_well() {
        SigningKey key = SigningKey.generate(KeyType.ED25519, RANDOM);
        for (int i = 0; i < 20; i++) {
            key.publicKey().verify(SignatureAlgorithm.ED25519, new byte[1], new byte[64]);
        }

        assertThat(verify(key, "data", "data")).isTrue();
        assertThat(verify(key, "data", "other")).isTrue();
        assertThat(batch.size()).isEqualTo(2);
        assertThat(batch.holds()).isFalse();
    }

    @Test
    void keys_stay_what_they_are() {
        VerificationKey key = SigningKey.generate(KeyType.ED25519, RANDOM).publicKey();

        assertThat(batch.collecting(key)).isEqualTo(key);
        assertThat(List.of(batch.collecting(key).bytes())).containsExactly(key.bytes());
    }

    private boolean verify(SigningKey key, String signed, String shown) {
        Signer signer = Signers.didKey(key);
        try {
            byte[] signature = signer.sign(signed.getBytes(StandardCharsets.UTF_8));
            return batch.collecting(key.publicKey())
                    .verify(signer.algorithm(), shown.getBytes(StandardCharsets.UTF_8), signature);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
