package org.lerkit.crypto.internal.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64UrlTest {
    /** RFC 7515, appendix C. */
    @Test
    void the_example_of_rfc_7515_is_read_and_written() {
        byte[] bytes = HexFormat.of().parseHex("03ecffe0c1");

        assertThat(Base64Url.encode(bytes)).isEqualTo("A-z_4ME");
        assertThat(Base64Url.decode("A-z_4ME")).hasValue(bytes);
        assertThat(Base64Url.decode("")).hasValue(new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-z_4ME=", "A-z_4MF", "A+z/4ME", "A-z_4", "A-z_\n4ME", "A-z_4M\u00C9"})
    void another_text_of_the_same_bytes_or_of_none_is_not_read(String text) {
        assertThat(Base64Url.decode(text)).isEmpty();
    }
}
