package org.lerkit.testkit.internal.hosted;

import java.util.stream.Stream;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;
import org.lerkit.testkit.internal.Shows;
import org.lerkit.testkit.internal.Workbench;

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
        Verifying verifying = Workbench.verifying(examination).orElse(null);
        if (verifying == null) {
            return Finding.untested("The subject verifies nothing.");
        }
        if (!verifying.findsServed()) {
            return Finding.untested(
                    "A hosted badge is what its host serves, and the subject finds nothing that the kit serves.");
        }
        Verdict right = examination.once(HostedBadge.RIGHT, () -> verifying.verify(HostedBadge.RIGHT.shown()));
        Verdict verdict = badge == HostedBadge.RIGHT ? right : verifying.verify(badge.shown());
        Shows shows = new Shows(this, "a badge");
        return badge.isRight() ? shows.right(verdict) : shows.wrong(verdict, () -> right);
    }
}
