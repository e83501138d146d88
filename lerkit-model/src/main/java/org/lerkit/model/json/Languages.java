package org.lerkit.model.json;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.value.LocalizedText;
import org.lerkit.model.value.LocalizedText.Text;

/**
 * Words in languages, in each form that JSON-LD has for them: a string, a language value object, a language map, or an
 * array of these. Written in the plainest form that says the same.
 */
final class Languages {
    private static final Set<String> VALUE_MEMBERS = Set.of("@value", "@language", "@direction");
    private static final Pattern TWO_LETTERS = Pattern.compile("[a-z]{2}");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");

    private Languages() {}

    /** Whether the value is one of these. */
    static boolean isAny(JsonValue value) {
        if (value instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (item instanceof JsonArray || !isAny(item)) {
                    return false;
                }
            }
            return true;
        }
        return value instanceof JsonString
                || (value instanceof JsonObject object
                        && (object.find("@value") instanceof JsonString || isMap(object)));
    }

    /** Whether an object has, for each of some languages, a text or several. */
    private static boolean isMap(JsonObject object) {
        for (int i = 0; i < object.size(); i++) {
            if (object.name(i).startsWith("@") || !isTexts(object.value(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTexts(JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return value instanceof JsonString;
        }
        for (JsonValue item : array.items()) {
            if (!(item instanceof JsonString)) {
                return false;
            }
        }
        return true;
    }

    /** Null if the value is none of these. */
    static @Nullable LocalizedText read(JsonValue value) {
        if (value instanceof JsonString string) {
            return LocalizedText.of(string.value());
        }
        if (!isAny(value)) {
            return null;
        }
        List<Text> texts = new ArrayList<>();
        value.items().forEach(item -> read(item, texts));
        return new LocalizedText(texts);
    }

    private static void read(JsonValue value, List<Text> texts) {
        if (value instanceof JsonString string) {
            texts.add(new Text(string.value(), Optional.empty(), Optional.empty()));
        } else if (value instanceof JsonObject object) {
            if (object.find("@value") instanceof JsonString text) {
                texts.add(new Text(text.value(), text(object, "@language"), text(object, "@direction")));
            } else {
                object.members()
                        .forEach((language, words) -> words.items()
                                .forEach(text -> texts.add(new Text(
                                        ((JsonString) text).value(), Optional.of(language), Optional.empty()))));
            }
        }
    }

    /** Asks what reading does not: a language value says nothing but its text, its language and its direction. */
    static void check(JsonValue value, Findings findings) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                check(array.items().get(i), findings.in(i));
            }
        } else if (value instanceof JsonObject object && object.find("@value") != null) {
            object.members().forEach((name, member) -> {
                if (!VALUE_MEMBERS.contains(name) || !(member instanceof JsonString)) {
                    findings.in(name)
                            .error(
                                    Findings.FORMAT,
                                    "not what a language value has: " + member.kind(),
                                    "use @value, @language and @direction, each a string");
                }
            });
            text(object, "@language")
                    .filter(tag -> !isTag(tag))
                    .ifPresent(tag -> findings.in("@language")
                            .error(
                                    Findings.FORMAT,
                                    "not a language tag (BCP 47)",
                                    "write it like en, fr-CA or zh-Hant"));
            text(object, "@direction")
                    .filter(direction -> !DIRECTIONS.contains(direction))
                    .ifPresent(direction -> findings.in("@direction")
                            .error(Findings.TERM, "not a direction of text", "write ltr or rtl, or leave it out"));
        }
    }

    /** Asks the same, and that there are no language maps. */
    static void checkValues(JsonValue value, Findings findings) {
        check(value, findings);
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                checkMap(array.items().get(i), findings.in(i));
            }
        } else {
            checkMap(value, findings);
        }
    }

    /** Asks the same, and that text stands in a map, which says its language. */
    static void checkTexts(JsonValue value, Findings findings) {
        check(value, findings);
        if (!(value instanceof JsonObject map) || map.find("@value") != null) {
            findings.error(
                    Findings.FORMAT,
                    "expected a language map, found " + value.kind(),
                    "write the text in an object, with the tag of its language as the name: en, fr-CA");
            return;
        }
        map.members().keySet().stream()
                .filter(tag -> !isTag(tag))
                .forEach(tag -> findings.in(tag)
                        .error(Findings.FORMAT, "not a language tag (BCP 47)", "write it like en, fr-CA or zh-Hant"));
    }

    private static void checkMap(JsonValue value, Findings findings) {
        if (value instanceof JsonObject object && object.find("@value") == null) {
            findings.error(
                    Findings.FORMAT,
                    "an object without @value",
                    "write a string, or an object of @value and @language for each language");
        }
    }

    /** Asks for a language map, with languages of two letters. */
    static void checkMapOnly(JsonValue value, Findings findings) {
        if (!(value instanceof JsonObject object) || object.find("@value") != null) {
            findings.error(
                    Findings.FORMAT,
                    "not a language map",
                    "write an object with a text for each language: {\"en\": ...}");
            return;
        }
        if (object.members().isEmpty()) {
            findings.error(Findings.EMPTY, "a language map without languages", "add one, or leave it out");
        }
        for (String language : object.members().keySet()) {
            if (!TWO_LETTERS.matcher(language).matches()) {
                findings.in(language)
                        .error(Findings.FORMAT, "not a language of two letters (ISO 639-1)", "write it like en or fr");
            }
        }
    }

    /** Asks the same, and for one language. */
    static void checkOneLanguage(JsonValue value, Findings findings) {
        checkMapOnly(value, findings);
        if (value instanceof JsonObject map && map.members().size() > 1) {
            findings.error(Findings.FORMAT, "words in several languages", "write them in one");
        }
    }

    private static boolean isTag(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.find(name) instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    static JsonValue write(LocalizedText text) {
        if (text.texts().size() == 1) {
            return write(text.texts().get(0));
        }
        return new JsonArray(text.texts().stream().map(Languages::write).toList());
    }

    /** A map where each text has a language and no direction, which maps have no place for. */
    static JsonValue writeTexts(LocalizedText text) {
        if (!text.texts().stream()
                .allMatch(
                        each -> each.language().isPresent() && each.direction().isEmpty())) {
            return write(text);
        }
        Map<String, List<JsonValue>> languages = new LinkedHashMap<>();
        text.texts()
                .forEach(each -> languages
                        .computeIfAbsent(each.language().orElseThrow(), first -> new ArrayList<>())
                        .add(new JsonString(each.value())));
        JsonObject.Builder map = JsonObject.builder();
        languages.forEach(
                (language, texts) -> map.put(language, texts.size() == 1 ? texts.get(0) : new JsonArray(texts)));
        return map.build();
    }

    /** A language map, where that says the same: each text with its language, none in the language of another. */
    static JsonValue writeMap(LocalizedText text) {
        Map<String, JsonValue> map = new LinkedHashMap<>();
        for (Text one : text.texts()) {
            if (one.language().isEmpty()
                    || one.direction().isPresent()
                    || map.put(one.language().get(), new JsonString(one.value())) != null) {
                return write(text);
            }
        }
        JsonObject.Builder object = JsonObject.builder();
        map.forEach(object::put);
        return object.build();
    }

    private static JsonValue write(Text text) {
        if (text.language().isEmpty() && text.direction().isEmpty()) {
            return new JsonString(text.value());
        }
        JsonObject.Builder object = JsonObject.builder().put("@value", text.value());
        text.language().ifPresent(language -> object.put("@language", language));
        text.direction().ifPresent(direction -> object.put("@direction", direction));
        return object.build();
    }
}
