package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fast way takes for an IRI, a number and a language tag, at the edges of each. */
class ScalarFormsTest {
    private static final String DOUBLE = "http://www.w3.org/2001/XMLSchema#double";

    @ParameterizedTest
    @CsvSource({
        "a:, true, true",
        "z:, true, true",
        "A:x, true, true",
        "Z:x, true, true",
        "az+AZ.09-:x, true, true",
        "a:b:c, true, true",
        "'', false, false",
        ":, false, false",
        ":x, false, false",
        "a, false, false",
        "a/b:c, false, false",
        "@:x, false, false",
        "[:x, false, false",
        "`:x, false, false",
        "{:x, false, false",
        "0:x, false, false",
        "+:x, false, false",
        "a@:x, false, false",
        "a[:x, false, false",
        "a`:x, false, false",
        "a{:x, false, false",
        "a~b:x, false, false",
        "'a,b:x', false, false",
        "a*b:x, false, false",
        "\u00e9:x, false, false",
        "a\u00e9:x, false, false",
        "a:\u00e9, true, false",
        "a:\uffff, true, false",
        "a:\u007f, true, false",
        "a:\u0080, true, false",
        "a:x y, false, false",
        "'a:\u001f', false, false",
        "a: x, false, false",
        "a:!, true, true",
        "a:<, false, false",
        "a:>x, false, false",
        "'a:\"', false, false",
        "a:{, false, false",
        "a:}, false, false",
        "a:|, false, false",
        "a:^, false, false",
        "a:`, false, false",
        "a:\\, false, false",
        "a:%20, true, false",
        "a:#x, true, true",
        "a:x#, true, true",
        "a:#x#, true, false",
        "a:##, true, false",
        "a:x#y/?z#, true, false",
        "'a:-._~:/?@!$&()*+,;=', true, true",
        "a:'', true, true",
        "a:09azAZ[, true, false",
        "a:], true, false"
    })
    void an_iri_has_a_scheme_and_only_what_n_quads_allows(String text, boolean absolute, boolean plain) {
        assertThat(AbsoluteIri.is(text)).isEqualTo(absolute);
        assertThat(AbsoluteIri.isPlain(text)).isEqualTo(plain);
    }

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

    @ParameterizedTest
    @CsvSource({
        "en, true",
        "EN, true",
        "az, true",
        "AZ, true",
        "gsw, true",
        "a, false",
        "'', false",
        "e1, false",
        "e@, false",
        "e[, false",
        "e`, false",
        "e{, false",
        "abcd, true",
        "abcdefgh, true",
        "abcdefghi, false",
        "en-Latn-GB, true",
        "en-, false",
        "en--GB, false",
        "es-419, true",
        "zh-cmn-Hans-CN, true",
        "de-1901, true",
        "de-190, true",
        "de-190-190, false",
        "sl-rozaj-biske, true",
        "en-a-bbb, true",
        "en-a, false",
        "en-x-y, true",
        "en-x, false",
        "x-own, true",
        "x, false",
        "i-klingon, false",
        "en_US, false"
    })
    void a_language_tag_is_well_formed(String tag, boolean isOne) {
        assertThat(LanguageTag.is(tag)).isEqualTo(isOne);
    }
}
