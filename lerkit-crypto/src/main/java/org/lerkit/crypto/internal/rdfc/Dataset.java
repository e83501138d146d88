package org.lerkit.crypto.internal.rdfc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An RDF dataset as it is collected: every IRI and literal once, as the bytes that canonical N-Quads have for it, and
 * statements as four numbers. IRIs and literals are positive, blank nodes negative, the graph without name is zero.
 * For one thread.
 */
public final class Dataset {
    /** The graph of the statements that are in no named one. */
    public static final int DEFAULT_GRAPH = 0;

    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
    private static final String I18N = "https://www.w3.org/ns/i18n#";

    private final Bytes tokens = new Bytes(4096);
    private final List<int[]> statements = new ArrayList<>();
    private final Map<String, Integer> iris = new HashMap<>();
    private final Map<String, Map<String, Integer>> literals = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private int[] ends = new int[256]; // where the token of each term ends, and that of the next starts
    private int terms;
    private int blanks;

    /** A text has half a surrogate pair, which is no character. */
    public static final class MalformedTextException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MalformedTextException() {
            super("half a surrogate pair");
        }
    }

    /** The number of an IRI. */
    public int iri(String iri) {
        Integer known = iris.get(iri);
        if (known != null) {
            return known;
        }
        tokens.add('<').text(iri).add('>');
        return kept(iris, iri);
    }

    /** The number of an IRI that is encoded already. */
    public int iri(Token iri) {
        return iri(iri.text());
    }

    /** The number of a literal with that suffix. */
    public int literal(String text, Token suffix) {
        return literal(text, suffix.text());
    }

    /** The number of a literal; {@code suffix} is one of those below. */
    public int literal(String text, String suffix) {
        Map<String, Integer> alike = literals.computeIfAbsent(suffix, any -> new HashMap<>());
        Integer known = alike.get(text);
        if (known != null) {
            return known;
        }
        tokens.add('"').escaped(text).add('"').text(suffix);
        return kept(alike, text);
    }

    /** What follows the quotes of a literal of that datatype. */
    public static String typed(String datatype) {
        return datatype.equals(STRING) ? "" : "^^<" + datatype + ">";
    }

    /** What follows the quotes of a text in that language; in none, if it is empty. */
    public static String tagged(String language) {
        return language.isEmpty() ? "" : "@" + language;
    }

    /** What follows the quotes of a text with a base direction, as an i18n datatype. */
    public static String directed(String language, String direction) {
        return "^^<" + I18N + language + "_" + direction + ">";
    }

    /** A blank node that is no other. */
    public int blank() {
        return - ++blanks;
    }

    /** The IRI, or the blank node of that name: {@code _:b0}. */
    public int resource(String name) {
        return name.startsWith("_:") ? named.computeIfAbsent(name, any -> blank()) : iri(name);
    }

    /** States something; a second time makes no difference. */
    public void add(int subject, int predicate, int object, int graph) {
        statements.add(new int[] {subject, predicate, object, graph});
    }

    /** How many statements were added. */
    public int size() {
        return statements.size();
    }

    int blanks() {
        return blanks;
    }

    int terms() {
        return terms;
    }

    List<int[]> statements() {
        return statements;
    }

    /** The blank nodes that have names. */
    Map<String, Integer> names() {
        return Collections.unmodifiableMap(named);
    }

    void token(int term, Bytes out) {
        out.add(tokens.array(), ends[term - 1], ends[term]);
    }

    int compareTokens(int term, int other) {
        byte[] bytes = tokens.array();
        return Arrays.compareUnsigned(bytes, ends[term - 1], ends[term], bytes, ends[other - 1], ends[other]);
    }

    private int kept(Map<String, Integer> known, String key) {
        int term = ++terms;
        if (term == ends.length) {
            ends = Arrays.copyOf(ends, term * 2);
        }
        ends[term] = tokens.size();
        known.put(key, term);
        return term;
    }
}
