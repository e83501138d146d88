package org.lerkit.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values hold any text, and say what it means where it means something. */
class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "2010-01-01T00:00:00Z, 2010-01-01T00:00:00Z",
        "2010-01-01T00:00:00.000Z, 2010-01-01T00:00:00Z",
        "2010-01-01T00:00:00.1234567891Z, 2010-01-01T00:00:00.123456789Z",
        "2010-01-01T12:30:00+05:30, 2010-01-01T07:00:00Z",
        "2010-01-01T00:00:00-14:00, 2010-01-01T14:00:00Z",
        "2010-12-31T24:00:00Z, 2011-01-01T00:00:00Z",
        "2010-12-31T24:00:00.00Z, 2011-01-01T00:00:00Z",
        "-0044-03-15T12:00:00Z, -0044-03-15T12:00:00Z"
    })
    void a_date_and_time_is_an_instant(String text, Instant instant) {
        assertThat(new LexicalDateTime(text).instant()).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2010-01-01",
                "2010-01-01T00:00:00",
                "2010-01-01T00:00Z",
                "2010-01-01t00:00:00z",
                "2010-01-01 00:00:00Z",
                "2010-02-30T00:00:00Z",
                "2010-13-01T00:00:00Z",
                "2010-01-01T24:00:01Z",
                "2010-01-01T00:00:00+14:01",
                "2010-01-01T00:00:00-15:00",
                "2010-01-01T23:59:60Z",
                "2010-01-01T00:00:00+15:00:30",
                "2010-01-01T00:00:00+99:00",
                "Fri, 01 Jan 2010 00:00:00 GMT",
                "2010-01-01T00:00:00.Z",
                "02010-01-01T00:00:00Z",
                "2010-01-01T00:00:00Z "
            })
    void what_xsd_does_not_allow_is_no_instant(String text) {
        assertThat(new LexicalDateTime(text).instant()).isEmpty();
    }

    @Test
    void an_instant_is_the_one_that_java_reads_up_to_the_largest_offset_of_xsd() {
        SplittableRandom random = new SplittableRandom(5);
        int instants = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = String.format(
                    Locale.ROOT,
                    "%04d-%02d-%02dT%02d:%02d:%02d%s",
                    random.nextInt(10_000),
                    random.nextInt(14),
                    random.nextInt(33),
                    random.nextInt(24),
                    random.nextInt(62),
                    random.nextInt(62),
                    random.nextInt(4) == 0
                            ? "Z"
                            : String.format(
                                    Locale.ROOT,
                                    "%s%02d:%02d",
                                    random.nextBoolean() ? "+" : "-",
                                    random.nextInt(20),
                                    random.nextInt(62)));
            Optional<Instant> expected = parsed(text);

            assertThat(new LexicalDateTime(text).instant()).as(text).isEqualTo(expected);
            instants += expected.isPresent() ? 1 : 0;
        }
        assertThat(instants).isBetween(2_000, 4_500);
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text))
                    .filter(read -> Math.abs(read.getOffset().getTotalSeconds()) <= 14 * 60 * 60) // XSD has no more
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Test
    void values_are_made_from_java_ones() {
        assertThat(LexicalDateTime.of(Instant.EPOCH).text()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(LexicalDate.of(LocalDate.EPOCH).text()).isEqualTo("1970-01-01");
        assertThat(Decimal.of(new BigDecimal("3.50")).text()).isEqualTo("3.50");
        assertThat(Coded.of("A", "urn:grades").system()).contains("urn:grades");
    }

    @Test
    void an_iri_is_absolute_if_it_has_a_scheme_and_no_character_that_iris_have_not() {
        Pattern absolute = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\p{Cntrl}\\s<>\"{}|\\\\^`]*");
        for (char c = 0; c < 0x3100; c++) {
            for (String text : List.of(c + "a:b", "a" + c + ":b", "a:" + c, "a:b" + c + "c", "a" + c, c + ":")) {
                assertThat(new Iri(text).isAbsolute())
                        .as("%04x in %s", (int) c, text)
                        .isEqualTo(absolute.matcher(text).matches());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c#d, true",
        "urn:uuid:00000000-0000-4000-8000-000000000000, true",
        "did:key:z6Mk, true",
        "data:, true",
        "urn:exämple, true",
        "a+b-c.d:e, true",
        "example.org/a, false",
        "/a, false",
        ":a, false",
        "1a:b, false",
        "'urn:a b', false",
        "urn:<a>, false",
        "'urn:a\n', false",
        "'', false"
    })
    void an_iri_in_full_starts_with_a_scheme_and_has_no_space(String text, boolean absolute) {
        assertThat(new Iri(text).isAbsolute()).isEqualTo(absolute);
    }

    @Test
    void an_iri_is_a_uri_where_java_takes_it_for_one() {
        assertThat(new Iri("urn:a").toUri()).isPresent();
        assertThat(new Iri("urn:a b").toUri()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "+1", "1.", ".5", "01", "-2.50", "1e3", "1E-3", "-.5e+2", "7.e1"})
    void a_decimal_is_computed_with(String text) {
        assertThat(new Decimal(text).toBigDecimal()).isEqualByComparingTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "three", "1,5", "1e", "1e+", "e1", ".e1", "1e1.5", "1.2.3", "--1", "+", ".", "1 ", " 1", "1x",
                "\u0661"
            })
    void what_is_no_number_is_no_decimal(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decimal(text))
                .withMessage("not a number, %d characters", text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1001", "1e-1001", "1e99999999"})
    void a_number_too_large_is_held_and_not_computed_with(String text) {
        assertThatThrownBy(() -> new Decimal(text).toBigDecimal()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Decimal("1".repeat(1001)).toBigDecimal())
                .hasMessage("a number too large to compute with, 1001 characters");
    }

    @Test
    void words_are_found_by_language_and_never_guessed() {
        LocalizedText text = LocalizedText.of("Colour", Locale.UK).and("Couleur", Locale.FRENCH);

        assertThat(text.in(Locale.UK)).contains("Colour");
        assertThat(text.in(Locale.FRANCE)).contains("Couleur");
        assertThat(text.in(Locale.GERMAN)).isEmpty();
        assertThat(LocalizedText.of("Color").in(Locale.ENGLISH)).isEmpty();
        assertThat(LocalizedText.of("Color").any()).contains("Color");
        assertThat(new LocalizedText(List.of()).any()).isEqualTo(Optional.empty());
    }
}
