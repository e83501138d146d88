package org.lerkit.model;

import java.util.List;

/** What every exception of lerkit extends. Messages name places, kinds and lengths, never what a document says. */
public abstract class LerkitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what was found, what was expected, and where; never a value of the document
     */
    protected LerkitException(String message) {
        super(message);
    }

    /**
     * @param message what was found, what was expected, and where; never a value of the document
     * @param cause a cause whose own message quotes no document
     */
    protected LerkitException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What is wrong with a document, each with its place; none where it is not documents that something is wrong with. */
    public List<Problem> problems() {
        return List.of();
    }
}
