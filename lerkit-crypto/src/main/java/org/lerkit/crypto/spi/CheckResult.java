package org.lerkit.crypto.spi;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lerkit.model.Problem;

/** What a check found. Could-not-tell is its own answer: it is neither a pass nor a forgery. */
public sealed interface CheckResult {
    /** What was checked holds, with warnings that do not change that. */
    record Passed(List<Problem> problems) implements CheckResult {
        public Passed {
            problems = List.copyOf(problems);
        }

        /** Holds, and there is nothing to say. */
        public Passed() {
            this(List.of());
        }
    }

    /** What was checked does not hold, and why: at least one problem. */
    record Failed(List<Problem> problems) implements CheckResult {
        public Failed {
            problems = requireSome(problems);
        }
    }

    /** What could not be told, and why: at least one problem. */
    record Indeterminate(List<Problem> problems) implements CheckResult {
        public Indeterminate {
            problems = requireSome(problems);
        }
    }

    /** What was not checked, and why. */
    record Skipped(String reason) implements CheckResult {
        public Skipped {
            requireNonNull(reason, "reason");
        }
    }

    /** Passed without problems, failed with them. */
    static CheckResult of(List<Problem> problems) {
        return problems.isEmpty() ? new Passed() : new Failed(problems);
    }

    /** What is wrong, keeps from telling, or is to be warned of; empty for what was not checked. */
    default List<Problem> problems() {
        return List.of();
    }

    private static List<Problem> requireSome(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a check that does not pass says why");
        }
        return List.copyOf(problems);
    }
}
