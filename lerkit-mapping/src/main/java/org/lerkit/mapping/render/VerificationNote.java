package org.lerkit.mapping.render;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a verifier said of the record, for the top of its page. Given by the caller: a page does not verify.
 *
 * @param outcome the answer
 * @param status the answer in words: {@code Verified on 3 May 2026}
 * @param details more of it, one sentence each: who signed, what was checked, what failed
 */
public record VerificationNote(Outcome outcome, String status, List<String> details) {
    /** A verifier's answer. */
    public enum Outcome {
        VERIFIED,
        NOT_VERIFIED,
        /** Neither: something could not be checked. */
        UNCERTAIN
    }

    public VerificationNote {
        requireNonNull(outcome, "outcome");
        requireNonNull(status, "status");
        details = List.copyOf(details);
    }
}
