package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * Numbers that both canonical forms, which go by doubles, would write as another number too. A double tells any two
 * decimals of 15 digits apart.
 */
final class Precision {
    private static final int DIGITS = 15;
    private static final int EXPONENT = 300;
    /** The powers of ten of which, and of all up to the next, a double has all its digits. */
    private static final int POWER = 307;

    private Precision() {}

    static List<Problem> losses(JsonObject document) {
        if (isPrecise(document)) {
            return List.of(); // nobody asks for the places of what is not lost
        }
        List<Problem> losses = new ArrayList<>();
        visit(document, JsonPointer.ROOT, losses);
        return losses;
    }

    private static boolean isPrecise(JsonValue value) {
        if (value instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                if (!isPrecise(object.value(i))) {
                    return false;
                }
            }
        } else if (value instanceof JsonArray array) {
            List<JsonValue> items = array.items();
            for (int i = 0; i < items.size(); i++) {
                if (!isPrecise(items.get(i))) {
                    return false;
                }
            }
        }
        return !(value instanceof JsonNumber number) || isPrecise(number.text());
    }

    private static void visit(JsonValue value, JsonPointer place, List<Problem> losses) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> visit(member, place.child(name), losses));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                visit(array.items().get(i), place.child(i), losses);
            }
        } else if (value instanceof JsonNumber number && !isPrecise(number.text())) {
            losses.add(CryptoProblem.NUMBER_IMPRECISE.at(
                    place, "a number of more than " + DIGITS + " digits, or out of range"));
        }
    }

    private static boolean isPrecise(String number) {
        int digits = 0;
        int whole = -1; // how many of them are before the point
        int first = -1; // the place of the first that is not zero
        int last = -1;
        int at = 0;
        for (; at < number.length() && (number.charAt(at) | 0x20) != 'e'; at++) {
            char c = number.charAt(at);
            if (c == '.') {
                whole = digits;
            } else if (c != '-') {
                if (c != '0') {
                    first = first < 0 ? digits : first;
                    last = digits;
                }
                digits++;
            }
        }
        if (first >= 0 && last - first >= DIGITS) {
            return false;
        }
        if (at == number.length()) {
            return digits < EXPONENT;
        }
        int exponent = exponent(number, at + 1);
        int power = (whole < 0 ? digits : whole) - first - 1 + exponent;
        return Math.abs(exponent) <= EXPONENT - DIGITS && (first < 0 || Math.abs(power) <= POWER);
    }

    /** What is written from here on; of what is very large or very small, so much that it is. */
    private static int exponent(String number, int start) {
        int exponent = 0;
        for (int i = start; i < number.length() && exponent < EXPONENT; i++) {
            char c = number.charAt(i);
            exponent = c == '-' || c == '+' ? 0 : exponent * 10 + c - '0';
        }
        return number.charAt(start) == '-' ? -exponent : exponent;
    }
}
