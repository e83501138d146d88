package org.lerkit.crypto.internal.rdfc;

import java.util.Arrays;

/**
 * A part of statements that many datasets share, encoded once: an IRI of a vocabulary, or what follows the quotes of a
 * literal. Immutable.
 */
public final class Token {
    private final String text;
    private final byte[] bytes;
    private final int length;
    private final int hash;

    private Token(String text, Bytes bytes) {
        this.text = text;
        this.length = bytes.add(' ').size();
        this.bytes = Arrays.copyOf(bytes.array(), length + Bytes.STEP); // can be copied in whole steps
        this.hash = Words.hash(this.bytes, 0, length);
    }

    /**
     * An IRI.
     *
     * @throws Dataset.MalformedTextException if it has half a surrogate pair
     */
    public static Token iri(String iri) {
        return new Token(iri, new Bytes(iri.length() + 3).add('<').text(iri).add('>'));
    }

    /**
     * What follows the quotes of a literal: what {@link Dataset#typed}, {@link Dataset#tagged} or {@link
     * Dataset#directed} give.
     *
     * @throws Dataset.MalformedTextException if it has half a surrogate pair
     */
    public static Token suffix(String suffix) {
        return new Token(suffix, new Bytes(suffix.length() + 1).text(suffix));
    }

    /** The text that it was made of. */
    public String text() {
        return text;
    }

    /** As N-Quads have it, with the space that follows; up to the length. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    int hash() {
        return hash;
    }
}
