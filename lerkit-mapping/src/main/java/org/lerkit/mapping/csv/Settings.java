package org.lerkit.mapping.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.MalformedValueException;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** An object of a mapping file, with the place it is at: a member that is misspelt is an error, not ignored. */
record Settings(JsonObject json, JsonPointer at) {
    /** @throws MalformedValueException if there is any other member */
    Settings only(Set<String> known) {
        for (String name : json.members().keySet()) {
            if (!known.contains(name)) {
                throw new MalformedValueException(
                        at.child(name), "one of " + known.stream().sorted().toList(), "another member");
            }
        }
        return this;
    }

    Optional<String> text(String name) {
        return json.get(name).map(value -> text(value, at.child(name)));
    }

    /** A text that is one of these. */
    Optional<String> oneOf(String name, Set<String> words) {
        Optional<String> text = text(name);
        if (text.isPresent() && !words.contains(text.get())) {
            throw wrong(name, "one of " + words.stream().sorted().toList(), "another text");
        }
        return text;
    }

    /** A text of one character. */
    Optional<Character> character(String name) {
        Optional<String> text = text(name);
        if (text.isPresent() && text.get().length() != 1) {
            throw wrong(name, "one character", "a text of " + text.get().length());
        }
        return text.map(one -> one.charAt(0));
    }

    boolean flag(String name) {
        return json.get(name)
                .map(value -> {
                    if (value instanceof JsonBoolean bool) {
                        return bool.value();
                    }
                    throw wrong(name, "true or false", value.kind());
                })
                .orElse(false);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        json.get(name).ifPresent(value -> {
            if (!(value instanceof JsonArray array)) {
                throw wrong(name, "an array", value.kind());
            }
            for (JsonValue item : array.items()) {
                texts.add(text(item, at.child(name).child(texts.size())));
            }
        });
        return texts;
    }

    Optional<Settings> object(String name) {
        return json.get(name).map(value -> {
            if (value instanceof JsonObject object) {
                return new Settings(object, at.child(name));
            }
            throw wrong(name, "an object", value.kind());
        });
    }

    /** The members of an object whose values are texts. */
    Map<String, String> words(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        object(name)
                .ifPresent(object -> object.json
                        .members()
                        .forEach((key, value) -> words.put(key, text(value, object.at.child(key)))));
        return words;
    }

    MalformedValueException wrong(String name, String expected, String found) {
        return new MalformedValueException(at.child(name), expected, found);
    }

    private static String text(JsonValue value, JsonPointer at) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        throw new MalformedValueException(at, "a string", value.kind());
    }
}
