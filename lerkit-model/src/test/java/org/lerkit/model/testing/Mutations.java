package org.lerkit.model.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Documents that differ from a good one in a few places: values left out, of other kinds or forms, from elsewhere in the
 * document; names misspelt and unknown; one in an array and out of it. The same seed gives the same documents.
 */
public final class Mutations {
    private static final List<JsonValue> VALUES = Stream.of(
                    "null",
                    "true",
                    "false",
                    "7",
                    "-1.5",
                    "1e999999",
                    "''",
                    "' '",
                    "'word'",
                    "'two words'",
                    "'urn:example:1'",
                    "'https://example.org/a b'",
                    "'https://example.org/#1'",
                    "'1:no-scheme'",
                    "'2026-05-31'",
                    "'2026-05-31T09:30:00Z'",
                    "'2026-02-29T09:30:00Z'",
                    "'2028-02-29T24:00:00Z'",
                    "'2026-05-31T09:30:00.25+02:00'",
                    "'2026-05-31T09:30:60Z'",
                    "'2026-05-31T09:30:00'",
                    "'9999-12-31T23:59:59-14:00'",
                    "'someone@example.org'",
                    "'sha256$" + "a1".repeat(32) + "'",
                    "'data:application/vc+jwt,a.b.c'",
                    "'zQ3s'",
                    "'https://www.w3.org/ns/credentials/v2'",
                    "'https://www.w3.org/2018/credentials/v1'",
                    "'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'",
                    "'VerifiableCredential'",
                    "'AchievementCredential'",
                    "'BitstringStatusListEntrys'",
                    "'EndorsementCredential'",
                    "[]",
                    "[[]]",
                    "[null]",
                    "['a','b']",
                    "{}",
                    "{'@value':'a','@language':'en'}",
                    "{'@value':'a','@language':'not a tag'}",
                    "{'en':'a','fr':['b','c']}",
                    "{'id':'urn:example:1','type':'Thing'}",
                    "{'id':7,'type':['a',{}]}")
            .map(Edits::read)
            .toList();

    private final SplittableRandom random;

    private Mutations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A document like another, with one to three differences. */
    public static JsonObject of(JsonObject document, long seed) {
        Mutations mutations = new Mutations(seed);
        JsonObject changed = document;
        for (int i = 1 + mutations.random.nextInt(3); i > 0; i--) {
            changed = mutations.change(changed);
        }
        return changed;
    }

    private JsonObject change(JsonObject document) {
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.ROOT, places);
        if (places.isEmpty()) {
            return document.with("type", any(VALUES));
        }
        List<String> way = any(places).tokens();
        JsonValue elsewhere = document.at(any(places)).orElseThrow();
        return (JsonObject) change(document, way, elsewhere);
    }

    private static void collect(JsonValue value, JsonPointer at, List<JsonPointer> places) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, inner) -> {
                places.add(at.child(name));
                collect(inner, at.child(name), places);
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                places.add(at.child(i));
                collect(array.items().get(i), at.child(i), places);
            }
        }
    }

    private JsonValue change(JsonValue whole, List<String> way, JsonValue elsewhere) {
        String step = way.get(0);
        if (whole instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>(array.items());
            int index = Integer.parseInt(step);
            if (way.size() > 1) {
                items.set(index, change(items.get(index), way.subList(1, way.size()), elsewhere));
            } else if (random.nextInt(3) == 0) {
                items.remove(index);
            } else {
                items.set(index, other(items.get(index), elsewhere));
            }
            return new JsonArray(items);
        }
        JsonObject object = (JsonObject) whole;
        JsonValue value = object.get(step).orElseThrow();
        if (way.size() > 1) {
            return object.with(step, change(value, way.subList(1, way.size()), elsewhere));
        }
        return switch (random.nextInt(7)) {
            case 0 -> object.without(step);
            case 1 -> renamed(object, step, misspelt(step));
            case 2 -> object.with(misspelt(step), value);
            case 3 ->
                object.with(any(List.of("ext:more", "extra", "issuanceDate", "awardedDate", "endorsement")), elsewhere);
            default -> object.with(step, other(value, elsewhere));
        };
    }

    private JsonValue other(JsonValue value, JsonValue elsewhere) {
        return switch (random.nextInt(6)) {
            case 0 -> elsewhere;
            case 1 ->
                value instanceof JsonArray array && !array.items().isEmpty()
                        ? array.items().get(0)
                        : JsonArray.of(value);
            case 2 -> value instanceof JsonString text ? new JsonString(misspelt(text.value())) : any(VALUES);
            case 3 ->
                value instanceof JsonArray array
                        ? new JsonArray(Stream.concat(array.items().stream(), Stream.of(elsewhere))
                                .toList())
                        : any(VALUES);
            default -> any(VALUES);
        };
    }

    private static JsonObject renamed(JsonObject object, String from, String to) {
        JsonObject.Builder renamed = JsonObject.builder();
        object.members().forEach((name, value) -> renamed.put(name.equals(from) ? to : name, value));
        return renamed.build();
    }

    /** A text with a letter less, more, doubled or in other case, or without its end. */
    private String misspelt(String text) {
        if (text.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(text.length());
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        return switch (random.nextInt(6)) {
            case 0 -> before + after;
            case 1 -> before + text.charAt(at) + text.charAt(at) + after;
            case 2 -> before + 'q' + after;
            case 3 -> text.toUpperCase(Locale.ROOT);
            case 4 -> before.isEmpty() ? text + 's' : before;
            default -> text + "é";
        };
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
