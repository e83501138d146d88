package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Context processing and term definition (JSON-LD 1.1 API, sections 4.1 and 4.2), for what the contexts of credentials
 * use. Declines a context that says anything else, so that what it makes is what the reference makes. For one document;
 * what it makes is remembered for others.
 */
final class ContextCompiler {
    private static final int MOST_MADE = 500;
    private static final int MOST_ENTRIES = 32;
    private static final Set<String> IN_DEFINITIONS =
            Set.of("@id", "@type", "@container", "@context", "@protected", "@prefix");
    private static final Set<String> COERCIONS = Set.of("@id", "@vocab", "@json", "@none");
    private static final Set<List<String>> CONTAINERS = Set.of(
            List.of("@set"),
            List.of("@list"),
            List.of("@graph"),
            List.of("@language"),
            List.of("@graph", "@set"),
            List.of("@language", "@set"));

    private final ContextStore store;
    private final Memory memory;
    private int made;

    ContextCompiler(ContextStore store, Memory memory) {
        this.store = store;
        this.memory = memory;
    }

    /** The tables that are kept, which hang on that where nothing means anything yet. Thread-safe. */
    static final class Memory {
        private static final int MOST_KEPT = 1_000;

        private final TermTable root = new TermTable(Map.of(), null, null);
        private final AtomicInteger kept = new AtomicInteger();
    }

    private record ValueOf(TermDefinition property) {}

    TermTable root() {
        return memory.root;
    }

    /** A table after the {@code @context} of a node, which names contexts of the store. */
    TermTable after(TermTable from, JsonValue context) {
        List<JsonValue> entries = items(context);
        if (entries.size() > MOST_ENTRIES) {
            throw new Declined();
        }
        TermTable table = from;
        for (JsonValue entry : entries) {
            if (!(entry instanceof JsonString url)) {
                throw new Declined();
            }
            TermTable before = table;
            table = derived(before, url.value(), () -> named(before, url.value()));
        }
        return table;
    }

    /** A table in the node that is a value of a property with a context of its own. */
    TermTable in(TermTable from, TermDefinition property, JsonValue context) {
        return derived(from, property, () -> made(from, context, true, true));
    }

    /** A table for the text, number or boolean that is a value of a property with a context of its own. */
    TermTable atValue(TermTable from, TermDefinition property, JsonValue context) {
        return derived(from, new ValueOf(property), () -> made(from, context, true, false));
    }

    /** A table in a node of types that have contexts of their own, in the order of their names. */
    TermTable typed(TermTable from, List<TermDefinition> types) {
        return derived(from, types, () -> {
            TermTable table = from;
            for (TermDefinition type : types) {
                JsonValue context = type.context();
                if (!(context instanceof JsonObject)) {
                    throw new Declined();
                }
                table = made(table, context, false, false);
            }
            return table;
        });
    }

    private TermTable derived(TermTable from, Object key, Supplier<TermTable> maker) {
        TermTable known = from.derived(key);
        if (known != null) {
            return known;
        }
        if (++made > MOST_MADE) {
            throw new Declined();
        }
        TermTable table = maker.get();
        if (memory.kept.incrementAndGet() <= Memory.MOST_KEPT) {
            from.remember(key, table);
        }
        return table;
    }

    private TermTable named(TermTable from, String url) {
        JsonObject document = store.find(url).orElseThrow(Declined::new).document();
        TermTable table = from;
        for (JsonValue item : items(document.get("@context").orElseThrow(Declined::new))) {
            if (!(item instanceof JsonObject definition)
                    || definition.get("@propagate").isPresent()) {
                throw new Declined();
            }
            table = made(table, definition, true, false);
        }
        return table;
    }

    private TermTable made(TermTable from, JsonValue context, boolean propagates, boolean overrides) {
        if (context == JsonNull.NULL && overrides) {
            return memory.root;
        }
        if (!(context instanceof JsonObject definition)) {
            throw new Declined();
        }
        boolean reaches = flag(definition, "@propagate", propagates);
        Definitions definitions = new Definitions(from.terms(), from.vocabulary(), definition, overrides);
        return new TermTable(
                definitions.terms, definitions.vocabulary, reaches || from.previous() != null ? from.previous() : from);
    }

    private static boolean flag(JsonObject object, String name, boolean otherwise) {
        JsonValue value = object.members().get(name);
        if (value != null && !(value instanceof JsonBoolean)) {
            throw new Declined();
        }
        return value == null ? otherwise : value == JsonBoolean.TRUE;
    }

    /** The items of a list, or the one that stands for a list; none, if there is no value. */
    static List<JsonValue> items(@Nullable JsonValue value) {
        return value == null ? List.of() : value instanceof JsonArray array ? array.items() : List.of(value);
    }

    /** The terms after one context definition. */
    private static final class Definitions {
        private final Map<String, TermDefinition> terms;
        private final JsonObject local;
        private final boolean overrides;
        private final boolean isProtected;
        private final Set<String> done = new HashSet<>();
        private @Nullable String vocabulary;

