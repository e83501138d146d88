package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
    private static final Set<String> HEADS = Set.of("@context", "id", "type");
    private static final List<String> GOOD = List.of(
            "\"\"",
            "\"Zo\u00eb \\\"Z\\\" \\\\ \\n\\t\\u0007\\u007f \ud83c\udf93 \uff21\"",
            "\"https://example.org/a\"",
            "\"did:example:ondine-larkspur\"",
            "\"urn:uuid:0c07ad5c-7bd8-4b4a-9f0b-5d8be0f3a001\"",
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
            "0.0",
            "true",
            "false",
            "null",
            "[]",
            "{}",
            "[null]",
            "[[\"https://example.org/a\", [\"https://example.org/b\"]], \"https://example.org/a\"]",
            "{\"@value\": \"texte\", \"@language\": \"FR-ca\"}",
            "{\"@value\": \"text\", \"@language\": \"ar\", \"@direction\": \"rtl\"}",
            "{\"@value\": \"text\", \"@direction\": \"ltr\"}",
            "{\"@value\": 4.5}",
            "{\"@value\": true, \"@type\": \"https://example.org/type\"}",
            "{\"@value\": \"x\", \"type\": \"https://example.org/type\"}",
            "{\"id\": \"https://example.org/only\"}",
            "{\"id\": \"https://example.org/more\", \"name\": \"more\"}",
            "{\"@id\": \"did:example:ondine-larkspur\", \"@type\": \"Profile\", \"name\": \"Ondine\"}",
            "{\"type\": [\"Achievement\", \"Profile\"], \"tag\": [\"b\", \"a\", \"b\"], \"official\": \"x\"}",
            "{\"type\": \"JsonSchema\", \"jsonSchema\": {\"b\": [1, 2.50, null], \"a\": \"\u00e9\"}}",
            "{\"type\": \"ResultDescription\", \"allowedValue\": [\"A\", \"B\", \"A\"]}",
            "{\"type\": \"DataIntegrityProof\", \"proofPurpose\": \"authentication\", \"expires\": \"x\"}");
    private static final List<String> ODD = List.of(
            "\"relative/iri\"",
            "\"name\"",
            "\"xsd:date\"",
            "\"https://example.org/with space\"",
            "\"_:b0\"",
            "\"Achievement\"",
            "\"@id\"",
            "1e3",
            "1.5E-7",
            "1234567890123456",
            "99999999999999.5",
            "{\"@value\": \"x\", \"@language\": \"no tag\"}",
            "{\"@value\": \"x\", \"@direction\": 7}",
            "{\"@value\": null}",
            "{\"@value\": 1, \"@language\": \"en\"}",
            "{\"@value\": \"x\", \"@index\": \"i\"}",
            "{\"@list\": [\"a\"]}",
            "{\"@set\": [\"a\"]}",
            "{\"@reverse\": {\"name\": \"x\"}}",
            "{\"@graph\": [{\"name\": \"x\"}]}");
    private static final List<String> NAMES = List.of(
            "id",
            "type",
            "name",
            "description",
            "image",
            "identifier",
            "endorsement",
            "inLanguage",
            "narrative",
            "url",
            "alignment",
            "awardedDate",
            "allowedValue",
            "creditsAvailable",
            "https://example.org/term",
            "schema:name");
    private static final List<String> ODD_NAMES = List.of(
            "unheardOf",
            "@id",
            "@type",
            "@nest",
            "proof",
            "verifiableCredential",
            "evidence",
            "termsOfUse",
            "proofPurpose",
            "xsd:term");
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
            "https://example.org/Type");
    private static final List<String> ODD_TYPES = List.of("Unheard", "id", "@json", "_:t", "a b:c");

    private final List<JsonObject> sources;
    private final Random random;

    MutatedDocuments(List<JsonObject> sources, Random random) {
        this.sources = sources;
        this.random = random;
    }

    /** One of the good ones, changed. */
    JsonObject next() {
        JsonObject document = part(any(sources), random.nextInt(10) == 0 ? 1 : 0.2 + random.nextDouble() / 2);
        return changed(random.nextInt(10) == 0 ? presented(document) : document);
    }

    /** A part of a document, in which each member and each item is kept with some likelihood. */
    private JsonObject part(JsonObject whole, double kept) {
        JsonObject.Builder part = JsonObject.builder();
        whole.members().forEach((name, value) -> {
            if (HEADS.contains(name)) {
                part.put(name, value);
            } else if (random.nextDouble() < kept) {
                part.put(name, part(value, kept));
            }
        });
        return part.build();
    }

    private JsonValue part(JsonValue whole, double kept) {
        if (whole instanceof JsonArray array) {
            return new JsonArray(array.items().stream()
                    .filter(item -> random.nextDouble() < kept)
                    .map(item -> part(item, kept))
                    .toList());
        }
        return whole instanceof JsonObject object ? part(object, kept) : whole;
    }

    /** Another document, changed in one to three places. */
    JsonObject changed(JsonObject good) {
        JsonObject document = good;
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            document = (JsonObject) changed(document, random.nextInt(size(document)), this::mutated);
        }
        return document;
    }

    private JsonObject presented(JsonObject credential) {
        return JsonObject.builder()
                .put("@context", JsonArray.of(new JsonString("https://www.w3.org/ns/credentials/v2")))
                .put("type", "VerifiablePresentation")
                .put("verifiableCredential", JsonArray.of(credential, part(any(sources), 0.3)))
                .build();
    }

    /** How many places there are in a value, itself among them, but for what says how to read the rest. */
    private static int size(JsonValue value) {
        if (value instanceof JsonObject object) {
            return 1
                    + object.members().entrySet().stream()
                            .filter(member -> !HEADS.contains(member.getKey()))
                            .mapToInt(member -> size(member.getValue()))
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
                int size = HEADS.contains(member.getKey()) ? 0 : size(member.getValue());
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
        JsonValue types = object.get("type").orElse(JsonArray.EMPTY);
        return switch (random.nextInt(12)) {
            case 0, 1 -> object.without(name);
            case 2, 3 -> object.without("id");
            case 4 -> object.without(name).with(mostly(NAMES, ODD_NAMES), value);
            case 5, 6 -> object.with(mostly(NAMES, ODD_NAMES), other());
            case 7, 8 -> {
                List<JsonValue> more = new ArrayList<>(ContextCompiler.items(types));
                more.add(random.nextInt(more.size() + 1), type());
                yield object.with("type", new JsonArray(more));
            }
            case 9 -> object.with("type", random.nextBoolean() ? type() : JsonArray.of(type(), type()));
            case 10 -> object.with(name, JsonArray.of(value, value, somewhere()));
            default ->
                object.get("@context").isPresent() || random.nextInt(4) == 0
                        ? object.with("@context", context())
                        : object.with("id", json(mostly(GOOD.subList(2, 5), ODD)));
        };
    }

    private JsonString type() {
        return new JsonString(mostly(TYPES, ODD_TYPES));
    }

    /** The contexts of a good document, perhaps in another order, or fewer. */
    private JsonValue context() {
        List<JsonValue> entries =
                new ArrayList<>(ContextCompiler.items(any(sources).members().get("@context")));
        if (random.nextInt(3) == 0) {
            Collections.shuffle(entries, random);
        }
        if (entries.size() > 1 && random.nextInt(4) == 0) {
            entries.remove(random.nextInt(entries.size()));
        }
        return random.nextInt(20) == 0 ? JsonNull.NULL : new JsonArray(entries);
    }

    private JsonValue other() {
        return random.nextInt(3) == 0 ? somewhere() : json(mostly(GOOD, ODD));
    }

    private <T> T mostly(List<T> good, List<T> odd) {
        return any(random.nextInt(8) == 0 ? odd : good);
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
