package org.lerkit.testkit.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.testkit.ConformanceProfile;

/** The profiles that come with lerkit. */
public final class StandardProfiles {
    private StandardProfiles() {}

    /** All of them. */
    public static List<ConformanceProfile> all() {
        return Bundled.ALL;
    }

    /** One by its id. */
    public static Optional<ConformanceProfile> named(String id) {
        return all().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** Makes them when somebody asks for them, once. */
    private static final class Bundled {
        static final List<ConformanceProfile> ALL = Stream.of(
                        CredentialProfiles.all(), OpenBadges2Profiles.all(), DocumentProfiles.all(), ApiProfiles.all())
                .flatMap(List::stream)
                .toList();
    }
}
