package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Documents by contexts alone: nodes of types that the contexts define, with members that they define there, and values
 * as their definitions ask for, wherever those come in their contexts.
 */
final class InventedDocuments {
    private static final int MOST_NODES = 12;
    private static final List<String> PROPERTIES = List.of(
            "https://example.org/term", "urn:term", "schema:term", "v:x", "v:", "x:y", "https://example.org/\u00e9");
    private static final List<String> ODD_PROPERTIES = List.of(
            "unheardOf",
            "@nest",
            "@graph",
            "@included",
            "@reverse",
            "@index",
            "@foo",
            "_:p",
            "",
            "a b:c",
            "relative/p");

    private final ContextStore contexts;
    private final InventedValues values;
    private int nodesLeft = MOST_NODES;

    InventedDocuments(ContextStore contexts, Random random) {
        this.contexts = contexts;
        this.values = new InventedValues(random, random.nextInt(4) == 0);
    }

    /** A document that names these contexts. */
    JsonObject document(List<String> urls) {
        JsonArray named = JsonArray.of(urls.stream().map(JsonString::new).toArray(JsonValue[]::new));
        JsonObject.Builder document = JsonObject.builder();
        document.put("@context", named);
        fill(document, after(new LinkedHashMap<>(), named), 0);
        return document.build();
    }

    /** What terms are defined as, after a context too. */
    private Map<String, JsonValue> after(Map<String, JsonValue> before, JsonValue context) {
        Map<String, JsonValue> after = new LinkedHashMap<>(before);
        for (JsonValue item : ContextCompiler.items(context)) {
            if (item instanceof JsonObject definitions) {
                definitions.members().forEach((name, definition) -> {
                    if (!name.startsWith("@")) {
                        after.put(name, definition);
                    }
                });
            } else if (item instanceof JsonString url) {
                JsonObject none = JsonObject.builder().build();
                JsonObject found = contexts.find(url.value())
                        .map(ContextStore.Context::document)
                        .orElse(none);
                after.putAll(after(after, found.get("@context").orElse(none)));
            } else {
                after.clear();
            }
        }
        return after;
    }

    private JsonObject node(Map<String, JsonValue> around, int depth) {
        JsonObject.Builder node = JsonObject.builder();
        if (values.once(8)) {
            return node.put(called("@id", around), values.iri()).build();
        }
        fill(node, around, depth);
        return node.build();
    }

    private void fill(JsonObject.Builder node, Map<String, JsonValue> around, int depth) {
        nodesLeft--;
        List<JsonValue> types = new ArrayList<>();
        for (int i = values.upTo(3); i > 0; i--) {
            types.add(new JsonString(type(around)));
        }
        List<Map.Entry<String, JsonValue>> members = new ArrayList<>();
        if (values.once(2)) {
            members.add(Map.entry(called("@id", around), new JsonString(values.iri())));
        }
        if (!types.isEmpty()) {
            JsonValue written = types.size() == 1 && values.once(2) ? types.get(0) : new JsonArray(types);
            members.add(Map.entry(called("@type", around), written));
        }
        Map<String, JsonValue> inside = new LinkedHashMap<>(around);
        types.stream().map(type -> ((JsonString) type).value()).sorted().forEach(type -> {
            JsonValue scoped = contextOf(around.get(type));
            if (scoped instanceof JsonObject) {
                inside.putAll(after(inside, scoped));
            }
        });
        List<String> terms = List.copyOf(inside.keySet());
        for (int i = values.once(25) ? 45 : 1 + values.upTo(depth == 0 ? 6 : 3); i > 0; i--) {
            if (terms.isEmpty() || values.once(8)) {
                members.add(Map.entry(values.any(values.isOdd() ? ODD_PROPERTIES : PROPERTIES), values.scalar()));
                continue;
            }
            String term = values.any(terms);
            JsonValue definition = inside.getOrDefault(term, JsonNull.NULL);
            if (!isAlias(definition) && (definition != JsonNull.NULL || values.isOdd())) {
                // What types define does not reach below their nodes, unless they say so.
                members.add(Map.entry(term, member(definition, values.once(8) ? inside : around, depth)));
            }
        }
        values.shuffled(members).forEach(member -> node.put(member.getKey(), member.getValue()));
    }

