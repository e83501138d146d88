package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.Problem;

/** What a check finds while it goes on to the end: what fails it, what leaves it open, what is only to be said. */
final class Verdict {
    private final List<Problem> failures = new ArrayList<>();
    private final List<Problem> doubts = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    void fail(Problem problem) {
        failures.add(problem);
    }

    void doubt(Problem problem) {
        doubts.add(problem);
    }

    /** Adds what fails it, or leaves it open. */
    void add(Problem problem, boolean fails) {
        (fails ? failures : doubts).add(problem);
    }

    void warn(Problem problem) {
        warnings.add(problem);
    }

    /** Adds all that another found. */
    void addAll(Verdict other) {
        if (other.failures.isEmpty() && other.doubts.isEmpty() && other.warnings.isEmpty()) {
            return;
        }
        failures.addAll(other.failures);
        doubts.addAll(other.doubts);
        warnings.addAll(other.warnings);
    }

    /** Failed if anything fails it; open if anything leaves it open. Says everything, what decides first. */
    CheckResult result() {
        if (failures.isEmpty() && doubts.isEmpty() && warnings.isEmpty()) {
            return new CheckResult.Passed();
        }
        List<Problem> all = new ArrayList<>(failures);
        all.addAll(doubts);
        all.addAll(warnings);
        if (!failures.isEmpty()) {
            return new CheckResult.Failed(all);
        }
        return doubts.isEmpty() ? new CheckResult.Passed(all) : new CheckResult.Indeterminate(all);
    }

    /** What two checks of one aspect come to: what fails says all that fails; what was skipped says nothing. */
    static CheckResult both(CheckResult one, CheckResult other) {
        if (one instanceof CheckResult.Skipped || other instanceof CheckResult.Skipped) {
            return one instanceof CheckResult.Skipped ? other : one;
        }
        if (one.problems().isEmpty() && other.problems().isEmpty()) {
            return one; // both passed: what does not, says why
        }
        Verdict verdict = new Verdict();
        for (CheckResult result : List.of(one, other)) {
            if (result instanceof CheckResult.Failed) {
                verdict.failures.addAll(result.problems());
            } else if (result instanceof CheckResult.Indeterminate) {
                verdict.doubts.addAll(result.problems());
            } else {
                verdict.warnings.addAll(result.problems());
            }
        }
        return verdict.result();
    }
}
