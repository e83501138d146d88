package org.lerkit.crypto.internal.jsonld;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An active context, compiled (JSON-LD 1.1 API, section 4.1): what each term means at one place of a document. Remembers
 * the tables made from it, so that a context that is met again costs a look-up. Thread-safe; never changes its meaning.
 */
final class TermTable {
    private static final Set<String> KEYWORDS = Set.of(
            "@id", "@type", "@value", "@language", "@direction", "@json", "@graph", "@set", "@list", "@none", "@vocab");

    private final Map<String, TermDefinition> terms;
    private final @Nullable String vocabulary;
    private final @Nullable TermTable previous;
    private final Map<Object, TermTable> derived = new ConcurrentHashMap<>();

    TermTable(Map<String, TermDefinition> terms, @Nullable String vocabulary, @Nullable TermTable previous) {
        this.terms = terms;
        this.vocabulary = vocabulary;
        this.previous = previous;
    }

    static boolean isKeyword(@Nullable String text) {
        return text != null && KEYWORDS.contains(text);
    }

    Map<String, TermDefinition> terms() {
        return terms;
    }

    @Nullable
    String vocabulary() {
        return vocabulary;
    }

    @Nullable
    TermTable previous() {
        return previous;
    }

    /** What applied before a type added its own terms, which do not reach below its node. */
    TermTable reverted() {
        return previous == null ? this : previous;
    }

    @Nullable
    TermDefinition find(String name) {
        return terms.get(name);
    }

    /** The keyword that a member name stands for; null if it stands for none. */
    @Nullable
    String keyword(String name) {
        if (name.startsWith("@")) {
            return name;
        }
        TermDefinition term = terms.get(name);
        return term != null && isKeyword(term.iri()) ? term.iri() : null;
    }

    /**
     * IRI expansion (section 5.2).
     *
     * @param asTerm whether it may be a term; otherwise it is an IRI, perhaps a compact one
     * @throws Declined if it gives no absolute IRI
     */
    String iri(String value, boolean asTerm) {
        TermDefinition term = terms.get(value);
        String iri = term == null ? null : term.iri();
        if (isKeyword(iri) || (term != null && iri == null)) {
            throw new Declined();
        }
        if (iri != null && asTerm) {
            return iri; // absolute, or its context had not been compiled
        }
        String expanded = expanded(value, asTerm);
        if (!AbsoluteIri.is(expanded)) {
            throw new Declined();
        }
        return expanded;
    }

    private String expanded(String value, boolean asTerm) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            return asTerm && vocabulary != null && !value.startsWith("@") ? vocabulary + value : value;
        }
        if (value.startsWith("//", colon + 1)) {
            return value;
        }
        TermDefinition prefix = terms.get(value.substring(0, colon));
        return prefix != null && prefix.isPrefix() ? prefix.iri() + value.substring(colon + 1) : value;
    }

    /** The table that was made from this one for that key; null if none is remembered. */
    @Nullable
    TermTable derived(Object key) {
        return derived.get(key);
    }

    void remember(Object key, TermTable made) {
        derived.put(key, made);
    }
}
