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

    private Precision() {}

    static List<Problem> losses(JsonObject document) {
        List<Problem> losses = new ArrayList<>();
        visit(document, JsonPointer.ROOT, losses);
        return losses;
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
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        String mantissa =
                (e < 0 ? number : number.substring(0, e)).replace("-", "").replace(".", "");
        String significant = mantissa.replaceFirst("^0+", "").replaceFirst("0+$", "");
        if (significant.length() > DIGITS) {
            return false;
        }
        if (e < 0) {
            return mantissa.length() < EXPONENT;
        }
        String exponent = number.substring(e + 1).replaceFirst("^[+-]?0*", "");
        return exponent.length() <= 3 && (exponent.isEmpty() || Integer.parseInt(exponent) <= EXPONENT - DIGITS);
    }
}
