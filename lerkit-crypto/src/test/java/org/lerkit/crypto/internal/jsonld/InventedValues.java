package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * What stands at the ends of invented documents: texts, IRIs, numbers, dates, language tags. In an odd document some of
 * them are not what the fast way takes, or what anybody takes.
 */
final class InventedValues {
    private static final List<String> TEXTS = List.of(
            "Ondine",
            "",
            " ",
            "Zo\u00eb",
            "\ud83c\udf93",
            "\uff21\uffff",
            "\ue000\ud800\udc00",
            "\"",
            "\\",
            "\n",
            "\r",
            "\t",
            "\b\f",
            "\u0000\u001f",
            "\u007f",
            "\u0085\u2028",
            "\u05d0\u200f",
            "true",
            "1.0",
            "urn:text",
            "name",
            "Achievement",
            "_:b0",
            "<a>",
            "@",
            "^^<urn:t>");
    /** Few, so that many nodes are the same. */
    private static final List<String> IDS = List.of(
            "urn:uuid:0c07ad5c-7bd8-4b4a-9f0b-5d8be0f3a001",
            "urn:uuid:0c07ad5c-7bd8-4b4a-9f0b-5d8be0f3a002",
            "did:example:ondine-larkspur",
            "https://brackenwick.example.edu/a",
            "https://brackenwick.example.edu/b");

