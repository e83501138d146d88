package org.lerkit.testkit.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Verdict;

/**
 * What comes of a check that shows a verifier something: that it accepts what is right, and that it refuses what is wrong in
 * one way and accepts the same without the fault. Only who accepts the twin is believed to have refused for the fault.
 *
 * @param check what is made
 * @param what what is shown, in words: {@code a badge}
 * @param document what reports call it
 */
public record Shows(Check check, String what, String document) {
    /** One that reports call by the check. */
    public Shows(Check check, String what) {
        this(check, what, check.requirement().key() + '#' + check.name());
    }

    /** What it comes to for what must be accepted. */
    public Finding right(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            Optional<String> reasons =
                    Optional.of(String.join("; ", refused.reasons())).filter(said -> !said.isEmpty());
            return failed("The subject refuses " + what + " that is right: ")
                    .withHint(reasons.map(said -> "It says: " + said)
                            .orElse("Accept it. What is asked: "
                                    + check.requirement().text()));
        }
        return unable(verdict).orElseGet(Finding::passed);
    }

    /**
     * What it comes to for what must be refused.
     *
     * @param twin asks for the same without the fault, if that has to be known
     */
    public Finding wrong(Verdict verdict, Callable<Verdict> twin) throws Exception {
        if (verdict instanceof Verdict.Accepted) {
            return failed("The subject accepts " + what + " with this fault: ")
                    .withHint("Refuse it. What is asked: " + check.requirement().text());
        }
        Optional<Finding> unable = unable(verdict);
        if (unable.isPresent()) {
            return unable.get();
        }
        Verdict good = twin.call();
        if (good instanceof Verdict.Refused) {
            return Finding.indeterminate("The subject refuses " + what
                            + " that is the same without the fault, so that its refusal says nothing about the fault.")
                    .withHint("See the checks that show what is right.");
        }
        return unable(good).orElseGet(Finding::passed);
    }

    private static Optional<Finding> unable(Verdict verdict) {
        return verdict instanceof Verdict.Unable unable
                ? Optional.of(Finding.untested("The subject cannot take this: " + unable.reason()))
                : Optional.empty();
    }

    private Finding failed(String words) {
        return Finding.failed(words + check.title()).withEvidence(List.of(new Evidence(document, List.of())));
    }
}
