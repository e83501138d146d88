package org.lerkit.testkit.profile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lerkit.testkit.Check;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Requirements;
import org.lerkit.testkit.Role;
import org.lerkit.testkit.internal.DocumentCheck;
import org.lerkit.testkit.internal.hosted.HostedBadgeCheck;

/** The profiles of Open Badges 2.0, whose badges are hosted and asked for nowhere. */
final class OpenBadges2Profiles {
    private OpenBadges2Profiles() {}

    static List<ConformanceProfile> all() {
        return List.of(
                profile(
                        "ob2-issuer",
                        "Issuer of Open Badges 2.0",
                        Role.ISSUER,
                        OpenBadges2Profiles::looking,
                        "assertions, badge classes, profiles and the other documents of Open Badges 2.0"),
                profile(
                        "ob2-verifier",
                        "Verifier of Open Badges 2.0",
                        Role.VERIFIER,
                        HostedBadgeCheck::of,
                        "a verifier that finds what the kit serves"));
    }

    private static Stream<Check> looking(Requirement requirement) {
        return requirement.breaches().isEmpty() ? Stream.of() : Stream.of(new DocumentCheck(requirement, List.of()));
    }

    private static ConformanceProfile profile(
            String id, String title, Role role, Function<Requirement, Stream<Check>> checks, String needs) {
        List<Requirement> requirements = Requirements.standard().of("ob-2.0").stream()
                .filter(requirement -> requirement.roles().contains(role))
                .toList();
        List<Check> made = requirements.stream()
                .filter(requirement -> requirement.untested().isEmpty())
                .flatMap(checks)
                .toList();
        return new ConformanceProfile(id, title, role, requirements, made, needs);
    }
}
