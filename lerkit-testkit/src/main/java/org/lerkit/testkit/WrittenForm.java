package org.lerkit.testkit;

import java.util.List;
import java.util.regex.Pattern;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** What stands at a place, of the forms in which quirks tell it. */
sealed interface WrittenForm {
    /** No value is longer where regular expressions are asked: what a quirk is about is short. */
    int LONGEST = 4_096;

    /**
     * Reads one: a text; after {@code ~} a regular expression for all of a text; {@code <string>}, {@code <number>}, {@code
     * <object>}, {@code <array>}, {@code <any>}; {@code <same name>}, the value of that member beside it; {@code <both one
     * other>}, an array that has these texts; {@code <problem code>}, whatever a problem of this code is found at.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static WrittenForm parse(String written) {
        if (written.startsWith("~")) {
            return new Matching(Pattern.compile(written.substring(1)));
        }
        if (!written.startsWith("<") || !written.endsWith(">")) {
            return new Exact(written);
        }
        List<String> words = List.of(written.substring(1, written.length() - 1).split(" ", -1));
        String name = words.get(0);
        if (name.equals("same") && words.size() == 2) {
            return new Same(words.get(1));
        }
        if (name.equals("both") && words.size() > 1) {
            return new Both(words.subList(1, words.size()));
        }
        if (name.equals("problem") && words.size() == 2) {
            return new Reported(words.get(1));
        }
        if (words.size() == 1
                && List.of("string", "number", "object", "array", "any").contains(name)) {
            return new Kind(name);
        }
        throw new IllegalArgumentException("no form of what is written: " + written);
    }

    /**
     * Whether a member is written so.
     *
     * @param value its value
     * @param parent the object that it is in
     */
    boolean fits(JsonValue value, JsonObject parent);

    /** This text, alone or in an array. */
    record Exact(String text) implements WrittenForm {
        @Override
        public boolean fits(JsonValue value, JsonObject parent) {
            return value.items().contains(new JsonString(text));
        }
    }

    /** A text that looks so, alone or in an array. */
    record Matching(Pattern pattern) implements WrittenForm {
        @Override
        public boolean fits(JsonValue value, JsonObject parent) {
            return value.items().stream()
                    .anyMatch(item -> item instanceof JsonString text
                            && text.value().length() <= LONGEST
                            && pattern.matcher(text.value()).matches());
        }
    }

    /** A value of this kind. */
    record Kind(String name) implements WrittenForm {
        @Override
        public boolean fits(JsonValue value, JsonObject parent) {
            return switch (name) {
                case "string" -> value instanceof JsonString;
                case "number" -> value instanceof JsonNumber;
                case "object" -> value instanceof JsonObject;
                case "array" -> value instanceof JsonArray;
                default -> true;
            };
        }
    }

    /** What another member has too. */
    record Same(String other) implements WrittenForm {
        @Override
        public boolean fits(JsonValue value, JsonObject parent) {
            return parent.get(other).filter(value::equals).isPresent();
        }
    }

    /** An array with all of these texts. */
    record Both(List<String> texts) implements WrittenForm {
        @Override
        public boolean fits(JsonValue value, JsonObject parent) {
            return texts.stream().allMatch(text -> value.items().contains(new JsonString(text)));
        }
    }

    /** What a problem is found at, whatever is written there. */
    record Reported(String code) implements WrittenForm {
        @Override
        public boolean fits(JsonValue value, JsonObject parent) {
            return false;
        }
    }
}
