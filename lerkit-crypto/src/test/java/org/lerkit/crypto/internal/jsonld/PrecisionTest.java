package org.lerkit.crypto.internal.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;

class PrecisionTest {
    @Test
    void each_number_that_is_lost_has_its_place() {
        JsonObject document = JsonReader.standard()
                .readObject(
                        "{\"a\":[1,{\"b/c\":1.0000000000000001}],\"d\":\"1e999\",\"e\":1e999,\"f\":true,\"g\":null}");

        assertThat(Precision.losses(document))
                .extracting(problem ->
                        problem.code().value() + " at " + problem.pointer().value() + ": " + problem.title())
                .containsExactly(
                        "jsonld.number.imprecise at /a/1/b~1c: a number of more than 15 digits, or out of range",
                        "jsonld.number.imprecise at /e: a number of more than 15 digits, or out of range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "0.0",
                "0e0",
                "0e285",
                "0.000e-285",
                "123456789012345",
                "-12345678901234500000",
                "0.1",
                "1.00000000000000000000",
                "0.00000000000000000000123456789012345",
                "9.99999999999999e285",
                "1E+5",
                "1e-285",
                "1.5e0000000000000000000000002",
                "1e-0"
            })
    void what_a_double_tells_apart_is_precise(String number) {
        assertThat(losses(number)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456",
                "-1.000000000000001",
                "100000000000000010",
                "0.1234567890123456",
                "1e286",
                "1e-286",
                "1E+99999999999999999999",
                "0e286",
                "1e-99999999999999999999",
                "12345678.12345678e3"
            })
    void what_it_does_not_is_lost(String number) {
        assertThat(losses(number)).isOne();
    }

    /** With an exponent, zeros before or after the point may make up for it, or go beyond what a double has. */
    @Test
    void zeros_and_an_exponent_may_go_beyond_a_double_together() {
        assertThat(losses("1" + "0".repeat(298))).isZero();
        assertThat(losses("1" + "0".repeat(299))).isOne();
        assertThat(losses("1" + "0".repeat(302) + "e5")).isZero();
        assertThat(losses("1" + "0".repeat(303) + "e5")).isOne();
        assertThat(losses("1" + "0".repeat(400) + "e1")).isOne();
        assertThat(losses("1" + "0".repeat(400) + "e-100")).isZero();
        assertThat(losses("0." + "0".repeat(301) + "1e-5")).isZero();
        assertThat(losses("0." + "0".repeat(302) + "1e-5")).isOne();
        assertThat(losses("0." + "0".repeat(400) + "1e1")).isOne();
        assertThat(losses("0." + "0".repeat(400) + "1e200")).isZero();
        assertThat(losses("0." + "0".repeat(400) + "e1")).isZero();
    }

    @Test
    void a_number_is_precise_if_the_double_next_to_it_has_the_same_15_digits() {
        long seed = 15;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String number = number(random);
            BigDecimal value = new BigDecimal(number);
            int digits = value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
            BigDecimal kept = new BigDecimal(value.doubleValue()).round(new MathContext(15));

            assertThat(losses(number))
                    .as("%s of seed %d", number, seed)
                    .isEqualTo(digits <= 15 && kept.compareTo(value) == 0 ? 0 : 1);
        }
    }

    private static String number(Random random) {
        StringBuilder number = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
        String whole = random.nextInt(4) == 0 ? "0" : digits(random, 12).replaceFirst("^0+(?=.)", "");
        number.append(whole);
        if (random.nextBoolean()) {
            number.append('.').append(digits(random, 12));
        }
        if (random.nextInt(3) == 0) {
            number.append(random.nextBoolean() ? 'e' : 'E')
                    .append(new String[] {"", "+", "-"}[random.nextInt(3)])
                    .append(random.nextInt(260));
        }
        return number.toString();
    }

    private static String digits(Random random, int most) {
        StringBuilder digits = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            digits.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
        }
        return digits.toString();
    }

    private static int losses(String number) {
        return Precision.losses(
                        JsonObject.builder().put("n", new JsonNumber(number)).build())
                .size();
    }
}