    private static final List<String> IRIS = List.of(
            "https://example.org/%C3%A9?x=1&y=2#part",
            "https://example.org/\u00e9\ud83c\udf93",
            "https://example.org/a[1]",
            "HTTP://EXAMPLE.org/../a/./b",
            "urn:x:a//b",
            "a+b-c.d:e",
            "x:",
            "https://",
            "mailto:ondine@example.org",
            "https://example.org/#a#b",
            "https://example.org/'()*,;=!$@:",
            "https://example.org/\u007f",
            "schema:name",
            "xsd:date");
    private static final List<String> NO_IRIS = List.of(
            "relative/iri",
            "",
            "#part",
            "?x",
            "/a",
            "//example.org/a",
            "_:b0",
            "_:",
            "https://example.org/with space",
            "https://example.org/<a>",
            "https://example.org/\"{}|^`\\",
            "https://example.org/\u0001",
            "https://example.org/\ud800",
            "1a:b",
            "a b:c",
            "\u00e9:x",
            ":x",
            "@id",
            "@foo",
            "@none");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "0.0",
            "-0.0",
            "-0.00",
            "1",
            "-1",
            "10",
            "1.0",
            "1.50",
            "-12.25",
            "100.001",
            "0.5",
            "0.05",
            "-0.000123",
            "0.10203",
            "1200.00",
            "123456789012345",
            "-99999999999999",
            "12345678901234.5",
            "0.00000000000001",
            "900719925474099");
    private static final List<String> ODD_NUMBERS = List.of(
            "1e3",
            "1E0",
            "-1.5E-7",
            "1.0e2",
            "1e21",
            "1e-7",
            "1e308",
            "1e-320",
            "1e400",
            "1234567890123456",
            "9007199254740993",
            "0.1234567890123456",
            "100000000000000000000000",
            "0.000000000000000001");
    private static final List<String> DATES = List.of(
            "2026-05-20T08:00:00Z",
            "2026-05-20T08:00:00.000+02:00",
            "2026-05-20",
            "2024-02-29T23:59:60Z",
            "-0001-01-01",
            "20260520");
    private static final List<String> TAGS = List.of(
            "en",
            "EN-us",
            "fr-CA",
            "zh-Hant-TW",
            "x-own",
            "sl-rozaj-biske-1994",
            "de-CH-1901",
            "en-a-bbb-x-a",
            "es-419");
    private static final List<String> NO_TAGS =
            List.of("no tag", "a", "en-", "i-klingon", "en_US", "waytoolongtag", "", "@none", "id", "name", "\u00e9");

    private final Random random;
    private final boolean odd;

    InventedValues(Random random, boolean odd) {
        this.random = random;
        this.odd = odd;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean isOdd() {
        return odd && once(12);
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }

    String text() {
        if (isOdd() && once(3)) {
            return "\ud83c";
        }
        StringBuilder text = new StringBuilder(any(TEXTS));
        while (once(2)) {
            text.append(any(TEXTS));
        }
        return text.toString();
    }

    String id() {
        return isOdd() ? any(NO_IRIS) : any(IDS);
    }

    String iri() {
        return isOdd() ? any(NO_IRIS) : once(2) ? any(IDS) : any(IRIS);
    }

    JsonNumber number() {
        return new JsonNumber(any(isOdd() ? ODD_NUMBERS : NUMBERS));
    }

    String date() {
        return any(DATES);
    }

    String tag() {
        return isOdd() ? any(NO_TAGS) : any(TAGS);
    }

    /** What has no members: a text more often than not. */
    JsonValue scalar() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> number();
            case 2 -> JsonBoolean.of(random.nextBoolean());
            case 3 -> JsonNull.NULL;
            case 4 -> new JsonString(iri());
            default -> new JsonString(text());
        };
    }

    /** Any JSON. */
    JsonValue json(int depth) {
        if (depth <= 0 || once(3)) {
            return scalar();
        }
        if (once(2)) {
            return array(upTo(3), () -> json(depth - 1));
        }
        JsonObject.Builder object = JsonObject.builder();
        int members = upTo(3);
        for (int i = 0; i < members; i++) {
            object.put(
                    any(List.of("\u20ac", "\r", "\ud83d\ude00", "\ufb33", "a", "B", "@id", "")) + i, json(depth - 1));
        }
        return object.build();
    }

    JsonArray array(int size, Supplier<JsonValue> items) {
        List<JsonValue> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(items.get());
        }
        return new JsonArray(values);
    }

    /** One value, or a list of some, perhaps with lists and nulls in it. */
    JsonValue oneOrMore(Supplier<JsonValue> items) {
        if (once(2)) {
            return items.get();
        }
        return array(upTo(3), () -> once(12) ? JsonNull.NULL : once(12) ? array(upTo(2), items) : items.get());
    }

    /** A text by language. */
    JsonObject languageMap() {
        JsonObject.Builder map = JsonObject.builder();
        for (int i = upTo(3); i > 0; i--) {
            JsonValue texts = once(3)
                    ? array(upTo(2), () -> once(5) ? JsonNull.NULL : new JsonString(text()))
                    : new JsonString(text());
            map.put(tag(), isOdd() ? number() : texts);
        }
        return map.build();
    }

    /** An object with a value; {@code value}, {@code type}, {@code language} and {@code direction} are what it calls them. */
    JsonObject valueObject(String value, String type, String language, String direction) {
        JsonObject.Builder object = JsonObject.builder();
        boolean speaks = once(2);
        if (speaks && once(2)) {
            object.put(language, tag());
        }
        JsonValue of = speaks ? new JsonString(text()) : scalar();
        object.put(value, of == JsonNull.NULL && !isOdd() ? JsonBoolean.TRUE : of);
        if (speaks && once(2)) {
            object.put(direction, isOdd() ? "up" : once(2) ? "ltr" : "rtl");
        }
        if ((!speaks && once(2)) || isOdd()) {
            object.put(
                    type,
                    any(List.of(
                            "https://example.org/type",
                            "http://www.w3.org/2001/XMLSchema#string",
                            "http://www.w3.org/2001/XMLSchema#double",
                            "http://www.w3.org/2001/XMLSchema#float",
                            "http://www.w3.org/2001/XMLSchema#integer",
                            "xsd:date",
                            isOdd() ? "@json" : "urn:type",
                            isOdd() ? "Achievement" : "urn:type")));
        }
        if (isOdd()) {
            object.put(any(List.of("@index", "@id", "@list", "name")), "x");
        }
        return object.build();
    }
}
