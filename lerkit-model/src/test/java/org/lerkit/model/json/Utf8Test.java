package org.lerkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is UTF-8 is what the decoder of the JDK takes; a backslash is found wherever it stands. */
class Utf8Test {
    /** Each end of each range that RFC 3629 has for a byte, and its neighbours. */
    private static final int[] EDGES = {
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void every_sequence_of_edges_is_judged_as_the_jdk_does() {
        int valid = 0;
        for (int first : EDGES) {
            for (int second : EDGES) {
                for (int third : EDGES) {
                    for (int fourth : EDGES) {
                        byte[] bytes = {(byte) first, (byte) second, (byte) third, (byte) fourth};
                        boolean is = decodes(bytes);
                        valid += is ? 1 : 0;
                        assertThat(Utf8.of(bytes).valid())
                                .as("%x %x %x %x", first, second, third, fourth)
                                .isEqualTo(is);
                    }
                }
            }
        }
        assertThat(valid).as("sequences that are UTF-8").isBetween(100, 10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "水", "😀"})
    void a_character_is_looked_at_wherever_it_stands(String character) {
        for (int before = 0; before < 80; before++) {
            byte[] bytes = ("a".repeat(before) + character + "a".repeat(40)).getBytes(StandardCharsets.UTF_8);
            assertThat(Utf8.of(bytes).valid()).isTrue();

            bytes[before] = (byte) 0xFF;
            assertThat(Utf8.of(bytes).valid()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "水", "😀"})
    void a_character_that_is_cut_off_is_none(String character) {
        byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            assertThat(Utf8.of(Arrays.copyOf(bytes, length)).valid()).isFalse();
        }
    }

    @Test
    void a_backslash_is_found_wherever_it_stands_and_no_other_character_is_taken_for_one() {
        for (int length = 1; length < 80; length++) {
            byte[] others = new byte[length];
            for (int other = Byte.MIN_VALUE; other <= Byte.MAX_VALUE; other++) {
                Arrays.fill(others, (byte) other);
                assertThat(Utf8.of(others).backslash()).isEqualTo(other == '\\');
            }
            for (int at = 0; at < length; at++) {
                Arrays.fill(others, (byte) ('\\' + 1));
                others[at] = '\\';
                assertThat(Utf8.of(others).backslash()).isTrue();
            }
        }
    }

    /** U+0710 is DC 90: without the high bit, its first byte would be a backslash. */
    @Test
    void a_backslash_is_found_beside_other_characters_and_they_are_not_taken_for_one() {
        for (int before = 0; before < 80; before++) {
            for (int after = 0; after < 80; after += 7) {
                String text = "a".repeat(before) + "\u0710" + "a".repeat(after);
                assertThat(utf8(text)).isEqualTo(new Utf8(true, false));
                assertThat(utf8(text + '\\')).isEqualTo(new Utf8(true, true));
                assertThat(utf8('\\' + text)).isEqualTo(new Utf8(true, true));
            }
        }
    }

    private static Utf8 utf8(String text) {
        return Utf8.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
