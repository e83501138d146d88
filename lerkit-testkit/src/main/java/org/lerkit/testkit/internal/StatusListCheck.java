package org.lerkit.testkit.internal;

import java.util.List;
import java.util.Map;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Examination;
import org.lerkit.testkit.Finding;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;
import org.lerkit.testkit.Verifying.Shown;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Forged;
import org.lerkit.testkit.mutate.Mutant.Expected;

/**
 * Shows a verifier that finds what is served a credential with a status, and serves the list in which that stands. Only
 * who accepts a credential whose status is not set is believed to have refused another one for its status.
 */
public final class StatusListCheck implements Check {
    private record Twin() {}

    private final Requirement requirement;
    private final StatusCase status;

    private StatusListCheck(Requirement requirement, StatusCase status) {
        this.requirement = requirement;
        this.status = status;
    }

    /** The checks of a requirement; none if it is not about the lists that verifiers fetch. */
    public static List<Check> of(Requirement requirement) {
        return StatusCase.of(requirement).stream()
                .<Check>map(status -> new StatusListCheck(requirement, status))
                .toList();
    }

    @Override
    public Requirement requirement() {
        return requirement;
    }

    @Override
    public String name() {
        return status.id();
    }

    @Override
    public String title() {
        return status.title();
    }

    @Override
    public Finding run(Examination examination) throws Exception {
        Verifying verifying = Workbench.verifying(examination).orElse(null);
        if (verifying == null || !verifying.findsServed()) {
            return Finding.untested("The subject verifies nothing, or does not find what is served to it.");
        }
        Forge forge = Workbench.forge(examination);
        Verdict twin = examination.once(new Twin(), () -> ask(verifying, forge, StatusSetting.good()));
        if (twin instanceof Verdict.Unable unable) {
            return Finding.untested("The subject takes no credentials with a status: " + unable.reason());
        }
        Verdict verdict = ask(verifying, forge, status.setting());
        Shows shows = new Shows(this, "a credential with a status");
        return status.verdict() == Expected.ACCEPTED ? shows.right(verdict) : shows.wrong(verdict, () -> twin);
    }

    private static Verdict ask(Verifying verifying, Forge forge, StatusSetting setting) throws Exception {
        Forged credential = setting.credential(forge);
        return verifying.verify(new Shown(
                credential.document(), credential.mediaType(), Map.of(StatusSetting.URL, setting.served(forge))));
    }
}
