package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.Problem;

/**
 * What a check found.
 *
 * @param outcome what came of it
 * @param message what was found, in one sentence; empty if it passed and there is nothing to say
 * @param hint what to do about it, where that can be said
 * @param evidence what shows it
 */
public record Finding(Outcome outcome, String message, Optional<String> hint, List<Evidence> evidence) {
    public Finding {
        requireNonNull(outcome, "outcome");
        requireNonNull(message, "message");
        requireNonNull(hint, "hint");
        evidence = List.copyOf(evidence);
    }

    /**
     * Something that shows what was found.
     *
     * @param document the name of the document that was looked at, or of what was done
     * @param problems what is wrong with it
     */
    public record Evidence(String document, List<Problem> problems) {
        public Evidence {
            requireNonNull(document, "document");
            problems = List.copyOf(problems);
        }
    }

    /** The subject does what is asked. */
    public static Finding passed() {
        return new Finding(Outcome.PASSED, "", Optional.empty(), List.of());
    }

    /** The subject does not do what is asked. */
    public static Finding failed(String message) {
        return new Finding(Outcome.FAILED, message, Optional.empty(), List.of());
    }

    /** Nobody looked. */
    public static Finding untested(String reason) {
        return new Finding(Outcome.UNTESTED, reason, Optional.empty(), List.of());
    }

    /** It could not be told. */
    public static Finding indeterminate(String reason) {
        return new Finding(Outcome.INDETERMINATE, reason, Optional.empty(), List.of());
    }

    /** The same, with what to do about it. */
    public Finding withHint(String words) {
        return new Finding(outcome, message, Optional.of(words), evidence);
    }

    /** The same, with what shows it. */
    public Finding withEvidence(List<Evidence> what) {
        return new Finding(outcome, message, hint, what);
    }
}