    /** What a context calls a keyword; the keyword itself now and then. */
    private String called(String keyword, Map<String, JsonValue> terms) {
        List<String> names = new ArrayList<>(List.of(keyword));
        terms.forEach((name, definition) -> {
            if (keyword.equals(text(
                    definition instanceof JsonObject object ? object.get("@id").orElse(definition) : definition))) {
                names.add(name);
            }
        });
        return values.any(names);
    }

    private String type(Map<String, JsonValue> terms) {
        List<String> upper = terms.keySet().stream()
                .filter(term -> !term.isEmpty() && Character.isUpperCase(term.charAt(0)))
                .toList();
        if (upper.isEmpty() || values.once(6)) {
            return values.isOdd() ? values.any(List.of("Unheard", "@json", "id", "_:t")) : values.iri();
        }
        return values.any(upper);
    }

    private JsonValue member(JsonValue definition, Map<String, JsonValue> terms, int depth) {
        JsonObject object = definition instanceof JsonObject map
                ? map
                : JsonObject.builder().build();
        List<JsonValue> container = ContextCompiler.items(object.members().get("@container"));
        String type = text(object.members().get("@type"));
        JsonValue scoped = contextOf(definition);
        Map<String, JsonValue> inside = scoped == null ? terms : after(terms, scoped);
        if ("@json".equals(type)) {
            return values.json(3);
        }
        if (container.contains(new JsonString("@language"))) {
            return values.once(4) ? values.oneOrMore(() -> new JsonString(values.text())) : values.languageMap();
        }
        if (container.contains(new JsonString("@list"))) {
            int items = values.once(3) ? values.upTo(5) : values.upTo(1);
            return values.once(6)
                    ? one(type, inside, scoped != null, depth)
                    : values.array(
                            items,
                            () -> values.isOdd()
                                    ? values.array(1, () -> one(type, inside, scoped != null, depth))
                                    : one(type, inside, scoped != null, depth));
        }
        if (container.contains(new JsonString("@graph"))) {
            return values.oneOrMore(() -> values.isOdd() ? values.scalar() : node(inside, depth + 1));
        }
        if (List.of("@index", "@id", "@type").stream().anyMatch(map -> container.contains(new JsonString(map)))) {
            return JsonObject.builder()
                    .put(values.iri(), node(inside, depth + 1))
                    .build();
        }
        return values.oneOrMore(() -> one(type, inside, scoped != null, depth));
    }

    private JsonValue one(String type, Map<String, JsonValue> terms, boolean scoped, int depth) {
        if (nodesLeft > 0 && depth < 6 && values.once(3)) {
            return node(terms, depth + 1);
        }
        if (!scoped && values.once(6)) {
            return values.valueObject(
                    called("@value", terms),
                    called("@type", terms),
                    called("@language", terms),
                    called("@direction", terms));
        }
        if (values.once(8)) {
            return values.scalar();
        }
        return switch (type) {
            case "@id" -> new JsonString(values.iri());
            case "@vocab" -> new JsonString(values.once(2) ? type(terms) : values.iri());
            case "" -> values.scalar();
            default -> values.once(2) ? new JsonString(values.date()) : values.number();
        };
    }

    private static boolean isAlias(JsonValue definition) {
        JsonValue id =
                definition instanceof JsonObject object ? object.get("@id").orElse(definition) : definition;
        return text(id).startsWith("@");
    }

    private static @Nullable JsonValue contextOf(@Nullable JsonValue definition) {
        return definition instanceof JsonObject object ? object.get("@context").orElse(null) : null;
    }

    private static String text(@Nullable JsonValue value) {
        return value instanceof JsonString text ? text.value() : "";
    }
}
