package org.lerkit.crypto.internal.rdfc;

/**
 * A part of statements that many datasets share, encoded once: an IRI of a vocabulary, or what follows the quotes of a
 * literal. Immutable.
 */
public final class Token {
    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /**
     * An IRI.
     *
     * @throws Dataset.MalformedTextException if it has half a surrogate pair
     */
    public static Token iri(String iri) {
        return new Token(iri);
    }

    /**
     * What follows the quotes of a literal: what {@link Dataset#typed}, {@link Dataset#tagged} or {@link
     * Dataset#directed} give.
     *
     * @throws Dataset.MalformedTextException if it has half a surrogate pair
     */
    public static Token suffix(String suffix) {
        return new Token(suffix);
    }

    /** The text that it was made of. */
    public String text() {
        return text;
    }
}
