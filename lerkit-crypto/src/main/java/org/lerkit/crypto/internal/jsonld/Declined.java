package org.lerkit.crypto.internal.jsonld;

/** A document says something that the fast way does not do: the reference does that document. */
final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // Says nothing of the document, and is caught where it is expected: no message, no trace.
    Declined() {
        super(null, null, false, false);
    }
}
