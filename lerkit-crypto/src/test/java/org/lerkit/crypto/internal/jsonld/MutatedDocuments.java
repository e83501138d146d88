package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Documents made of good ones by changing them here and there, always the same for a seed: some that say something else,
 * some that JSON-LD would lose something of, some that are none.
 */
final class MutatedDocuments {
    private static final List<String> TEXTS = List.of(
            "\"\"",
            "\"Zo\u00eb \\\"Z\\\" \\\\ \\n\\t\\u0007\\u007f \ud83c\udf93 \uff21\"",
            "\"https://example.org/a\"",
            "\"did:example:ondine-larkspur\"",
            "\"urn:uuid:0c07ad5c-7bd8-4b4a-9f0b-5d8be0f3a001\"",
            "\"relative/iri\"",
            "\"name\"",
            "\"xsd:date\"",
            "\"https://example.org/with space\"",
            "\"_:b0\"",
            "\"Achievement\"",
            "\"@id\"");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "7",
            "-12",
            "3.0",
            "3.50",
            "0.05",
            "-0.125",
            "100.001",
            "123456789012345",
            "0.000123",
            "1e3",
            "1.5E-7",
            "1234567890123456",
            "99999999999999.5",
            "0.0");
    private static final List<String> VALUES = List.of(
            "true",
            "false",
            "null",
            "[]",
            "{}",
            "[null]",
            "[[\"a\", [\"b\"]], \"a\"]",
            "{\"@value\": \"texte\", \"@language\": \"FR-ca\"}",
            "{\"@value\": \"text\", \"@language\": \"ar\", \"@direction\": \"rtl\"}",
            "{\"@value\": \"text\", \"@direction\": \"ltr\"}",
            "{\"@value\": 4.5}",
            "{\"@value\": true, \"@type\": \"https://example.org/type\"}",
            "{\"@value\": \"x\", \"type\": \"https://example.org/type\"}",
            "{\"@value\": \"x\", \"@language\": \"no tag\"}",
            "{\"@value\": null}",
            "{\"@value\": \"x\", \"@index\": \"i\"}",
            "{\"@list\": [\"a\"]}",
            "{\"@set\": [\"a\"]}",
            "{\"id\": \"https://example.org/only\"}",
            "{\"id\": \"https://example.org/more\", \"name\": \"more\"}",
            "{\"@id\": \"did:example:ondine-larkspur\", \"@type\": \"Profile\", \"name\": \"Ondine\"}",
            "{\"type\": [\"Achievement\", \"Profile\"], \"tag\": [\"b\", \"a\", \"b\"], \"official\": \"x\"}",
            "{\"type\": \"JsonSchema\", \"jsonSchema\": {\"b\": [1, 2.50, null], \"a\": \"\u00e9\"}}",
            "{\"type\": \"ResultDescription\", \"allowedValue\": [\"A\", \"B\", \"A\"]}",
            "{\"@reverse\": {\"name\": \"x\"}}",
            "{\"@graph\": [{\"name\": \"x\"}]}");
    private static final List<String> NAMES = List.of(
            "unheardOf",
            "@id",
            "@type",
            "@nest",
            "id",
            "type",
            "name",
            "description",
            "image",
            "proof",
            "identifier",
            "verifiableCredential",
            "endorsement",
            "evidence",
            "termsOfUse",
            "allowedValue",
            "proofPurpose",
            "awardedDate",
            "creditsAvailable",
            "https://example.org/term",
            "xsd:term",
            "schema:name");
    private static final List<String> TYPES = List.of(
            "Achievement",
            "AchievementSubject",
            "Alignment",
            "Address",
            "ClrSubject",
            "Association",
            "Evidence",
            "IdentityObject",
            "Profile",
            "Result",
            "ResultDescription",
            "VerifiableCredential",
            "VerifiablePresentation",
            "DataIntegrityProof",
            "JsonSchema",
            "BitstringStatusListEntry",
            "https://example.org/Type",
            "Unheard");

    private final List<JsonObject> sources;
    private final Random random;

    MutatedDocuments(List<JsonObject> sources, long seed) {
        this.sources = sources;
        this.random = new Random(seed);
    }

    JsonObject next() {
        JsonObject document = any(sources);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            document = (JsonObject) changed(document, random.nextInt(size(document)), this::mutated);
        }
        return random.nextInt(10) == 0 ? presented(document) : document;
    }

    private JsonObject presented(JsonObject credential) {
        return JsonObject.builder()
                .put("@context", JsonArray.of(new JsonString("https://www.w3.org/ns/credentials/v2")))
                .put("type", "VerifiablePresentation")
                .put("verifiableCredential", JsonArray.of(credential, any(sources)))
                .build();
    }

    /** How many places there are in a value, itself among them. */
    private static int size(JsonValue value) {
        if (value instanceof JsonObject object) {
            return 1
                    + object.members().values().stream()
                            .mapToInt(MutatedDocuments::size)
                            .sum();
        }
        return value instanceof JsonArray array
                ? 1 + array.items().stream().mapToInt(MutatedDocuments::size).sum()
                : 1;
    }

    /** The value with that of one of its places, counted from the front, changed. */
    private static JsonValue changed(JsonValue value, int place, UnaryOperator<JsonValue> change) {
        if (place == 0) {
            return change.apply(value);
        }
        int left = place - 1;
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                int size = size(member.getValue());
                if (left < size) {
                    return object.with(member.getKey(), changed(member.getValue(), left, change));
                }
                left -= size;
            }
        }
        List<JsonValue> items = new ArrayList<>(value instanceof JsonArray array ? array.items() : List.of());
        for (int i = 0; i < items.size(); i++) {
            int size = size(items.get(i));
            if (left < size) {
                items.set(i, changed(items.get(i), left, change));
                return new JsonArray(items);
            }
            left -= size;
        }
        throw new IllegalStateException("no such place");
    }

    private JsonValue mutated(JsonValue value) {
        if (value instanceof JsonObject object) {
            return mutated(object);
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>(array.items());
            switch (random.nextInt(4)) {
                case 0 -> items.add(other());
                case 1 -> Collections.shuffle(items, random);
                case 2 -> items.addAll(array.items());
                default -> {
                    return items.isEmpty() ? other() : items.get(0);
                }
            }
            return new JsonArray(items);
        }
        return random.nextInt(4) == 0 ? JsonArray.of(value, other()) : other();
    }

    private JsonObject mutated(JsonObject object) {
        List<String> names = List.copyOf(object.members().keySet());
        String name = names.isEmpty() ? "name" : any(names);
        JsonValue value = object.get(name).orElse(JsonNull.NULL);
        return switch (random.nextInt(9)) {
            case 0 -> object.without(name);
            case 1 -> object.without("id");
            case 2 -> object.without(name).with(any(NAMES), value);
            case 3 -> object.with(any(NAMES), other());
            case 4 -> object.with(any(NAMES), somewhere());
            case 5 -> object.with("type", new JsonString(any(TYPES)));
            case 6 ->
                object.with(
                        "type",
                        new JsonArray(List.of(
                                new JsonString(any(TYPES)), object.get("type").orElse(JsonNull.NULL))));
            case 7 -> object.with("type", JsonArray.of(new JsonString(any(TYPES)), new JsonString(any(TYPES))));
            default -> object.with("@context", any(sources).get("@context").orElseThrow());
        };
    }

    private JsonValue other() {
        return switch (random.nextInt(4)) {
            case 0 -> json(any(TEXTS));
            case 1 -> json(any(NUMBERS));
            case 2 -> somewhere();
            default -> json(any(VALUES));
        };
    }

    /** Something that is in a good document. */
    private JsonValue somewhere() {
        JsonValue[] found = {JsonBoolean.TRUE};
        JsonObject source = any(sources);
        changed(source, random.nextInt(size(source)), value -> found[0] = value);
        return size(found[0]) > 40 ? new JsonNumber("40") : found[0];
    }

    private static JsonValue json(String text) {
        return JsonReader.standard().read(text);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
