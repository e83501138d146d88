package org.lerkit.crypto.internal.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/**
 * Contexts with every shape of term definition that JSON-LD allows, and in odd ones some that it does not. Few names for
 * terms and types, so that scoped contexts define the same ones again, in ways that depend on which applies first.
 */
final class InventedContexts {
    private static final List<String> TYPES = List.of("A", "B", "C", "D");
    private static final List<String> TERMS =
            List.of("name", "part", "link", "kind", "list", "when", "any", "text", "e", "f");
    private static final List<String> IRIS = List.of(
            "https://v.example/name", "https://v.example/part", "v:a", "v:b", "v:", "w:c", "urn:x:d", "name", "A");
    private static final List<String> COERCIONS = List.of(
            "@id",
            "@id",
            "@vocab",
            "@json",
            "@none",
            "xsd:date",
            "xsd:double",
            "xsd:float",
            "xsd:string",
            "http://www.w3.org/2001/XMLSchema#dateTime",
            "https://www.w3.org/2001/XMLSchema#float",
            "urn:t");
    private static final List<String> CONTAINERS = List.of(
            "\"@set\"",
            "\"@list\"",
            "\"@language\"",
            "\"@graph\"",
            "[\"@set\"]",
            "[\"@list\"]",
            "[\"@graph\", \"@set\"]",
            "[\"@language\", \"@set\"]");
    private static final List<String> ODD_CONTAINERS = List.of(
            "[]",
            "[\"@set\", \"@graph\"]",
            "[\"@set\", \"@language\"]",
            "\"@index\"",
            "\"@id\"",
            "\"@type\"",
            "[\"@graph\", \"@id\"]",
            "[\"@graph\", \"@index\"]",
            "[\"@list\", \"@set\"]",
            "\"@value\"",
            "null",
            "7");
    private static final List<String> ODD_DEFINITIONS = List.of(
            "{\"@id\": \"v:r\", \"@language\": \"en\"}",
            "{\"@id\": \"v:r\", \"@language\": null}",
            "{\"@id\": \"v:r\", \"@direction\": \"rtl\"}",
            "{\"@reverse\": \"v:r\"}",
            "{\"@id\": \"v:r\", \"@nest\": \"@nest\"}",
            "{\"@id\": \"v:r\", \"@index\": \"v:i\"}",
            "{\"@id\": \"@graph\"}",
            "{\"@id\": \"@context\"}",
            "\"@nest\"",
            "\"@set\"",
            "\"_:b\"",
            "\"relative\"",
            "\"\"",
            "7",
            "{}",
            "{\"@id\": \"v:r\", \"@context\": \"urn:test:0\"}",
            "{\"@id\": \"v:r\", \"@context\": []}",
            "{\"@id\": \"v:r\", \"@context\": [{\"name\": \"v:n\"}, null]}",
            "{\"@id\": \"v:r\", \"@context\": {\"@import\": \"urn:test:0\"}}",
            "{\"@id\": \"v:r\", \"@context\": {\"@base\": \"https://example.org/\"}}",
            "{\"@id\": \"v:r\", \"@context\": {\"@language\": \"en\"}}",
            "{\"@id\": \"v:r\", \"@context\": {\"@vocab\": null}}",
            "{\"@id\": \"v:r\", \"@context\": {\"@vocab\": \"v:\"}}",
            "{\"@id\": \"v:r\", \"@type\": \"@value\"}",
            "{\"@id\": \"v:r\", \"@type\": \"relative\"}",
            "{\"@id\": \"v:r/\", \"@prefix\": \"yes\"}",
            "{\"@id\": \"v:r\", \"@protected\": 1}");
    private static final List<String> ODD_SETTINGS =
            List.of("@base", "@direction", "@import", "@propagate", "@version", "@vocab");
    private static final List<String> ODD_NAMES =
            List.of("", "v:a", "https://v.example/name", "a/b", "A.B", "v", "\u00e9");

    private final Random random;
    private final InventedValues values;
    private final boolean isProtecting;

    InventedContexts(Random random) {
        this.random = random;
        this.values = new InventedValues(random, random.nextInt(4) == 0);
        this.isProtecting = random.nextInt(4) == 0;
    }

    /** The bundled contexts, and one to three more; {@link #urls} names them. */
    ContextStore store() {
        ContextStore store = ContextStore.bundled();
        int contexts = 1 + random.nextInt(3);
        for (int i = 0; i < contexts; i++) {
            JsonValue context = random.nextInt(4) == 0 ? JsonArray.of(definitions(0), definitions(0)) : definitions(0);
            JsonObject document = JsonObject.builder().put("@context", context).build();
            store = store.with("urn:test:" + i, JsonWriter.toText(document).getBytes(StandardCharsets.UTF_8));
        }
        return store;
    }

