package org.lerkit.crypto.internal.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base58BtcTest {
    /** The examples of the Base58 Internet-Draft (draft-msporny-base58-03, section 5). */
    @ParameterizedTest
    @CsvSource({
        "48656c6c6f20576f726c6421, 2NEpo7TZRRrLZSi2U",
        "54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f672e, USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
        "0000287fb4cd, 11233QC4",
        "'', ''",
        "00, 1",
        "61, 2g"
    })
    void bytes_are_written_as_the_draft_writes_them(String hex, String base58) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(Base58Btc.encode(bytes)).isEqualTo(base58);
        assertThat(Base58Btc.decode(base58)).hasValue(bytes);
    }

    @Test
    void what_is_written_is_read() {
        Random random = new Random(58);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            if (bytes.length > 3 && i % 3 == 0) {
                bytes[0] = 0;
                bytes[1] = 0;
            }
            assertThat(Base58Btc.fromMultibase(Base58Btc.toMultibase(bytes))).hasValue(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "O", "I", "l", "2g 2g", "2g\u00E9", "2g+", "2g="})
    void other_letters_are_not_read(String text) {
        assertThat(Base58Btc.decode(text)).isEmpty();
    }

    @Test
    void other_bases_and_what_is_too_long_are_not_read() {
        assertThat(Base58Btc.fromMultibase("")).isEmpty();
        assertThat(Base58Btc.fromMultibase("u" + "SGVsbG8")).isEmpty();
        assertThat(Base58Btc.decode("2".repeat(7_000))).isPresent();
        assertThat(Base58Btc.decode("2".repeat(7_001))).isEmpty();
        assertThat("z".getBytes(StandardCharsets.US_ASCII)[0]).isEqualTo((byte) Base58Btc.PREFIX);
    }
}
