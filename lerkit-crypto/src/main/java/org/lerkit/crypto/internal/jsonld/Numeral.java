package org.lerkit.crypto.internal.jsonld;

import org.jspecify.annotations.Nullable;

/**
 * A JSON number as RDF writes it (JSON-LD 1.1 API, section 8.6, with the datatypes as Titanium has them): without
 * fraction in decimal digits, otherwise in the canonical form of an XSD double.
 */
record Numeral(String text, boolean isDouble) {
    static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";
    static final String DOUBLE = "http://www.w3.org/2001/XMLSchema#double";
    private static final String FLOAT = "http://www.w3.org/2001/XMLSchema#float";
    private static final int MOST_DIGITS = 15; // a double tells any two apart, and all are less than 10^21

    /**
     * A number.
     *
     * @param datatype what its term says that it is, if it says it
     * @throws Declined for an exponent, or more digits than a double tells apart
     */
    static Numeral of(String json, @Nullable String datatype) {
        boolean negative = json.startsWith("-");
        int start = negative ? 1 : 0;
        int point = json.indexOf('.');
        int digits = json.length() - start - (point < 0 ? 0 : 1);
        if (digits > MOST_DIGITS || json.indexOf('e') >= 0 || json.indexOf('E') >= 0) {
            throw new Declined();
        }
        String whole = json.substring(start, point < 0 ? json.length() : point);
        String fraction = point < 0 ? "" : withoutZeros(json.substring(point + 1));
        boolean asDouble = !fraction.isEmpty() || DOUBLE.equals(datatype) || FLOAT.equals(datatype);
        String text = asDouble ? scientific(whole, fraction) : whole;
        String sign = negative && !isZero(whole, fraction) ? "-" : "";
        return new Numeral(sign.isEmpty() ? text : sign + text, asDouble);
    }

    private static boolean isZero(String whole, String fraction) {
        return whole.equals("0") && fraction.isEmpty();
    }

    /** One digit before the point, at least one after it, and the exponent: {@code 1.25E1}. */
    private static String scientific(String whole, String fraction) {
        if (isZero(whole, fraction)) {
            return "0.0E0";
        }
        String digits = whole.equals("0") ? fraction : whole + fraction;
        int first = 0;
        while (digits.charAt(first) == '0') {
            first++;
        }
        int exponent = whole.equals("0") ? -1 - first : whole.length() - 1;
        String rest = withoutZeros(digits.substring(first + 1));
        return digits.charAt(first) + "." + (rest.isEmpty() ? "0" : rest) + "E" + exponent;
    }

    private static String withoutZeros(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
