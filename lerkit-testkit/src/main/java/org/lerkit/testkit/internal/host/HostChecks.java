package org.lerkit.testkit.internal.host;

import java.util.List;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.internal.api.Probes;
import org.lerkit.testkit.subject.CredentialHost;

/** All that is asked of hosts of credentials. */
public final class HostChecks {
    private HostChecks() {}

    /** Of Open Badges. */
    public static List<Check> openBadges() {
        return common("ob-api-3.0").all();
    }

    /** Of Comprehensive Learner Records. */
    public static List<Check> learnerRecords() {
        Probes<CredentialHost> probes = common("clr-api-2.0");
        ListChecks.addClosedTo(probes);
        StoreChecks.addNestedTo(probes);
        return probes.all();
    }

    private static Probes<CredentialHost> common(String specification) {
        Probes<CredentialHost> probes =
                new Probes<>(specification, CredentialHost.class, "The subject is no host that is reached over HTTP.");
        AccessChecks.addTo(probes);
        StoreChecks.addTo(probes);
        EqualityChecks.addTo(probes);
        ListChecks.addTo(probes);
        ProfileChecks.addTo(probes);
        DescriptionChecks.addTo(probes);
        return probes;
    }
}
