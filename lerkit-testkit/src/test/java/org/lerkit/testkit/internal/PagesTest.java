package org.lerkit.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Hull &amp; <b>Keel</b></p> | Hull & Keel",
                "a<SCRIPT>var b = 1 < 2 <i>;</script >c<!-- d > --><style>.e{}</style>f | a c f",
                "a<stylish>b</stylish><template><p>c</p></template>d | a b d",
                "a<script>b | a b",
                "a < b | a < b",
                "&amp;lt; | &lt;"
            })
    void people_see_what_is_between_tags(String page, String text) {
        assertThat(Pages.text(page)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<script", "<script>", "<!--", "</script", "<style></styl"})
    void a_page_that_begins_again_and_again_is_read_in_no_time(String part) {
        String page = part.repeat(2_000_000 / part.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pages.text(page));
    }

    @ParameterizedTest
    @CsvSource({
        "Issued 1 March 2025., true",
        "2025-03-01T09:00:00Z, true",
        "'MAR 1, 2025', true",
        "on 1.3.2025, true",
        "on 11 March 2025, false",
        "on 31.3.2025, false",
        "12025-03-01, false"
    })
    void a_date_is_no_part_of_another(String text, boolean there) {
        assertThat(Pages.hasDate(text, LocalDate.of(2025, 3, 1))).isEqualTo(there);
    }
}
