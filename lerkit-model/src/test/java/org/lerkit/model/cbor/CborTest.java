package org.lerkit.model.cbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.cbor.CborValue.Array;
import org.lerkit.model.cbor.CborValue.Bytes;
import org.lerkit.model.cbor.CborValue.Int;
import org.lerkit.model.cbor.CborValue.Labelled;
import org.lerkit.model.cbor.CborValue.Simple;
import org.lerkit.model.cbor.CborValue.Tagged;
import org.lerkit.model.cbor.CborValue.Text;

/** Each kind of item that COSE, CWT and proof values have, and each form that they do not. */
class CborTest {
    /** Numbers of RFC 8949, appendix A, and the largest. */
    @ParameterizedTest
    @CsvSource({
        "0, 00",
        "10, 0a",
        "23, 17",
        "24, 1818",
        "100, 1864",
        "255, 18ff",
        "256, 190100",
        "1000, 1903e8",
        "65535, 19ffff",
        "65536, 1a00010000",
        "1000000, 1a000f4240",
        "4294967295, 1affffffff",
        "1000000000000, 1b000000e8d4a51000",
        "9223372036854775807, 1b7fffffffffffffff",
        "-1, 20",
        "-10, 29",
        "-100, 3863",
        "-1000, 3903e7",
        "-9223372036854775808, 3b7fffffffffffffff"
    })
    void a_number_has_one_form(long number, String hex) {
        assertThat(HexFormat.of().formatHex(new CborWriter().number(number).written()))
                .isEqualTo(hex);
        assertThat(read(hex)).isEqualTo(new Int(number));
    }

    @Test
    void each_kind_of_item_is_read_for_what_it_is() {
        assertThat(read("6161")).isEqualTo(new Text("a"));
        assertThat(read("63e6b0b4")).isEqualTo(new Text("\u6c34"));
        assertThat(read("4401020304"))
                .isEqualTo(new Bytes(new byte[] {1, 2, 3, 4}))
                .isNotEqualTo(new Bytes(new byte[4]));
        assertThat(read("83f4f5f6")).isEqualTo(new Array(List.of(Simple.FALSE, Simple.TRUE, Simple.NULL)));
        assertThat(read("c11a514b67b0")).isEqualTo(new Tagged(1, new Int(1363896240)));
        Labelled map = (Labelled) read("a2012061 6102".replace(" ", ""));
        assertThat(map.get(1)).contains(new Int(-1));
        assertThat(map.get("a")).contains(new Int(2));
        assertThat(map.get(2)).isEmpty();
        assertThat(map.entries()).isEqualTo(Map.of(new Int(1), new Int(-1), new Text("a"), new Int(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', an end before the end of the items",
        "1801, a number that is not in its shortest form",
        "1900ff, a number that is not in its shortest form",
        "1a0000ffff, a number that is not in its shortest form",
        "1b00000000ffffffff, a number that is not in its shortest form",
        "580161, a number that is not in its shortest form",
        "b80101 02, a number that is not in its shortest form",
        "1b8000000000000000, a number larger than any here",
        "3bffffffffffffffff, a number larger than any here",
        "18, an end before the end of bytes",
        "1c, no definite length of a number",
        "5f4101ff, no definite length of bytes",
        "7f6161ff, no definite length of text",
        "9f01ff, no definite length of an array",
        "bf0102ff, no definite length of a map",
        "4201, an end before the end of bytes",
        "5b7fffffffffffffff, an end before the end of bytes",
        "8201, an end before the end of an array",
        "828100, an end before the end of the items",
        "9a7fffffff, an end before the end of an array",
        "a101, an end before the end of the items",
        "a201020103, a key that is there twice",
        "a2616101616102, a key that is there twice",
        "a1410102, a key that is neither a number nor a text",
        "a1f602, a key that is neither a number nor a text",
        "61ff, text that is not UTF-8",
        "63eda080, text that is not UTF-8",
        "f93c00, 'a fraction, or a simple value of no meaning here'",
        "f7, 'a fraction, or a simple value of no meaning here'",
        "f820, 'a fraction, or a simple value of no meaning here'",
        "ff, 'a fraction, or a simple value of no meaning here'",
        "0000, bytes after the end"
    })
    void what_else_there_is_is_malformed(String hex, String found) {
        assertThatThrownBy(() -> read(hex.replace(" ", "")))
                .isInstanceOf(MalformedCborException.class)
                .hasMessage(found);
    }

    @Test
    void neither_depth_nor_number_of_items_is_without_end() {
        String limits = "more than 16 items in items, or 10000 in all";

        assertThat(read("81".repeat(16) + "00")).isInstanceOf(Array.class);
        assertThatThrownBy(() -> read("81".repeat(17) + "00")).hasMessage(limits);
        assertThatThrownBy(() -> read("c1".repeat(17) + "00")).hasMessage(limits);
        assertThatThrownBy(() -> read("81".repeat(1_000_000))).hasMessage(limits);
        assertThat(read("99270f" + "00".repeat(9_999))).isInstanceOf(Array.class);
        assertThatThrownBy(() -> read("992710" + "00".repeat(10_000))).hasMessage(limits);
    }

    @Test
    void what_is_known_beforehand_is_read_by_its_kind() {
        byte[] written = new CborWriter(new byte[] {9})
                .array(4)
                .number(7)
                .bytes(new byte[] {1, 2})
                .text("x")
                .map(0)
                .written();
        CborReader reader = new CborReader(written, 1);

        assertThat(reader.array()).isEqualTo(4);
        assertThat(reader.unsigned()).isEqualTo(7);
        assertThat(reader.bytes(2)).containsExactly(1, 2);
        assertThat(reader.text()).isEqualTo("x");
        assertThat(reader.map()).isZero();
        reader.end();
    }

    @Test
    void another_kind_than_the_one_expected_is_malformed() {
        assertThatThrownBy(() -> reader("20").unsigned()).hasMessage("something where a number belongs");
        assertThatThrownBy(() -> reader("1a80000000").unsigned()).hasMessage("a number larger than any here");
        assertThatThrownBy(() -> reader("6161").bytes(1)).hasMessage("something where bytes belongs");
        assertThatThrownBy(() -> reader("4101").bytes(2)).hasMessage("other than 2 bytes");
        assertThatThrownBy(() -> reader("80").map()).hasMessage("something where a map belongs");
    }

    private static CborValue read(String hex) {
        return CborReader.only(HexFormat.of().parseHex(hex));
    }

    private static CborReader reader(String hex) {
        return new CborReader(HexFormat.of().parseHex(hex), 0);
    }
}
