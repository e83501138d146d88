package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * The terms after one context definition (JSON-LD 1.1 API, section 4.2). A term may use those defined before it in the
 * same context, and none defined after it.
 */
final class Definitions {
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

    private final Map<String, TermDefinition> terms;
    private final JsonObject local;
    private final boolean overrides;
    private final boolean isProtected;
    private final Set<String> done = new HashSet<>();
    private @Nullable String vocabulary;

    Definitions(Map<String, TermDefinition> before, @Nullable String vocabulary, JsonObject local, boolean overrides) {
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

    Map<String, TermDefinition> terms() {
        return terms;
    }

    @Nullable
    String vocabulary() {
        return vocabulary;
    }

    /** A member that is true or false; what to take if there is none. */
    static boolean flag(JsonObject object, String name, boolean otherwise) {
        JsonValue value = object.members().get(name);
        if (value != null && !(value instanceof JsonBoolean)) {
            throw new Declined();
        }
        return value == null ? otherwise : value == JsonBoolean.TRUE;
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
        TermDefinition definition = value instanceof JsonObject object ? expanded(name, object) : simple(name, value);
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
        boolean prefix = !isKeyword(iri) && ":/?#@".indexOf(iri.charAt(iri.length() - 1)) >= 0;
        return new TermDefinition(iri, null, List.of(), null, prefix, isProtected);
    }

    private TermDefinition expanded(String name, JsonObject object) {
        if (!IN_DEFINITIONS.containsAll(object.members().keySet())) {
            throw new Declined();
        }
        JsonValue id = object.members().get("@id");
        String iri = id == JsonNull.NULL ? null : id != null ? iri(name, id) : inVocabulary(name);
        boolean prefix = flag(object, "@prefix", false);
        if (prefix && isKeyword(iri)) {
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
        if (isKeyword(resolved) && !COERCIONS.contains(resolved)) {
            throw new Declined();
        }
        return resolved;
    }

    private static List<String> container(@Nullable JsonValue container) {
        if (container == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue item : ContextCompiler.items(container)) {
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

    private static boolean isKeyword(@Nullable String text) {
        return TermDefinition.Kind.of(text).isKeyword();
    }

    /** The keyword or absolute IRI behind a text, which may use terms that are defined already. */
    private String resolved(String text) {
        if (text.equals("@context")) {
            throw new Declined();
        }
        if (isKeyword(text)) {
            return text;
        }
        int colon = text.indexOf(':');
        String beforeColon = colon < 0 ? "" : text.substring(0, colon);
        if (isLater(text) || isLater(beforeColon)) {
            throw new Declined();
        }
        TermDefinition term = terms.get(text);
        String iri = term != null
                ? TermTable.iri(term)
                : TermTable.expanded(text, colon, terms.get(beforeColon), vocabulary);
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
