package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a subject makes of a document. */
public sealed interface Verdict {
    /** It holds. */
    record Accepted() implements Verdict {}

    /**
     * It does not hold.
     *
     * @param reasons why, as the subject says it; may be empty
     */
    record Refused(List<String> reasons) implements Verdict {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The subject cannot take such documents at all, whatever is in them.
     *
     * @param reason why
     */
    record Unable(String reason) implements Verdict {
        public Unable {
            requireNonNull(reason, "reason");
        }
    }

    /** Accepted or not, without reasons. */
    static Verdict of(boolean accepted) {
        return accepted ? new Accepted() : new Refused(List.of());
    }
}
