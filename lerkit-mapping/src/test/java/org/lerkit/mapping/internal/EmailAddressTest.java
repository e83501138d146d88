package org.lerkit.mapping.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for an address for electronic mail. */
class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"ada@harbour.example", "a.b+c_d%e-f@x-1.y.example"})
    void an_address_is_one(String text) {
        assertThat(EmailAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ada", "ada@", "@harbour.example", "ada@harbour", "ada@harbour.", "ada@a..example", "a b@c.d"
            })
    void anything_else_is_none(String text) {
        assertThat(EmailAddress.isOne(text)).isFalse();
    }

    @Test
    void a_text_with_very_many_dots_is_judged_like_any_other() {
        assertThat(EmailAddress.isOne("ada@a" + ".a".repeat(500_000))).isTrue();
        assertThat(EmailAddress.isOne("ada@a" + ".a".repeat(500_000) + "!")).isFalse();
    }
}
