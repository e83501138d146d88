package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                "az",
                "gsw",
                "ZZZ",
                "abcd",
                "abcdefgh",
                "en-GB",
                "zh-Hant-TW",
                "sl-rozaj-biske-1994",
                "de-CH-1901",
                "es-419",
                "en-a-bbb-x-a",
                "x-whatever",
                "zh-yue-Hant-HK"
            })
    void well_formed_tags_are_tags(String tag) {
        assertThat(LanguageTag.is(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e",
                "e1",
                "1e",
                "en1",
                "e-n",
                "en-",
                "-en",
                "en_GB",
                "en GB",
                "abcdefghi",
                "\u00e9n",
                "e\u0130",
                "e@",
                "e[",
                "a`b",
                "a{b",
                "@b",
                "i-klingon"
            })
    void anything_else_is_none(String tag) {
        assertThat(LanguageTag.is(tag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-abcde", "en-a-bc", "x-a", "en-x-a"})
    void tags_of_any_length_are_looked_at(String tag) {
        String subtag = tag.substring(tag.lastIndexOf('-'));

        assertThat(LanguageTag.is(tag + subtag.repeat(100_000))).isTrue();
        assertThat(LanguageTag.is(tag + subtag.repeat(100_000) + "-")).isFalse();
    }

    @Test
    void any_number_of_extensions_is_looked_at() {
        assertThat(LanguageTag.is("en" + "-a-bc".repeat(100_000))).isTrue();
        assertThat(LanguageTag.is("en" + "-a-bc".repeat(100_000) + "-a")).isFalse();
    }
}
