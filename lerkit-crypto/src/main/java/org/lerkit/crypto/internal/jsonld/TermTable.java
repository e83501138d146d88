package org.lerkit.crypto.internal.jsonld;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.jsonld.TermDefinition.Kind;

/**
 * An active context, compiled (JSON-LD 1.1 API, section 4.1): what each term means at one place of a document. Remembers
 * the tables made from it, so that a context that is met again costs a look-up. Thread-safe; never changes its meaning.
 */
final class TermTable {
    private static final List<TermDefinition> KEYWORDS = Stream.of(
                    "@id",
                    "@type",
                    "@value",
                    "@language",
                    "@direction",
                    "@context",
                    "@json",
                    "@graph",
                    "@set",
                    "@list",
                    "@none",
                    "@vocab")
            .map(keyword -> new TermDefinition(keyword, null, List.of(), null, false, true))
            .toList();

    private final Map<String, TermDefinition> terms;
    private final @Nullable String vocabulary;
    private final @Nullable TermTable previous;
    private final boolean aliasesValue;
    private final String[] prefixes;
    private final Map<Object, TermTable> derived = new ConcurrentHashMap<>();

    // Terms and keywords by name: that at a place was put there, or at the next free one, by its hash. Names of members
    // are interned, as those of contexts are, and know their hash: so most are found at once and by identity.
    private final @Nullable String[] names;
    private final @Nullable TermDefinition[] definitions;

    TermTable(Map<String, TermDefinition> terms, @Nullable String vocabulary, @Nullable TermTable previous) {
        this.terms = terms;
        this.vocabulary = vocabulary;
        this.previous = previous;
        this.aliasesValue = terms.values().stream().anyMatch(term -> term.kind() == Kind.VALUE);
        this.prefixes = terms.entrySet().stream()
                .filter(term -> term.getValue().isPrefix())
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        int entries = terms.size() + KEYWORDS.size();
        int places = Integer.highestOneBit(entries + entries / 2) * 2; // two thirds of them are taken at most
        this.names = new String[places];
        this.definitions = new TermDefinition[places];
        terms.forEach(this::put);
        KEYWORDS.forEach(keyword -> put(requireNonNull(keyword.iri()), keyword));
    }

    private void put(String name, TermDefinition definition) {
        int place = place(name);
        names[place] = name;
        definitions[place] = definition;
    }

    /** Where that name is, or would be. */
    private int place(String name) {
        int last = names.length - 1;
        int hash = name.hashCode();
        int place = (hash ^ (hash >>> 15)) & last;
        for (String there = names[place]; there != null && !there.equals(name); there = names[place]) {
            place = (place + 1) & last;
        }
        return place;
    }

    Map<String, TermDefinition> terms() {
        return terms;
    }

    @Nullable
    String vocabulary() {
        return vocabulary;
    }

    /** What applied before a type added its own terms, which do not reach below its node. */
    @Nullable
    TermTable previous() {
        return previous;
    }

    /** Whether another name than the keyword itself stands for {@code @value}. */
    boolean aliasesValue() {
        return aliasesValue;
    }

    /** What a term or a keyword means; null if it is neither. */
    @Nullable
    TermDefinition find(String name) {
        return definitions[place(name)];
    }

    /**
     * The IRI behind a name: a term, a compact IRI or an IRI (section 5.2).
     *
     * @throws Declined if it gives no absolute IRI
     */
    String iri(String name) {
        TermDefinition term = find(name);
        if (term != null) {
            return iri(term);
        }
        if (name.isEmpty()) {
            throw new Declined(); // whatever a vocabulary makes of no name
        }
        int colon = name.indexOf(':');
        return expanded(name, colon, colon < 0 ? null : prefix(name, colon), vocabulary);
    }

    /** The IRI that a term stands for, which is absolute, or its context had not been compiled. */
    static String iri(TermDefinition term) {
        String iri = term.iri();
        if (iri == null || term.kind().isKeyword()) {
            throw new Declined();
        }
        return iri;
    }

    /**
     * The IRI that an identifier gives, which is one itself, perhaps a compact one, and never a term.
     *
     * @throws Declined if it is no absolute IRI
     */
    String identifier(String text) {
        int colon = AbsoluteIri.scheme(text);
        if (colon < 0) {
            throw new Declined();
        }
        TermDefinition prefix = prefix(text, colon);
        return prefix == null ? text : expanded(text, colon, prefix, null);
    }

    /** What a name becomes that is no term. */
    static String expanded(String name, int colon, @Nullable TermDefinition prefix, @Nullable String vocabulary) {
        String expanded = name;
        if (colon < 0) {
            expanded = vocabulary != null && !name.startsWith("@") ? vocabulary + name : name;
        } else if (prefix != null && prefix.isPrefix() && !name.startsWith("//", colon + 1)) {
            expanded = prefix.iri() + name.substring(colon + 1);
        }
        if (!AbsoluteIri.is(expanded)) {
            throw new Declined();
        }
        return expanded;
    }

    /** The term before the colon, if compact IRIs may start with it. There are few, so nothing is cut out to look. */
    private @Nullable TermDefinition prefix(String name, int colon) {
        for (String prefix : prefixes) {
            if (prefix.length() == colon && name.startsWith(prefix)) {
                return find(prefix);
            }
        }
        return null;
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
