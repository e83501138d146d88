package org.lerkit.crypto.internal.jcs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** The canonical form as RFC 8785 words it, sentence by sentence, however long it takes. */
final class ReferenceJcs {
    private ReferenceJcs() {}

    static byte[] canonicalize(JsonValue value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonObject object) {
            StringJoiner members = new StringJoiner(",", "{", "}");
            for (Map.Entry<String, JsonValue> member : new TreeMap<>(object.members()).entrySet()) {
                members.add(string(member.getKey()) + ":" + text(member.getValue()));
            }
            return members.toString();
        }
        if (value instanceof JsonArray array) {
            StringJoiner items = new StringJoiner(",", "[", "]");
            array.items().forEach(item -> items.add(text(item)));
            return items.toString();
        }
        if (value instanceof JsonString string) {
            return string(string.value());
        }
        if (value instanceof JsonNumber number) {
            return number(number.text());
        }
        return value instanceof JsonBoolean bool ? String.valueOf(bool.value()) : "null";
    }

    private static String string(String value) {
        StringBuilder text = new StringBuilder("\"");
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
                default -> text.append(c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return text.append('"').toString();
    }

    /** ECMAScript's Number::toString of the double next to a number, whose digits are searched for. */
    static String number(String json) {
        double value = Double.parseDouble(json);
        if (Double.isInfinite(value)) {
            throw new ArithmeticException("outside the range of a double");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(Math.abs(value));
        int precision = 1;
        while (exact.round(rounding(precision)).doubleValue() != Math.abs(value)) {
            precision++;
        }
        BigDecimal shortest = exact.round(rounding(precision)).stripTrailingZeros();
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
        String exponent = (n - 1 < 0 ? "-" : "+") + Math.abs(n - 1);
        return k == 1
                ? sign + digits + 'e' + exponent
                : sign + digits.charAt(0) + '.' + digits.substring(1) + 'e' + exponent;
    }

    private static MathContext rounding(int precision) {
        return new MathContext(precision, RoundingMode.HALF_EVEN);
    }
}
