package org.lerkit.crypto.internal.jsonld;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * What terms mean at one place of a document, as far as finding losses needs it: whether a term has an IRI, what
 * becomes of its values, and which context applies below it. Whether a context is well formed and redefines nothing
 * that is protected is left to Titanium, which reads it too.
 */
final class ActiveContext {
    static final ActiveContext EMPTY = new ActiveContext(Map.of(), null, null);

    private static final Set<String> KEYWORDS = Set.of(
            "@id",
            "@type",
            "@graph",
            "@value",
            "@language",
            "@json",
            "@set",
            "@list",
            "@none",
            "@direction",
            "@nest",
            "@index",
            "@included",
            "@reverse",
            "@vocab");

    private final Map<String, Term> terms;
    private final @Nullable String vocabulary;
    private final @Nullable ActiveContext previous;

    /**
     * A term.
     *
     * @param iri what it stands for: an absolute IRI or a keyword; null where a context says that it stands for nothing
     * @param type what its values are coerced to
     * @param container how its values are grouped
     * @param context what applies below it
     */
    record Term(@Nullable String iri, @Nullable String type, Set<String> container, Optional<JsonValue> context) {}

    private ActiveContext(Map<String, Term> terms, @Nullable String vocabulary, @Nullable ActiveContext previous) {
        this.terms = terms;
        this.vocabulary = vocabulary;
        this.previous = previous;
    }

    /** The definition of a term; for one that is an IRI already, or that the vocabulary completes, one made up. */
    Optional<Term> term(String name) {
        Term term = terms.get(name);
        if (term != null) {
            return term.iri() == null ? Optional.empty() : Optional.of(term);
        }
        if (AbsoluteIri.is(name)) {
            return Optional.of(plain(name));
        }
        return vocabulary == null || name.startsWith("@") ? Optional.empty() : Optional.of(plain(vocabulary + name));
    }

    /** The keyword that a member name stands for; the name itself if it is one. */
    Optional<String> keyword(String name) {
        if (name.startsWith("@")) {
            return Optional.of(name);
        }
        Term term = terms.get(name);
        return Optional.ofNullable(term).map(Term::iri).filter(iri -> iri.startsWith("@"));
    }

    /** What applied before a type added its own terms, which do not reach below its node. */
    ActiveContext reverted() {
        return previous == null ? this : previous;
    }

    /** This context after one context definition; {@code propagated} says whether it reaches below the node. */
    ActiveContext with(JsonObject definition, boolean propagated) {
        boolean reaches = definition
                .get("@propagate")
                .map(value -> value == JsonBoolean.TRUE)
                .orElse(propagated);
        String vocab = text(definition, "@vocab").orElse(vocabulary);
        Map<String, Term> defined = new HashMap<>(terms);
        definition.members().forEach((name, value) -> {
            if (!name.startsWith("@")) {
                defined.put(name, define(name, value, definition, vocab));
            }
        });
        return new ActiveContext(defined, vocab, reaches || previous != null ? previous : this);
    }

    /** No terms at all, as after {@code "@context": null}. */
    ActiveContext cleared() {
        return new ActiveContext(Map.of(), null, previous);
    }

    private Term define(String name, JsonValue value, JsonObject definition, @Nullable String vocab) {
        if (!(value instanceof JsonObject object)) {
            return plain(value instanceof JsonString iri ? resolve(name, iri.value(), definition, vocab) : null);
        }
        String iri = object.get("@id").isPresent()
                ? text(object, "@id")
                        .map(id -> resolve(name, id, definition, vocab))
                        .orElse(null)
                : resolve(name, name, definition, vocab);
        return new Term(iri, text(object, "@type").orElse(null), container(object), object.get("@context"));
    }

    /** The IRI or keyword behind a name; a name may be another term, also one defined later in the same context. */
    private @Nullable String resolve(String term, String name, JsonObject definition, @Nullable String vocab) {
        if (KEYWORDS.contains(name) || name.indexOf(':') > 0) {
            return name;
        }
        JsonValue local = name.equals(term) ? null : definition.members().get(name);
        if (local != null) {
            return define(name, local, definition.without(term), vocab).iri();
        }
        Term known = name.equals(term) ? null : terms.get(name);
        return known != null ? known.iri() : vocab == null ? null : vocab + name;
    }

    private static Set<String> container(JsonObject definition) {
        JsonValue value = definition.members().get("@container");
        if (value instanceof JsonArray array) {
            return array.items().stream()
                    .filter(JsonString.class::isInstance)
                    .map(item -> ((JsonString) item).value())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return value instanceof JsonString one ? Set.of(one.value()) : Set.of();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.members().get(name) instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    private static Term plain(@Nullable String iri) {
        return new Term(iri, null, Set.of(), Optional.empty());
    }
}
