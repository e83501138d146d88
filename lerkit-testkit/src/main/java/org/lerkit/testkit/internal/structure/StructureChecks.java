package org.lerkit.testkit.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutants;

/** The checks of requirements on documents that nobody signs. */
public final class StructureChecks {
    private StructureChecks() {}

    /** Those by which documents of a producer are looked at. */
    public static List<Check> ofProducer(Requirement requirement) {
        if (requirement.untested().isPresent()) {
            return List.of();
        }
        DocumentKind kind = requirement.specification().id().equals("ler-rs-4.4")
                ? DocumentKind.RESUME
                : DocumentKind.RESUME_CREDENTIAL;
        return requirement.breaches().isEmpty()
                ? ResumeChecks.of(requirement)
                : List.of(StructureCheck.byBreaches(requirement, kind));
    }

    /** Those by which a consumer of CASE is given documents, good ones and broken ones. */
    public static List<Check> ofConsumer(Requirement requirement) {
        List<Check> checks = new ArrayList<>(ConsumerChecks.of(requirement));
        for (Mutant mutant : Mutants.standard().of(requirement)) {
            mutant.bases().stream()
                    .flatMap(base -> DocumentKind.ofSample(base).stream())
                    .forEach(kind -> checks.add(new ConsumerMutantCheck(mutant, kind)));
        }
        return checks;
    }
}
