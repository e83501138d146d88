package org.lerkit.crypto.internal.rdfc;

import java.util.ArrayList;
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

    private static final int CHUNK = 512; // a credential has fewer numbers

    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
    private static final String I18N = "https://www.w3.org/ns/i18n#";

    private final Terms terms = new Terms();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, Token> suffixes = new HashMap<>();
    private final List<int[]> full = new ArrayList<>(0); // chunks of statements, four numbers each
    private int[] chunk = new int[CHUNK];
    private int size; // of what is used of that
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
        return terms.iri(iri);
    }

    /** The number of an IRI that is encoded already. */
    public int iri(Token iri) {
        return terms.iri(iri);
    }

    /** The number of a literal; {@code suffix} is one of those below. */
    public int literal(String text, String suffix) {
        return literal(text, suffixes.computeIfAbsent(suffix, Token::suffix));
    }

    /** The number of a literal with that suffix. */
    public int literal(String text, Token suffix) {
        return terms.literal(text, suffix);
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
        if (size == CHUNK) {
            full.add(chunk);
            chunk = new int[CHUNK];
            size = 0;
        }
        chunk[size] = subject;
        chunk[size + 1] = predicate;
        chunk[size + 2] = object;
        chunk[size + 3] = graph;
        size += 4;
    }

    /** How many statements were added. */
    public int size() {
        return numbers() / 4;
    }

    /** How many numbers the statements have. */
    int numbers() {
        return full.size() * CHUNK + size;
    }

    int blanks() {
        return blanks;
    }

    Terms terms() {
        return terms;
    }

    /** The numbers of all statements, one after the other; for nobody to write to. There may be room behind them. */
    int[] statements() {
        if (full.isEmpty()) {
            return chunk;
        }
        int[] all = new int[numbers()];
        for (int i = 0; i < full.size(); i++) {
            System.arraycopy(full.get(i), 0, all, i * CHUNK, CHUNK);
        }
        System.arraycopy(chunk, 0, all, full.size() * CHUNK, size);
        return all;
    }

    /** The blank nodes that have names. */
    Map<String, Integer> names() {
        return Collections.unmodifiableMap(named);
    }
}
