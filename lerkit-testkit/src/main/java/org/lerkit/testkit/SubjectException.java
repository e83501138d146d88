package org.lerkit.testkit;

/**
 * What a subject does where it owes an answer: it breaks down, does not end, says more than anybody could take, sends away.
 * That is neither a yes nor a no, and what was asked is not done. The message stands in reports: it has nothing of what the
 * subject was shown, and nothing secret.
 */
public final class SubjectException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * One fault.
     *
     * @param message what the subject does, as a sentence
     */
    public SubjectException(String message) {
        super(message);
    }
}