    /** Which contexts of the store a document names: each of those that are invented, in any order, perhaps twice. */
    List<String> urls(ContextStore store) {
        List<String> urls = new ArrayList<>();
        for (int i = 0; store.find("urn:test:" + i).isPresent(); i++) {
            urls.add(random.nextInt(urls.size() + 1), "urn:test:" + i);
        }
        if (values.once(20)) {
            urls.add(random.nextInt(urls.size() + 1), "https://www.w3.org/ns/credentials/v2");
        }
        if (values.once(8)) {
            urls.add(values.any(urls));
        }
        return urls;
    }

    private JsonObject definitions(int depth) {
        JsonObject.Builder context = JsonObject.builder();
        if (depth == 0 || random.nextInt(4) == 0) {
            context.put("@version", new JsonNumber("1.1"));
        }
        if (random.nextInt(depth == 0 ? 4 : 12) == 0) {
            context.put("@vocab", "https://open.example/");
        }
        if (isProtecting && values.once(5)) {
            context.put("@protected", JsonBoolean.of(random.nextInt(4) > 0));
        }
        if (depth > 0 && random.nextInt(4) == 0) {
            context.put("@propagate", JsonBoolean.of(random.nextBoolean()));
        }
        if (values.isOdd()) {
            context.put(
                    values.any(ODD_SETTINGS),
                    json(values.any(
                            List.of("\"https://x.example/\"", "\"relative\"", "null", "7", "true", "\"urn:test:0\""))));
        }
        List<String> names = new ArrayList<>();
        if (depth == 0) {
            context.put(
                    "v",
                    values.once(2)
                            ? json("\"https://v.example/\"")
                            : json("{\"@id\": \"https://v.example/\", \"@prefix\": true}"));
            context.put(
                    "w",
                    values.any(List.of(
                            json("\"https://w.example/w\""), json("{\"@id\": \"urn:w:\"}"), json("\"urn:w#\""))));
            context.put("xsd", json("\"http://www.w3.org/2001/XMLSchema#\""));
            names.addAll(TYPES);
            names.addAll(TERMS);
            alias(context);
        } else {
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                names.add(values.any(values.once(5) ? TYPES : TERMS));
            }
            if (values.once(6)) {
                alias(context);
            }
        }
        names.forEach(name -> {
            String named = values.isOdd() ? values.any(ODD_NAMES) : name;
            context.put(named, definition(name, depth));
        });
        return context.build();
    }

    private void alias(JsonObject.Builder context) {
        for (String keyword : List.of("@id", "@type", "@value", "@language", "@direction")) {
            if (values.once(2)) {
                context.put(
                        values.once(4) ? "my" + keyword.substring(1) : keyword.substring(1),
                        values.once(4) ? json("{\"@id\": \"" + keyword + "\"}") : new JsonString(keyword));
            }
        }
    }

    private JsonValue definition(String name, int depth) {
        if (values.isOdd()) {
            return json(values.any(ODD_DEFINITIONS));
        }
        boolean type = TYPES.contains(name);
        if (values.once(4)) {
            return values.once(type ? 60 : 20) ? JsonNull.NULL : new JsonString(iri(name));
        }
        JsonObject.Builder definition = JsonObject.builder();
        if (values.once(type ? 100 : 40)) {
            definition.put("@id", JsonNull.NULL);
        } else {
            definition.put("@id", iri(name));
        }
        if (!type && values.once(2)) {
            definition.put("@type", values.any(COERCIONS));
        }
        if (!type && values.once(3)) {
            definition.put("@container", json(values.any(values.isOdd() ? ODD_CONTAINERS : CONTAINERS)));
        }
        if (depth < 3 && values.once(type ? 2 : 5)) {
            definition.put("@context", values.once(6) ? JsonNull.NULL : definitions(depth + 1));
        }
        if (isProtecting && values.once(6)) {
            definition.put("@protected", JsonBoolean.of(values.once(2)));
        }
        if (values.once(8)) {
            definition.put("@prefix", JsonBoolean.of(values.once(2)));
        }
        return definition.build();
    }

    private String iri(String name) {
        String iri = values.any(IRIS);
        boolean later = iri.equals(name) || (TYPES.contains(name) && TERMS.contains(iri));
        return later && !values.isOdd() ? "v:" + name : iri;
    }

    private static JsonValue json(String text) {
        return org.lerkit.model.json.JsonReader.standard().read(text);
    }
}
