package org.lerkit.crypto.internal.jcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** The canonical form of generated values, beside one that is written for its words and not for speed. */
class JcsPropertyTest {
    private static final String[] CHARACTERS = {
        "a",
        "b",
        "Z",
        "0",
        " ",
        "@",
        "~",
        "\u007f",
        "\"",
        "\\",
        "/",
        "\b",
        "\t",
        "\n",
        "\f",
        "\r",
        "\u0000",
        "\u000b",
        "\u001f",
        "\u0080",
        "\u00e9",
        "\u07ff",
        "\u0800",
        "\u20ac",
        "\ud7ff",
        "\ue000",
        "\ufb33",
        "\uffff",
        "\ud83d\ude00",
        "\ud800\udc00",
        "\udbff\udfff",
        "\ud800",
        "\udfff"
    };

    private static final int VALUES = 3_000;
    private static final int NUMBERS = 60_000;

    @Test
    void values_have_the_bytes_that_the_words_of_rfc_8785_ask_for() {
        long seed = 8785;
        Random random = new Random(seed);
        for (int i = 0; i < VALUES; i++) {
            JsonValue value = value(random, 0);
            byte[] expected = ReferenceJcs.canonicalize(value);

            assertThat(Jcs.canonicalize(value))
                    .as("value %d of seed %d", i, seed)
                    .isEqualTo(expected);
            assertThat(Jcs.hash(value, "SHA-256"))
                    .as("hash of value %d of seed %d", i, seed)
                    .isEqualTo(Hashes.of("SHA-256", expected));
        }
    }

    @Test
    void texts_and_objects_longer_than_any_buffer_have_them_too() {
        Random random = new Random(4096);
        for (int length : new int[] {1_023, 1_024, 1_025, 4_093, 4_094, 4_095, 4_096, 4_097, 10_000, 100_000}) {
            StringBuilder mixed = new StringBuilder();
            while (mixed.length() < length) {
                mixed.append(random.nextInt(50) == 0 ? character(random) : "x");
            }
            JsonObject.Builder many = JsonObject.builder();
            for (int i = 0; i < length / 10; i++) {
                many.put("m" + random.nextInt(1 << 30), JsonNumber.of(i));
            }
            JsonValue value = JsonArray.of(
                    new JsonString("x".repeat(length)),
                    new JsonString("\u00e9".repeat(length)),
                    new JsonString("\u0001".repeat(length)),
                    new JsonString(mixed.toString()),
                    many.build());
            byte[] expected = ReferenceJcs.canonicalize(value);

            assertThat(Jcs.canonicalize(value)).isEqualTo(expected);
            assertThat(Jcs.hash(value, "SHA-384")).isEqualTo(Hashes.of("SHA-384", expected));
        }
    }

    @Test
    void an_object_of_any_size_and_order_is_sorted() {
        Random random = new Random(32);
        for (int size = 0; size < 70; size++) {
            for (int round = 0; round < 8; round++) {
                JsonObject.Builder object = JsonObject.builder();
                for (int i = 0; i < size; i++) {
                    String name = round == 0 ? String.format("%03d", i) : text(random, 3) + random.nextInt(99);
                    object.put(
                            name,
                            JsonObject.builder()
                                    .put("b", JsonNull.NULL)
                                    .put("a", "")
                                    .build());
                }
                assertThat(Jcs.canonicalize(object.build())).isEqualTo(ReferenceJcs.canonicalize(object.build()));
            }
        }
    }

    @Test
    void numbers_however_they_are_written_are_those_of_ecmascript() {
        long seed = 754;
        Random random = new Random(seed);
        for (int i = 0; i < NUMBERS; i++) {
            String number = number(random);
            String expected = outcome(() -> ReferenceJcs.number(number));

            assertThat(outcome(() -> EcmaNumber.of(number)))
                    .as("%s of seed %d", number, seed)
                    .isEqualTo(expected);
        }
    }

    private static String outcome(Supplier<String> number) {
        try {
            return number.get();
        } catch (ArithmeticException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static JsonValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 4 ? 6 : 9)) {
            case 0 -> JsonNull.NULL;
            case 1 -> random.nextBoolean() ? JsonBoolean.TRUE : JsonBoolean.FALSE;
            case 2 -> new JsonNumber(finite(random));
            case 3, 4, 5 -> new JsonString(text(random, 12));
            case 6 -> {
                List<JsonValue> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, depth + 1));
                }
                yield new JsonArray(items);
            }
            default -> {
                JsonObject.Builder object = JsonObject.builder();
                for (int i = random.nextInt(random.nextInt(20) == 0 ? 50 : 7); i > 0; i--) {
                    object.put(text(random, 3), value(random, depth + 1));
                }
                yield object.build();
            }
        };
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(random.nextInt(3) == 0 ? character(random) : String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return text.toString();
    }

    private static String character(Random random) {
        return CHARACTERS[random.nextInt(CHARACTERS.length)];
    }

    private static String finite(Random random) {
        String number = number(random);
        return Double.isInfinite(Double.parseDouble(number)) ? "0" : number;
    }

    /** A number of JSON, often at the borders of what is a short one, a long one, or none. */
    private static String number(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> String.valueOf(random.nextInt());
            case 1 -> String.valueOf(random.nextLong());
            case 2 -> finite(Double.longBitsToDouble(random.nextLong()));
            case 3 -> finite(Math.nextAfter(Math.pow(10, random.nextInt(44) - 22), random.nextInt(3) - 1.0));
            case 4 -> digits(random, 18) + "e" + (random.nextInt(700) - 350);
            default -> {
                String point = random.nextInt(3) == 0 ? "" : "." + fraction(random);
                String sign = new String[] {"", "+", "-", "-0", "00"}[random.nextInt(5)];
                String exponent =
                        random.nextInt(3) == 0 ? "" : "E" + sign + random.nextInt(random.nextBoolean() ? 25 : 330);
                yield (random.nextBoolean() ? "-" : "") + digits(random, 18) + point + exponent;
            }
        };
    }

    private static String finite(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "-0.0";
    }

    private static String digits(Random random, int most) {
        String digits = fraction(random);
        digits = digits.substring(0, Math.min(digits.length(), most)).replaceFirst("^0+(?=.)", "");
        return random.nextInt(4) == 0 ? "0" : digits;
    }

    private static String fraction(Random random) {
        StringBuilder digits = new StringBuilder();
        for (int i = random.nextInt(18); i >= 0; i--) {
            digits.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
        }
        return digits.toString();
    }
}
