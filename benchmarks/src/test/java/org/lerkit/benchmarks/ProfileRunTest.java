package org.lerkit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.junit.jupiter.api.Test;

/** What a profile says of where time went. */
class ProfileRunTest {
    @Test
    void the_time_of_a_signature_is_told_as_that() throws Exception {
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        SampleKey key = SampleKey.generate();
        byte[] secret = key.secret();

        String table = ProfileRun.table(
                "sign",
                () -> {
                    Ed25519.sign(secret, 0, secret, 0, secret.length, signature, 0);
                    return signature;
                },
                Duration.ofMillis(100),
                Duration.ofSeconds(3)); // for on a machine that is busy few samples are taken

        assertThat(table).contains("| sign | share |").containsPattern("\\| the signature \\| [0-9]+ % \\|");
    }
}
