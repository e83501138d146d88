package org.lerkit.model.json;

/** A word of a {@link Vocabulary}: a record of its text, so that words nobody knows can be read and written too. */
public interface Term {
    /** The word as it stands in a document. */
    String text();
}
