package org.lerkit.testkit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * An object in a report that is read, which knows its place.
 *
 * @param json what it says
 * @param place where it is
 */
record ReportNode(JsonObject json, JsonPointer place) {
    /** The place of a member, to complain about it. */
    ReportNode in(String name) {
        return new ReportNode(JsonObject.EMPTY, place.child(name));
    }

    ReportException malformed(String why) {
        return new ReportException(place, why);
    }

    String text(String name) {
        return maybe(name).orElseThrow(() -> malformed("\"" + name + "\" is missing"));
    }

    Optional<String> maybe(String name) {
        return json.get(name).map(value -> text(value, place.child(name)));
    }

    List<String> texts(String name) {
        List<JsonValue> items = items(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            texts.add(text(items.get(i), place.child(name).child(i)));
        }
        return List.copyOf(texts);
    }

    long number(String name) {
        JsonValue value = json.get(name).orElseThrow(() -> malformed("\"" + name + "\" is missing"));
        try {
            return ((JsonNumber) value).decimal().toBigDecimal().longValueExact();
        } catch (ClassCastException | ArithmeticException e) {
            throw in(name).malformed("an integer is expected");
        }
    }

    ReportNode object(String name) {
        JsonValue value = json.get(name).orElseThrow(() -> malformed("\"" + name + "\" is missing"));
        return object(value, place.child(name));
    }

    /** The objects of an array; none where it is missing. */
    List<ReportNode> objects(String name) {
        List<JsonValue> items = items(name);
        List<ReportNode> objects = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            objects.add(object(items.get(i), place.child(name).child(i)));
        }
        return List.copyOf(objects);
    }

    private List<JsonValue> items(String name) {
        JsonValue value = json.get(name).orElse(JsonArray.EMPTY);
        if (value instanceof JsonArray array) {
            return array.items();
        }
        throw in(name).malformed("an array is expected");
    }

    private static ReportNode object(JsonValue value, JsonPointer place) {
        if (value instanceof JsonObject object) {
            return new ReportNode(object, place);
        }
        throw new ReportException(place, "an object is expected");
    }

    private static String text(JsonValue value, JsonPointer place) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        throw new ReportException(place, "a string is expected");
    }
}
