package org.lerkit.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.ProblemCode;

/**
 * Makes a tree of the tokens of a parser. Names and values of the objects and arrays that are not finished wait on one
 * stack, so that each finished one is copied once, and to its size.
 *
 * <p>Belongs to one document; not thread-safe.
 */
final class TreeReader {
    private final JsonParser parser;
    private final boolean escapes;
    private long tokensLeft;
    private String[] names = new String[64];
    private JsonValue[] values = new JsonValue[64];
    private int size;
    private long everywhere; // the names in the objects that were read in the one that is not finished

    /**
     * @param escapes whether strings may have escapes; without them no half of a surrogate pair can be written in UTF-8
     * @param tokens the most that may come
     */
    TreeReader(JsonParser parser, boolean escapes, long tokens) {
        this.parser = parser;
        this.escapes = escapes;
        this.tokensLeft = tokens;
    }

    /** Reads the value that starts at the current token. */
    JsonValue value() throws IOException {
        spend(1);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> string(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
            case VALUE_TRUE -> JsonBoolean.TRUE;
            case VALUE_FALSE -> JsonBoolean.FALSE;
            case VALUE_NULL -> JsonNull.NULL;
            default -> throw error("not JSON");
        };
    }

    private JsonString string(String text) {
        return new JsonString(unicode(text));
    }

    private JsonObject object() throws IOException {
        int start = size;
        long filter = 0;
        long before = everywhere;
        everywhere = 0;
        Set<String> many = Set.of();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            long bit = NameFilter.bit(unicode(name));
            if (size - start == JsonObject.FEW) {
                many = new HashSet<>(Arrays.asList(names).subList(start, size));
            }
            if (size - start >= JsonObject.FEW ? !many.add(name) : (filter & bit) != 0 && isThere(name, start)) {
                throw error("the same member again");
            }
            filter |= bit;
            String text = parser.nextTextValue(); // most values are strings
            push(text == null ? value() : string(text));
            names[size - 1] = name;
            spend(text == null ? 1 : 2); // the name, and a text, which value() has not counted
        }
        spend(1);
        JsonObject object = new JsonObject(
                Arrays.copyOfRange(names, start, size),
                Arrays.copyOfRange(values, start, size),
                filter,
                filter | everywhere);
        size = start;
        everywhere = before | object.everywhere;
        return object;
    }

    private JsonArray array() throws IOException {
        int start = size;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            push(value());
        }
        spend(1);
        List<JsonValue> items =
                size == start + 1 ? List.of(values[start]) : List.of(Arrays.copyOfRange(values, start, size));
        size = start;
        return new JsonArray(items);
    }

    private void spend(int tokens) {
        tokensLeft -= tokens;
        if (tokensLeft < 0) {
            throw error(JsonSyntaxException.LIMIT, parser.currentLocation(), JsonReader.BEYOND);
        }
    }

    private void push(JsonValue value) {
        if (size == values.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    private boolean isThere(String name, int start) {
        for (int i = start; i < size; i++) {
            if (names[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    private String unicode(String text) {
        for (int at = 0; escapes && at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                int codePoint = text.codePointAt(at);
                if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    throw error("half a surrogate pair");
                }
                at++;
            }
        }
        return text;
    }

    JsonSyntaxException error(String reason) {
        return error(JsonSyntaxException.SYNTAX, parser.currentTokenLocation(), reason);
    }

    /** An error that is not at the start of a token. */
    JsonSyntaxException error(ProblemCode code, JsonLocation at, String reason) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new JsonSyntaxException(
                code, reason, new JsonPointer(pointer), at.getLineNr(), at.getColumnNr(), at.getByteOffset());
    }
}
