package org.lerkit.crypto.internal.jcs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Writes JSON in its canonical form (RFC 8785): members sorted by UTF-16 code units, no white space, numbers as
 * ECMAScript writes the nearest double.
 *
 * <p>A number outside the range of a double has no canonical form. One that a double only approximates has, and shares
 * it with its neighbours: safe mode refuses those before anything is signed or checked.
 */
public final class Jcs {
    private Jcs() {}

    /**
     * The canonical form, in UTF-8.
     *
     * @throws ArithmeticException if a number is outside the range of a double
     */
    public static byte[] canonicalize(JsonValue value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonValue value, StringBuilder text) {
        if (value instanceof JsonObject object) {
            char before = '{';
            // String compares by UTF-16 code units, as section 3.2.3 asks for
            for (Map.Entry<String, JsonValue> member : new TreeMap<>(object.members()).entrySet()) {
                text.append(before);
                string(member.getKey(), text);
                text.append(':');
                write(member.getValue(), text);
                before = ',';
            }
            text.append(before == '{' ? "{}" : "}");
        } else if (value instanceof JsonArray array) {
            List<JsonValue> items = array.items();
            text.append('[');
            for (int i = 0; i < items.size(); i++) {
                if (i > 0) {
                    text.append(',');
                }
                write(items.get(i), text);
            }
            text.append(']');
        } else if (value instanceof JsonString string) {
            string(string.value(), text);
        } else if (value instanceof JsonNumber number) {
            text.append(number(number.text()));
        } else if (value instanceof JsonBoolean bool) {
            text.append(bool.value());
        } else {
            text.append("null");
        }
    }

    private static void string(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < 0x20) {
                        text.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c & 0xF, 16));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    /** A JSON number as ECMAScript's {@code Number::toString} writes it. */
    static String number(String json) {
        double value = Double.parseDouble(json);
        if (Double.isInfinite(value)) {
            throw new ArithmeticException("outside the range of a double");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int k = digits.length();
        int n = k - shortest.scale();
        String sign = value < 0 ? "-" : "";
        if (k <= n && n <= 21) {
            return sign + digits + "0".repeat(n - k);
        }
        if (0 < n && n <= 21) {
            return sign + digits.substring(0, n) + '.' + digits.substring(n);
        }
        if (-6 < n && n <= 0) {
            return sign + "0." + "0".repeat(-n) + digits;
        }
        String exponent = (n > 0 ? "e+" : "e-") + Math.abs(n - 1);
        return sign + digits.charAt(0) + (k == 1 ? "" : "." + digits.substring(1)) + exponent;
    }

    /** The shortest decimal that reads back as this double and, of those, the nearest to it. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        // Double.toString of JDK 17 and 18 is not always the shortest, so it is not asked.
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }
}
