package org.lerkit.testkit.profile;

import java.util.List;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Requirements;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.internal.host.HostChecks;
import org.lerkit.testkit.internal.provider.ProviderChecks;
import org.lerkit.testkit.internal.vcapi.IssuerChecks;
import org.lerkit.testkit.internal.vcapi.VerifierChecks;

/** The profiles of those who are reached over HTTP, for how they answer. */
final class ApiProfiles {
    private ApiProfiles() {}

    static List<ConformanceProfile> all() {
        return List.of(
                profile(
                        "vc-api-issuer",
                        "Issuer behind the VC API",
                        Role.ISSUER,
                        "vc-api",
                        IssuerChecks.all(),
                        "an issuer behind the VC API"),
                profile(
                        "vc-api-verifier",
                        "Verifier behind the VC API",
                        Role.VERIFIER,
                        "vc-api",
                        VerifierChecks.all(),
                        "a verifier behind the VC API"),
                profile(
                        "ob3-host",
                        "Host of Open Badges 3.0",
                        Role.HOST,
                        "ob-api-3.0",
                        HostChecks.openBadges(),
                        "the API of a host, and the token of an account for tests"),
                profile(
                        "clr2-host",
                        "Host of Comprehensive Learner Records 2.0",
                        Role.HOST,
                        "clr-api-2.0",
                        HostChecks.learnerRecords(),
                        "the API of a host, and the token of an account for tests"),
                profile(
                        "case-provider",
                        "Provider of CASE 1.1",
                        Role.PROVIDER,
                        "case-1.1",
                        ProviderChecks.all(),
                        "the service of a provider, or packages that it serves"));
    }

    private static ConformanceProfile profile(
            String id, String title, Role role, String specification, List<Check> checks, String needs) {
        List<Requirement> requirements = Requirements.standard().of(specification).stream()
                .filter(requirement -> requirement.roles().contains(role))
                .toList();
        return new ConformanceProfile(id, title, role, requirements, checks, needs);
    }
}
