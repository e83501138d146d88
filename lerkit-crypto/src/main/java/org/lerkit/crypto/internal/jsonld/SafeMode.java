package org.lerkit.crypto.internal.jsonld;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.crypto.internal.jsonld.ActiveContext.Term;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNull;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Finds everything in a document that JSON-LD would drop or leave relative, and every context that is not known, and
 * says where. Contexts are named by URL at the start of a credential and nowhere else, so that nobody but their
 * authors says what terms mean.
 *
 * <p>Goes through the document as expansion does (JSON-LD 1.1 API, section 5.1), but writes nothing.
 */
final class SafeMode {
    private static final int VALUES = 1_000_000;
    private static final int CONTEXTS = 10_000;
    private static final Set<String> IN_NODES = Set.of("@context", "@id", "@type");
    private static final Set<String> IN_VALUES = Set.of("@value", "@type", "@language", "@direction");
    private static final Set<String> MAPS = Set.of("@index", "@id", "@type");

    private final ContextStore store;

    SafeMode(ContextStore store) {
        this.store = store;
    }

    /** Every loss, in document order; empty if there is none. */
    List<Problem> losses(JsonObject document) {
        List<Problem> imprecise = Precision.losses(document);
        Walk walk = new Walk();
        try {
            walk.node(document, ActiveContext.EMPTY, Optional.empty(), JsonPointer.ROOT);
        } catch (TooMuch e) {
            walk.found(CryptoProblem.WORK_LIMIT, JsonPointer.ROOT, "more values or contexts than the limit");
        }
        walk.losses.addAll(imprecise);
        return List.copyOf(walk.losses);
    }

    /** The contexts that a document names, with the hash of the content that is known for each. */
    Map<String, String> digests(JsonObject document) {
        Map<String, String> digests = new LinkedHashMap<>();
        collect(document, digests);
        return digests;
    }

