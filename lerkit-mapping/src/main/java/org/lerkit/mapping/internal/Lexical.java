package org.lerkit.mapping.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** When two leaves of different formats say the same. */
public final class Lexical {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final int LONGEST_NUMBER = 100;

    private Lexical() {}

    static String collapse(String text) {
        return isCollapsed(text) ? text : collapsed(text);
    }

    /** As nearly all values are: without white space at an end, and with nothing but single spaces inside. */
    private static boolean isCollapsed(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && space)) {
                return false; // or needs a closer look
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }

    private static String collapsed(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    /** Text that is equal but for white space; numbers of equal value where one of the two is a JSON number. */
    public static boolean same(JsonValue source, JsonValue target) {
        String one = text(source);
        String two = text(target);
        if (one.equals(two)) {
            return true; // also numbers of more digits than are worth computing with
        }
        if (source instanceof JsonNumber || target instanceof JsonNumber) {
            return number(one)
                    && number(two)
                    && new BigDecimal(one.strip()).compareTo(new BigDecimal(two.strip())) == 0;
        }
        if (source instanceof JsonBoolean || target instanceof JsonBoolean) {
            return truth(one).equals(truth(two));
        }
        return collapse(one).equals(collapse(two));
    }

    private static boolean number(String text) {
        return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text.strip()).matches();
    }

    private static String truth(String text) {
        return switch (text.strip()) {
            case "true", "1" -> "true";
            case "false", "0" -> "false";
            default -> text;
        };
    }

    /** What a leaf says: of a scalar its text, of null and of an empty container nothing. */
    static String said(JsonValue leaf) {
        return leaf instanceof JsonNull || leaf instanceof JsonObject || leaf instanceof JsonArray ? "" : text(leaf);
    }

    /** The text of a leaf: of a scalar what it says, of an empty container its brackets. */
    public static String text(JsonValue leaf) {
        if (leaf instanceof JsonString string) {
            return string.value();
        } else if (leaf instanceof JsonNumber number) {
            return number.text();
        } else if (leaf instanceof JsonBoolean bool) {
            return Boolean.toString(bool.value());
        } else if (leaf instanceof JsonObject) {
            return "{}";
        } else if (leaf instanceof JsonArray) {
            return "[]";
        }
        return "null";
    }
}
