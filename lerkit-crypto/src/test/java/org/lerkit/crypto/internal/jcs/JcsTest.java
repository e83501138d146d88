package org.lerkit.crypto.internal.jcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;

class JcsTest {
    @Test
    void members_are_sorted_by_their_utf_16_code_units_and_white_space_goes() {
        String json = "{ \"\\u20ac\": 1, \"\\r\": 2, \"\\ufb33\": 3, \"1\": 4, \"\\ud83d\\ude00\": 5,"
                + " \"\\u0080\": 6, \"\\u00f6\": 7 }";

        assertThat(canonical(json))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void only_what_must_be_is_escaped() {
        String text = "\u0000\u0001\b\t\n\u000b\f\r\u001f \"\\/\u007f\u2028\u00e9";

        assertThat(new String(Jcs.canonicalize(new JsonString(text)), StandardCharsets.UTF_8))
                .isEqualTo("\"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f \\\"\\\\/\u007f\u2028\u00e9\"");
    }

    @Test
    void literals_and_nesting_stay() {
        assertThat(canonical(" [ ] ")).isEqualTo("[]");
        assertThat(canonical(" { } ")).isEqualTo("{}");
        assertThat(canonical("[ null, true , false, [ { \"b\" : [ ] , \"a\" : { } } ] ]"))
                .isEqualTo("[null,true,false,[{\"a\":{},\"b\":[]}]]");
    }

    /** The samples of RFC 8785, appendix B, that JSON can say, and the borders between the forms. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "5e-324, 5e-324",
        "-5e-324, -5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "-9007199254740992, -9007199254740992",
        "295147905179352830000, 295147905179352830000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "1.0000000000000001e23, 1.0000000000000001e+23",
        "999999999999999700000, 999999999999999700000",
        "999999999999999900000, 999999999999999900000",
        "1e21, 1e+21",
        "9.999999999999997e-7, 9.999999999999997e-7",
        "0.000001, 0.000001",
        "333333333.3333332, 333333333.3333332",
        "333333333.33333325, 333333333.33333325",
        "-0.0000033333333333333333, -0.0000033333333333333333",
        "1424953923781206.2, 1424953923781206.2",
        "4.50, 4.5",
        "2e-3, 0.002",
        "1E30, 1e+30",
        "2.0e-3, 0.002",
        "1000000000000000000000, 1e+21",
        "2e-27, 2e-27",
        "100, 100",
        "1.50e1, 15",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "2.0E-300, 2e-300"
    })
    void numbers_are_written_as_ecmascript_writes_them(String json, String canonical) {
        assertThat(canonical(json)).isEqualTo(canonical);
    }

    @Test
    void a_number_reads_back_as_the_same_double_and_is_never_longer_than_javas() {
        Random random = new Random(8785);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = EcmaNumber.of(Double.toString(value));

                assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0 : value);
                assertThat(digits(text)).isLessThanOrEqualTo(digits(Double.toString(value)));
                assertThat(EcmaNumber.of(text)).isEqualTo(text);
            }
        }
    }

    @Test
    void a_number_outside_the_range_of_a_double_has_no_form() {
        assertThatThrownBy(() -> canonical("1e309")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> canonical("[-1e309]")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_canonical_form_of_a_canonical_form_is_itself_whatever_the_order() {
        JsonObject object = JsonReader.standard().readObject("{\"b\":1,\"a\":[1.0,{\"d\":0,\"c\":1e0}]}");
        JsonObject turned = JsonObject.builder()
                .put("a", object.get("a").orElseThrow())
                .put("b", object.get("b").orElseThrow())
                .build();

        byte[] canonical = Jcs.canonicalize(object);

        assertThat(Jcs.canonicalize(turned)).isEqualTo(canonical);
        assertThat(Jcs.canonicalize(JsonReader.standard().read(canonical))).isEqualTo(canonical);
        assertThat(Jcs.canonicalize(new JsonArray(List.of()))).isEqualTo("[]".getBytes(StandardCharsets.UTF_8));
    }

    private static int digits(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        return (e < 0 ? number : number.substring(0, e))
                .replaceAll("[^0-9]", "")
                .replaceAll("^0+|0+$", "")
                .length();
    }

    private static String canonical(String json) {
        return new String(Jcs.canonicalize(JsonReader.standard().read(json)), StandardCharsets.UTF_8);
    }
}
