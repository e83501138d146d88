package org.lerkit.crypto.internal.bbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.hash2curve.impl.XmdMessageExpansion;
import org.junit.jupiter.api.Test;

/** The expansion beside Bouncy Castle's; the vectors of BBS hold it to that of the draft. */
class ExpansionTest {
    private static final long SEED = 20_260_702;

    @Test
    void is_that_of_bouncy_castle() {
        Random random = new Random(SEED);
        for (int length : new int[] {1, 31, 32, 33, 48, 64, 128, 500, 255 * 32}) {
            for (int size : new int[] {0, 1, 55, 64, 1_000}) {
                byte[] message = new byte[size];
                random.nextBytes(message);
                String tag = "a tag of some length ".repeat(1 + random.nextInt(11));

                assertThat(new Expansion(tag, length).of(message))
                        .as("seed %s: %s bytes of %s", SEED, length, size)
                        .isEqualTo(new XmdMessageExpansion(SHA256Digest.newInstance(), 128)
                                .expandMessage(message, tag.getBytes(StandardCharsets.US_ASCII), length));
            }
        }
    }
}
