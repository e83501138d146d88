package org.lerkit.model.cose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cbor.CborWriter;

/** A signed message is taken apart, and put together, as RFC 9052 has it, and nothing else is one. */
class CoseSign1Test {
    /** RFC 9052, appendix C.2.1. */
    private static final String EXAMPLE = "d28443a10126a10442313154546869732069732074686520636f6e74656e742e5840"
            + "8eb33e4ca31d1c465ab05aac34cc6b23d58fef5c083106c4d25a91aef0b0117e"
            + "2af9a291aa32e14ab834dc56ed2a223444547e01f11d3b0916e5a4c345cacb36";

    @Test
    void a_message_is_two_headers_a_payload_and_a_signature() {
        CoseSign1 message = CoseSign1.parse(bytes(EXAMPLE));

        assertThat(message.isTagged()).isTrue();
        assertThat(message.algorithm()).contains(-7L);
        assertThat(message.unprotectedHeader().get(CoseSign1.KEY_ID))
                .contains(new CborValue.Bytes("11".getBytes(UTF_8)));
        assertThat(message.payload()).asString(UTF_8).isEqualTo("This is the content.");
        assertThat(message.signature()).hasSize(64).startsWith(0x8e, 0xb3).endsWith(0xcb, 0x36);
        assertThat(message.bytes()).isEqualTo(bytes(EXAMPLE));
        assertThat(HexFormat.of().formatHex(message.toBeSigned()))
                .isEqualTo("846a5369676e61747572653143a101264054546869732069732074686520636f6e74656e742e");
    }

    @Test
    void what_is_put_together_is_tagged_and_has_all_of_its_header_protected() {
        byte[] header = new CborWriter().map(1).number(1).number(-8).written();
        CoseSign1.Unsigned unsigned = CoseSign1.unsigned(header, new byte[] {1, 2});

        CoseSign1 message = unsigned.signed(new byte[] {3});

        assertThat(message.bytes()).isEqualTo(bytes("d28443a10127a04201024103"));
        assertThat(message.toBeSigned()).isEqualTo(unsigned.toBeSigned());
        assertThat(message)
                .isEqualTo(CoseSign1.parse(message.bytes()))
                .hasSameHashCodeAs(CoseSign1.parse(message.bytes()))
                .isNotEqualTo(CoseSign1.parse(bytes("8443a10127a04201024103")))
                .hasToString("a COSE_Sign1 of 12 bytes");
    }

    @Test
    void a_message_need_not_be_tagged_and_need_not_protect_anything() {
        CoseSign1 message = CoseSign1.parse(bytes("8440a1012641014102"));

        assertThat(message.isTagged()).isFalse();
        assertThat(message.algorithm())
                .as("what anybody could have written says nothing")
                .isEmpty();
        assertThat(message.protectedHeader().entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "d28443a10126a0f64102, a payload that is not in the message",
        "d28443a10126a041016161, a signature that is not bytes",
        "d28443a101268041014102, a header that is no map",
        "d2844120a041014102, a header that is no map",
        "d284a10126a041014102, a protected header that is not bytes",
        "d28343a10126a04101, no array of four items",
        "d28543a10126a041014102f6, no array of four items",
        "d18443a10126a041014102, no array of four items",
        "d83dd28443a10126a041014102, no array of four items",
        "d2a0, no array of four items",
        "d28443a10126a1012641014102, a label in both headers",
        "d28445a201260126a041014102, not the CBOR that is read here: a key that is there twice",
        "d28443a10126a04101410200, not the CBOR that is read here: bytes after the end",
        "d28444a1012600a041014102, not the CBOR that is read here: bytes after the end",
        "d29f43a10126a041014102ff, not the CBOR that is read here: no definite length of an array"
    })
    void what_is_not_such_a_message_is_refused(String hex, String found) {
        assertThatThrownBy(() -> CoseSign1.parse(bytes(hex)))
                .isInstanceOfSatisfying(MalformedCoseException.class, e -> {
                    assertThat(e).hasMessage(found);
                    assertThat(e.problem().code().value()).isEqualTo("cose.syntax");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "d28443, true",
        "8443, true",
        "8440, true",
        "845820, true",
        "84a1, false",
        "d2, false",
        "d284, false",
        "84, false",
        "'', false",
        "7b7d, false",
        "d28343, false",
        "65794a, false"
    })
    void a_message_is_told_by_how_it_starts(String hex, boolean starts) {
        assertThat(CoseSign1.isStart(bytes(hex))).isEqualTo(starts);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
