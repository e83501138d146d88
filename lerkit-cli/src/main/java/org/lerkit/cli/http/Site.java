package org.lerkit.cli.http;

/** What is served. Implementations are thread-safe. */
public interface Site {
    /**
     * What comes of a request.
     *
     * @throws Refusal if it is not done
     */
    Answer answer(Request request);

    /** How a request that is not done is answered, be it that this site refused it or that it did not get here. */
    default Answer refused(Request request, Refusal refusal) {
        return refusal.answer();
    }
}
