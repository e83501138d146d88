package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsoluteIriTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String IN_SCHEME = LETTERS + "0123456789+-.";
    private static final String NOT_IN_NQUADS = "<>\"{}|^`\\";
    private static final String PLAIN = LETTERS + "0123456789-._~:/?#@!$&'()*+,;=";

    @Test
    void each_character_is_allowed_where_it_is_and_nowhere_else() {
        for (char c = 0; c < 0x180; c++) {
            boolean letter = LETTERS.indexOf(c) >= 0;
            boolean inScheme = IN_SCHEME.indexOf(c) >= 0;
            boolean allowed = c > ' ' && NOT_IN_NQUADS.indexOf(c) < 0;

            assertThat(AbsoluteIri.is(c + ":a")).as("first " + (int) c).isEqualTo(letter);
            assertThat(AbsoluteIri.is("a" + c + ":a")).as("second " + (int) c).isEqualTo(inScheme || (c == ':'));
            assertThat(AbsoluteIri.is("a:" + c))
                    .as("after the colon " + (int) c)
                    .isEqualTo(allowed);
            assertThat(AbsoluteIri.is("a:b" + c + "c")).as("between " + (int) c).isEqualTo(allowed);
            assertThat(AbsoluteIri.isPlain("a:" + c)).as("plain " + (int) c).isEqualTo(PLAIN.indexOf(c) >= 0);
            assertThat(AbsoluteIri.isPlain("a:b" + c + "c")).isEqualTo(PLAIN.indexOf(c) >= 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"a:, 1", "urn:a, 3", "did:example:a, 3", "https://a.example/?b#c, 5", "a+b-c.d1:e, 8", "a:\u00e9, 1"})
    void the_scheme_ends_at_the_first_colon(String iri, int length) {
        assertThat(AbsoluteIri.scheme(iri)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", ":a", "a", "https", "//a.example/b", "1a:b", "a b:c", "\u00e9:a", "a\u00e9:a"})
    void without_one_it_is_not_absolute(String text) {
        assertThat(AbsoluteIri.scheme(text)).isNegative();
        assertThat(AbsoluteIri.isPlain(text)).isFalse();
    }

    @Test
    void a_second_fragment_is_not_plain() {
        assertThat(AbsoluteIri.isPlain("urn:a#b")).isTrue();
        assertThat(AbsoluteIri.isPlain("urn:a#b#c")).isFalse();
        assertThat(AbsoluteIri.is("urn:a#b#c")).isTrue();
    }
}
