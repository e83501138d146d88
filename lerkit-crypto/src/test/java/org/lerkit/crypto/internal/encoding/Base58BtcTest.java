package org.lerkit.crypto.internal.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base58BtcTest {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger RADIX = BigInteger.valueOf(58);

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

    /** The number that the digits are, with a byte of zero for each leading 1: how base58 is defined. */
    @Test
    void bytes_of_any_length_are_the_number_that_the_digits_are() {
        long seed = 57;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = new byte[i % 150];
            random.nextBytes(bytes);
            int zeros = Math.min(random.nextInt(3) == 0 ? random.nextInt(8) : 0, bytes.length);
            Arrays.fill(bytes, 0, zeros, (byte) 0);
            if (random.nextInt(5) == 0) { // long runs of bits are where carries go wrong
                Arrays.fill(bytes, zeros, bytes.length, (byte) (random.nextBoolean() ? 0xFF : 0x80));
            }
            String expected = digits(bytes);

            assertThat(Base58Btc.encode(bytes))
                    .as("bytes %d of seed %d", i, seed)
                    .isEqualTo(expected);
            assertThat(Base58Btc.decode(expected))
                    .as("text %d of seed %d", i, seed)
                    .hasValue(bytes);
        }
    }

    @Test
    void each_text_of_digits_is_that_of_its_bytes() {
        Random random = new Random(59);
        for (int i = 0; i < 3_000; i++) {
            String text = random.ints(random.nextInt(100), 0, random.nextInt(5) == 0 ? 2 : 58)
                    .mapToObj(digit -> ALPHABET.substring(digit, digit + 1))
                    .collect(Collectors.joining());

            assertThat(digits(Base58Btc.decode(text).orElseThrow())).isEqualTo(text);
        }
    }

    private static String digits(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        for (BigInteger rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(RADIX)) {
            digits.append(ALPHABET.charAt(rest.mod(RADIX).intValue()));
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            digits.append('1');
        }
        return digits.reverse().toString();
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
