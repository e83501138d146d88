package org.lerkit.crypto.internal.jcs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as ECMAScript's {@code Number::toString} writes them (RFC 8785, section 3.2.2.3). */
final class EcmaNumber {
    /**
     * No two decimals of so many digits have the same double next to them, at these magnitudes. So none that is shorter
     * reads back as the double next to such a decimal, which need not be computed.
     */
    private static final int DIGITS = 15;

    private static final int MAGNITUDE = 300;

    private EcmaNumber() {}

    /**
     * A JSON number as ECMAScript writes it.
     *
     * @throws ArithmeticException if it is outside the range of a double
     */
    static String of(String json) {
        if (isShortInteger(json)) {
            return json;
        }
        boolean negative = json.charAt(0) == '-';
        int end = Math.max(json.indexOf('e'), json.indexOf('E'));
        String exponent = end < 0 ? "0" : json.substring(end + 1);
        StringBuilder significant = new StringBuilder();
        int point = 0; // the number is 0.significant times ten to this
        boolean whole = true;
        for (int i = negative ? 1 : 0; i < (end < 0 ? json.length() : end); i++) {
            char c = json.charAt(i);
            if (c == '.') {
                whole = false;
            } else if (c != '0' || significant.length() > 0) {
                significant.append(c);
                point += whole ? 1 : 0;
            } else if (!whole) {
                point--;
            }
        }
        String digits = withoutZeros(significant);
        if (digits.isEmpty()) {
            return "0";
        }
        if (digits.length() <= DIGITS && exponent.length() <= DIGITS / 2) {
            point += Integer.parseInt(exponent);
            if (Math.abs(point) < MAGNITUDE) {
                return text(negative, digits, point);
            }
        }
        return ofDouble(Double.parseDouble(json));
    }

    /** Whether a number is written as ECMAScript writes it, as nearly all are. */
    private static boolean isShortInteger(String json) {
        int start = json.charAt(0) == '-' ? 1 : 0;
        int length = json.length() - start;
        if (length > DIGITS || (json.charAt(start) == '0' && json.length() > 1)) {
            return false;
        }
        for (int i = start; i < json.length(); i++) {
            if (json.charAt(i) < '0' || json.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String withoutZeros(StringBuilder digits) {
        int length = digits.length();
        while (length > 0 && digits.charAt(length - 1) == '0') {
            length--;
        }
        return digits.substring(0, length);
    }

    private static String ofDouble(double value) {
        if (Double.isInfinite(value)) {
            throw new ArithmeticException("outside the range of a double");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        return text(value < 0, digits, digits.length() - shortest.scale());
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

    /** The number 0.digits times ten to n, in which the first digit and the last are not zero. */
    private static String text(boolean negative, String digits, int n) {
        int k = digits.length();
        String sign = negative ? "-" : "";
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
}