        Definitions(
                Map<String, TermDefinition> before, @Nullable String vocabulary, JsonObject local, boolean overrides) {
            this.terms = new HashMap<>(before);
            this.vocabulary = vocabulary;
            this.local = local;
            this.overrides = overrides;
            this.isProtected = flag(local, "@protected", false);
            local.members().forEach(this::setting);
            local.members().forEach((name, value) -> {
                if (!name.startsWith("@")) {
                    define(name, value);
                    done.add(name);
                }
            });
        }

        private void setting(String name, JsonValue value) {
            if (name.equals("@vocab")) {
                if (!(value instanceof JsonString text) || !AbsoluteIri.isPlain(text.value())) {
                    throw new Declined();
                }
                vocabulary = text.value();
            } else if (name.equals("@version")) {
                if (!(value instanceof JsonNumber number) || !number.text().equals("1.1")) {
                    throw new Declined();
                }
            } else if (name.startsWith("@") && !name.equals("@protected") && !name.equals("@propagate")) {
                throw new Declined();
            }
        }

        private void define(String name, JsonValue value) {
            if (name.isEmpty() || name.indexOf(':') >= 0 || name.indexOf('/') >= 0) {
                throw new Declined();
            }
            TermDefinition definition =
                    value instanceof JsonObject object ? expanded(name, object) : simple(name, value);
            TermDefinition before = terms.get(name);
            if (overrides || before == null || !before.isProtected()) {
                terms.put(name, definition);
            } else if (!definition.saysTheSame(before)) {
                throw new Declined();
            }
        }

        private TermDefinition simple(String name, JsonValue value) {
            if (value == JsonNull.NULL) {
                return new TermDefinition(null, null, List.of(), null, false, isProtected);
            }
            String iri = iri(name, value);
            boolean prefix = !TermTable.isKeyword(iri) && ":/?#@".indexOf(iri.charAt(iri.length() - 1)) >= 0;
            return new TermDefinition(iri, null, List.of(), null, prefix, isProtected);
        }

        private TermDefinition expanded(String name, JsonObject object) {
            if (!IN_DEFINITIONS.containsAll(object.members().keySet())) {
                throw new Declined();
            }
            JsonValue id = object.members().get("@id");
            String iri = id == JsonNull.NULL ? null : id != null ? iri(name, id) : inVocabulary(name);
            boolean prefix = flag(object, "@prefix", false);
            if (TermTable.isKeyword(iri) && prefix) {
                throw new Declined();
            }
            JsonValue context = object.members().get("@context");
            if (context instanceof JsonObject scoped) {
                // Titanium refuses a context as soon as one that it holds could not apply; so must this.
                flag(scoped, "@propagate", true);
                new Definitions(terms, vocabulary, scoped, true);
            } else if (context != null && context != JsonNull.NULL) {
                throw new Declined();
            }
            return new TermDefinition(
                    iri,
                    type(object.members().get("@type")),
                    container(object.members().get("@container")),
                    context,
                    prefix,
                    flag(object, "@protected", isProtected));
        }

        private String iri(String name, JsonValue id) {
            if (!(id instanceof JsonString text) || text.value().equals(name)) {
                throw new Declined();
            }
            return resolved(text.value());
        }

        private String inVocabulary(String name) {
            if (vocabulary == null) {
                throw new Declined();
            }
            return vocabulary + name;
        }

        private @Nullable String type(@Nullable JsonValue type) {
            if (type == null) {
                return null;
            }
            if (!(type instanceof JsonString text)) {
                throw new Declined();
            }
            String resolved = COERCIONS.contains(text.value()) ? text.value() : resolved(text.value());
            if (TermTable.isKeyword(resolved) && !COERCIONS.contains(resolved)) {
                throw new Declined();
            }
            return resolved;
        }

        private static List<String> container(@Nullable JsonValue container) {
            if (container == null) {
                return List.of();
            }
            List<String> texts = new ArrayList<>();
            for (JsonValue item : items(container)) {
                if (!(item instanceof JsonString text)) {
                    throw new Declined();
                }
                texts.add(text.value());
            }
            if (!CONTAINERS.contains(texts)) {
                throw new Declined();
            }
            return List.copyOf(texts);
        }

        /** The keyword or absolute IRI behind a text, which may use terms that are defined already. */
        private String resolved(String text) {
            if (TermTable.isKeyword(text)) {
                return text;
            }
            int colon = text.indexOf(':');
            if (isLater(text) || (colon > 0 && isLater(text.substring(0, colon)))) {
                throw new Declined();
            }
            TermDefinition alias = terms.get(text);
            if (alias != null && TermTable.isKeyword(alias.iri())) {
                throw new Declined();
            }
            String iri = new TermTable(terms, vocabulary, null).iri(text, true);
            if (!AbsoluteIri.isPlain(iri)) {
                throw new Declined();
            }
            return iri;
        }

        /** Whether this context defines a term, but further on: order would matter. */
        private boolean isLater(String term) {
            return local.members().containsKey(term) && !done.contains(term);
        }
    }
}
