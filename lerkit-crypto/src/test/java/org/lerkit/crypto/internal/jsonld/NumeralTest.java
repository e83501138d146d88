package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers the fast way takes, at the edges, and how it writes them. */
class NumeralTest {
    private static final String DOUBLE = "http://www.w3.org/2001/XMLSchema#double";

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.0E0",
        "-0, 0, 0.0E0",
        "0.0, 0, 0.0E0",
        "-0.00, 0, 0.0E0",
        "7, 7, 7.0E0",
        "-7, -7, -7.0E0",
        "9, 9, 9.0E0",
        "10, 10, 1.0E1",
        "-120.0, -120, -1.2E2",
        "100, 100, 1.0E2",
        "123456789012345, 123456789012345, 1.23456789012345E14",
        "-123456789012345, -123456789012345, -1.23456789012345E14",
        "1.5, 1.5E0, 1.5E0",
        "-1.50, -1.5E0, -1.5E0",
        "12.25, 1.225E1, 1.225E1",
        "0.5, 5.0E-1, 5.0E-1",
        "0.05, 5.0E-2, 5.0E-2",
        "-0.000123, -1.23E-4, -1.23E-4",
        "0.10203, 1.0203E-1, 1.0203E-1",
        "10.01, 1.001E1, 1.001E1",
        "-12345678901234.5, -1.23456789012345E13, -1.23456789012345E13",
        "0.12345678901234, 1.2345678901234E-1, 1.2345678901234E-1"
    })
    void a_number_is_written_as_an_integer_or_as_a_double(String json, String text, String asDouble) {
        Numeral numeral = Numeral.of(json, null);

        assertThat(numeral.text()).isEqualTo(text);
        assertThat(numeral.isDouble()).isEqualTo(text.contains("E"));
        assertThat(Numeral.of(json, "urn:t").text()).isEqualTo(text);
        assertThat(Numeral.of(json, DOUBLE)).isEqualTo(new Numeral(asDouble, true));
        assertThat(Numeral.of(json, "http://www.w3.org/2001/XMLSchema#float")).isEqualTo(new Numeral(asDouble, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e3",
                "1E3",
                "1.5e-7",
                "1234567890123456",
                "-1234567890123456",
                "123456789012345.6",
                "-123456789012345.6",
                "0.123456789012345"
            })
    void a_number_with_an_exponent_or_more_than_15_digits_is_left(String json) {
        assertThatThrownBy(() -> Numeral.of(json, null)).isInstanceOf(Declined.class);
    }
}
