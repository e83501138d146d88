package org.lerkit.testkit.internal.hosted;

import java.util.List;
import java.util.stream.Stream;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Displaying;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Finding.Evidence;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;

/** Shows a verifier a hosted badge of Open Badges 2.0. Only who accepts one that is right is believed to have refused it. */
public final class HostedBadgeCheck implements Check {
    private final Requirement requirement;
    private final HostedBadge badge;

    private HostedBadgeCheck(Requirement requirement, HostedBadge badge) {
        this.requirement = requirement;
        this.badge = badge;
    }

    /** Those of a requirement of Open Badges 2.0. */
    public static Stream<Check> of(Requirement requirement) {
        return HostedBadge.of(requirement.name()).stream().map(badge -> new HostedBadgeCheck(requirement, badge));
    }

    @Override
    public Requirement requirement() {
        return requirement;
    }

    @Override
    public String name() {
        return badge.id();
    }

    @Override
    public String title() {
        return badge.title();
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        Verifying verifying = examination
                .can(Verifying.class)
                .or(() -> examination.can(Displaying.class).map(Displaying::verifying))
                .orElse(null);
        if (verifying == null) {
            return Finding.untested("The subject verifies nothing.");
        }
        if (!verifying.findsServed()) {
            return Finding.untested(
                    "A hosted badge is what its host serves, and the subject finds nothing that the kit serves.");
        }
        Verdict right = examination.once(HostedBadge.RIGHT, () -> verifying.verify(HostedBadge.RIGHT.shown()));
        if (right instanceof Verdict.Unable unable) {
            return Finding.untested("The subject takes no badges of Open Badges 2.0: " + unable.reason());
        }
        Verdict verdict = badge == HostedBadge.RIGHT ? right : verifying.verify(badge.shown());
        if (verdict instanceof Verdict.Unable unable) {
            return Finding.untested(unable.reason());
        }
        if (badge.isRight()) {
            return verdict instanceof Verdict.Accepted
                    ? Finding.passed()
                    : failed("The subject refuses a badge that is right: ", "Accept it. ");
        }
        if (!(right instanceof Verdict.Accepted)) {
            return Finding.indeterminate(
                    "The subject refuses the same badge without the fault, so that its refusal says"
                            + " nothing about the fault.");
        }
        return verdict instanceof Verdict.Accepted
                ? failed("The subject accepts a badge with this fault: ", "Refuse it. ")
                : Finding.passed();
    }

    private Finding failed(String what, String hint) {
        return Finding.failed(what + title())
                .withHint(hint + "What is asked: " + requirement.text())
                .withEvidence(List.of(new Evidence(requirement.key() + '#' + name(), List.of())));
    }
}
