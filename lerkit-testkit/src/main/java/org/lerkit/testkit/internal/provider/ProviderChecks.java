package org.lerkit.testkit.internal.provider;

import java.util.ArrayList;
import java.util.List;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Requirements;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.internal.structure.DocumentKind;
import org.lerkit.testkit.internal.structure.StructureCheck;
import org.lerkit.testkit.subject.CaseProvider;

/** All that is asked of providers of frameworks: of how they serve, and of the packages that they serve. */
public final class ProviderChecks {
    private static final String CASE = "case-1.1";

    private ProviderChecks() {}

    /** All of them. */
    public static List<Check> all() {
        Probes<CaseProvider> probes =
                new Probes<>(CASE, CaseProvider.class, "The subject is no provider that is reached over HTTP.");
        PartChecks.addTo(probes);
        DocumentListChecks.addTo(probes);
        ServiceChecks.addTo(probes);
        List<Check> checks = new ArrayList<>(probes.all());
        Requirements.standard().of(CASE).stream()
                .filter(requirement -> requirement.roles().contains(Role.PROVIDER))
                .filter(ProviderChecks::isOfPackages)
                .forEach(requirement -> checks.add(StructureCheck.byBreaches(requirement, DocumentKind.PACKAGE)));
        return checks;
    }

    private static boolean isOfPackages(Requirement requirement) {
        return !requirement.breaches().isEmpty();
    }
}