    private void collect(JsonValue value, Map<String, String> digests) {
        if (value instanceof JsonObject object) {
            if (!object.mayContain("@context")) {
                return;
            }
            List<JsonValue> contexts =
                    object.get("@context").orElse(JsonArray.EMPTY).items();
            for (int i = 0; i < contexts.size(); i++) {
                if (contexts.get(i) instanceof JsonString url && !digests.containsKey(url.value())) {
                    store.find(url.value()).ifPresent(known -> digests.put(known.url(), known.sha256()));
                }
            }
            for (int i = 0; i < object.size(); i++) {
                collect(object.value(i), digests);
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), digests);
            }
        }
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Step(ActiveContext from, JsonValue context, boolean propagated) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Step that
                    && from == that.from
                    && context == that.context
                    && propagated == that.propagated;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(from) * 31 + System.identityHashCode(context);
        }
    }

    private final class Walk {
        private final List<Problem> losses = new ArrayList<>();
        private final Map<Step, ActiveContext> applied = new HashMap<>();
        private int valuesLeft = VALUES;
        private int contextsLeft = CONTEXTS;

        void found(CryptoProblem kind, JsonPointer place, String title) {
            losses.add(kind.at(place, title));
        }

        void node(JsonObject node, ActiveContext around, Optional<JsonValue> scoped, JsonPointer place) {
            ActiveContext context = isReference(node, around) ? around : around.reverted();
            if (scoped.isPresent()) {
                context = apply(context, scoped.get(), true, place);
            }
            JsonValue own = node.members().get("@context");
            if (own != null) {
                context = ownContext(node, own, context, place);
            }
            ActiveContext typed = withTypes(node, context, place);
            for (Map.Entry<String, JsonValue> member : node.members().entrySet()) {
                String name = member.getKey();
                JsonPointer at = place.child(name);
                Optional<String> keyword = typed.keyword(name);
                if (keyword.isPresent()) {
                    keyword(keyword.get(), member.getValue(), context, at);
                } else if (typed.term(name).isEmpty()) {
                    found(CryptoProblem.TERM_UNDEFINED, at, "no context defines the term " + name);
                } else {
                    value(member.getValue(), typed.term(name).get(), typed, at);
                }
            }
        }

        private void keyword(String keyword, JsonValue value, ActiveContext context, JsonPointer at) {
            if (!IN_NODES.contains(keyword)) {
                found(CryptoProblem.KEYWORD_REFUSED, at, keyword + " is not used in credentials");
            } else if (keyword.equals("@id")) {
                if (!(value instanceof JsonString id) || !AbsoluteIri.is(id.value())) {
                    found(CryptoProblem.IRI_RELATIVE, at, "the identifier is no absolute IRI, but " + value.kind());
                }
            } else if (keyword.equals("@type")) {
                List<JsonValue> types = value.items();
                for (int i = 0; i < types.size(); i++) {
                    boolean defined = types.get(i) instanceof JsonString type
                            && context.keyword(type.value()).isEmpty()
                            && context.term(type.value()).isPresent();
                    if (!defined) {
                        JsonPointer place = value instanceof JsonArray ? at.child(i) : at;
                        found(CryptoProblem.TYPE_UNDEFINED, place, "no context defines the type");
                    }
                }
            }
        }

        private void value(JsonValue value, Term term, ActiveContext context, JsonPointer at) {
            if (--valuesLeft < 0) {
                throw new TooMuch();
            }
            if ("@json".equals(term.type())) {
                return;
            }
            if (value instanceof JsonArray array) {
                for (int i = 0; i < array.items().size(); i++) {
                    value(array.items().get(i), term, context, at.child(i));
                }
            } else if (value instanceof JsonObject object) {
                object(object, term, context, at);
            } else if (value instanceof JsonString text) {
                text(text.value(), term, context, at);
            }
        }

        private void object(JsonObject object, Term term, ActiveContext context, JsonPointer at) {
            if (term.container().contains("@language")) {
                object.members().keySet().forEach(tag -> languageTag(tag, at.child(tag)));
                return;
            }
            if (term.container().stream().anyMatch(MAPS::contains)) {
                found(CryptoProblem.KEYWORD_REFUSED, at, "maps whose keys are dropped are not used in credentials");
            } else if (isValue(object, context)) {
                valueObject(object, context, at);
            } else {
                node(object, context, term.context(), at);
            }
        }

        private void valueObject(JsonObject object, ActiveContext context, JsonPointer at) {
            object.members().forEach((name, member) -> {
                String keyword = context.keyword(name).orElse(name);
                if (!IN_VALUES.contains(keyword)) {
                    found(CryptoProblem.KEYWORD_REFUSED, at.child(name), name + " is not used in values");
                } else if (keyword.equals("@value") && member == JsonNull.NULL) {
                    found(CryptoProblem.VALUE_DROPPED, at.child(name), "the value is null");
                } else if (keyword.equals("@language") && member instanceof JsonString tag) {
                    languageTag(tag.value(), at.child(name));
                } else if (keyword.equals("@type")) {
                    keyword(keyword, member, context, at.child(name));
                }
            });
        }

        private void languageTag(String tag, JsonPointer at) {
            if (!LanguageTag.is(tag)) {
                found(CryptoProblem.VALUE_DROPPED, at, "the language tag is none");
            }
        }

        private void text(String text, Term term, ActiveContext around, JsonPointer at) {
            boolean identifies = "@id".equals(term.type()) || "@vocab".equals(term.type());
            if (!identifies || AbsoluteIri.is(text)) {
                return;
            }
            ActiveContext context = term.context()
                    .map(scoped -> apply(around, scoped, true, at))
                    .orElse(around);
            boolean defined = "@vocab".equals(term.type())
                    && context.keyword(text).isEmpty()
                    && context.term(text).isPresent();
            if (!defined) {
                found(CryptoProblem.IRI_RELATIVE, at, "an identifier is expected, and the text is no absolute IRI");
            }
        }

        /** The types of a node, in the order of their names, each add the terms that only this node knows. */
        private ActiveContext withTypes(JsonObject node, ActiveContext context, JsonPointer place) {
            Collection<String> types = new TreeSet<>();
            node.members().forEach((name, value) -> {
                if (context.keyword(name).filter("@type"::equals).isPresent()) {
                    value.items().stream()
                            .filter(JsonString.class::isInstance)
                            .forEach(type -> types.add(((JsonString) type).value()));
                }
            });
            ActiveContext typed = context;
            for (String type : types) {
                Optional<JsonValue> scoped = context.term(type).flatMap(Term::context);
                if (scoped.isPresent()) {
                    typed = apply(typed, scoped.get(), false, place);
                }
            }
            return typed;
        }

        private ActiveContext ownContext(JsonObject node, JsonValue own, ActiveContext context, JsonPointer place) {
            JsonPointer at = place.child("@context");
            if (!place.equals(JsonPointer.ROOT) && !isCredential(node) && !isProof(place)) {
                found(CryptoProblem.CONTEXT_NESTED, at, "a context elsewhere than at the start of a credential");
                return context;
            }
            ActiveContext result = context;
            List<JsonValue> entries = own.items();
            for (int i = 0; i < entries.size(); i++) {
                JsonPointer entry = own instanceof JsonArray ? at.child(i) : at;
                if (entries.get(i) instanceof JsonString) {
                    result = apply(result, entries.get(i), true, entry);
                } else {
                    found(
                            CryptoProblem.CONTEXT_INLINE,
                            entry,
                            "a context is named by URL, not " + entries.get(i).kind());
                }
            }
            return result;
        }

        private ActiveContext apply(ActiveContext from, JsonValue context, boolean propagated, JsonPointer place) {
            Step step = new Step(from, context, propagated);
            ActiveContext known = applied.get(step);
            if (known != null) {
                return known;
            }
            ActiveContext result = from;
            for (JsonValue item : context.items()) {
                if (--contextsLeft < 0) {
                    throw new TooMuch();
                }
                if (item instanceof JsonObject definition) {
                    result = result.with(definition, propagated);
                } else if (item instanceof JsonString url) {
                    Optional<ContextStore.Context> found = store.find(url.value());
                    if (found.isEmpty()) {
                        found(CryptoProblem.CONTEXT_UNKNOWN, place, "a context that is not known, and none is fetched");
                    } else {
                        JsonValue inside =
                                found.get().document().get("@context").orElse(JsonArray.EMPTY);
                        result = apply(result, inside, propagated, place);
                    }
                } else if (item == JsonNull.NULL) {
                    result = result.cleared();
                }
            }
            applied.put(step, result);
            return result;
        }
    }

    /** Whether a node says nothing but its identifier; what only the types around it define still applies there. */
    private static boolean isReference(JsonObject node, ActiveContext context) {
        return node.members().size() == 1
                && context.keyword(node.members().keySet().iterator().next())
                        .filter("@id"::equals)
                        .isPresent();
    }

    private static boolean isValue(JsonObject object, ActiveContext context) {
        return object.members().keySet().stream()
                .anyMatch(name -> context.keyword(name).filter("@value"::equals).isPresent());
    }

    private static boolean isCredential(JsonObject node) {
        List<JsonValue> types = node.get("type").orElse(JsonArray.EMPTY).items();
        return types.contains(new JsonString("VerifiableCredential"))
                || types.contains(new JsonString("EnvelopedVerifiableCredential"));
    }

    private static boolean isProof(JsonPointer place) {
        List<String> tokens = place.tokens();
        int last = tokens.size() - 1;
        return tokens.get(last).equals("proof")
                || (last > 0 && tokens.get(last - 1).equals("proof")); // one of several
    }
}
