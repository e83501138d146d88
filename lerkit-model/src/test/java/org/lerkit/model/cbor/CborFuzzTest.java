package org.lerkit.model.cbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come, they are malformed, or an item that is written as the same bytes again. */
class CborFuzzTest {
    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Timeout(60)
    void bytes_are_malformed_or_the_only_form_of_what_they_say(long seed) {
        Random random = new Random(seed);
        int read = 0;
        int malformed = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = i % 2 == 0 ? random(random) : changed(whole(), random);
            try {
                assertThat(CborValues.written(CborReader.only(bytes)))
                        .as("seed %d, round %d", seed, i)
                        .isEqualTo(bytes);
                read++;
            } catch (MalformedCborException e) {
                assertThat(e).hasNoCause().message().hasSizeLessThan(80);
                malformed++;
            }
        }

        assertThat(read).isGreaterThan(ROUNDS / 20);
        assertThat(malformed).isGreaterThan(ROUNDS / 2);
    }

    /** Of each kind of item one, one in the other. */
    private static byte[] whole() {
        return new CborWriter()
                .tag(18)
                .array(5)
                .bytes(new byte[] {(byte) 0xa1, 1, 0x26})
                .map(3)
                .number(4)
                .bytes(new byte[8])
                .number(-70_000)
                .text("eight \u00e9")
                .text("crit")
                .array(2)
                .number(1_700_000_000_000L)
                .simple(CborValue.Simple.TRUE)
                .simple(CborValue.Simple.NULL)
                .map(1)
                .text("")
                .simple(CborValue.Simple.FALSE)
                .bytes(new byte[300])
                .written();
    }

    private static byte[] random(Random random) {
        byte[] bytes = new byte[random.nextInt(12)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed =
                random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 10)) : bytes.clone();
        for (int n = 0; n <= random.nextInt(3) && changed.length > 0; n++) {
            changed[random.nextInt(Math.min(changed.length, 80))] = (byte) random.nextInt(256);
        }
        return changed;
    }
}
