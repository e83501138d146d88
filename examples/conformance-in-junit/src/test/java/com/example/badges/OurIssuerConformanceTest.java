package com.example.badges;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.junit.ConformanceTests;
import org.lerkit.testkit.profile.StandardProfiles;

/** Whether the badges that our platform makes are what Open Badges 3.0 asks of an issuer. */
class OurIssuerConformanceTest implements ConformanceTests {
    private static final Instant FROM = Instant.parse("2026-01-15T09:00:00Z");

    @Override
    public ConformanceProfile profile() {
        return StandardProfiles.named("ob3-issuer").orElseThrow();
    }

    @Override
    public Subject subject() {
        return Subject.documents("our platform", () -> {
            OurIssuer issuer = OurIssuer.create();
            return List.of(
                    new Sample("a badge for good", issuer.issue(award("caulking", Optional.empty()))),
                    new Sample(
                            "a badge for some years",
                            issuer.issue(award("rigging", Optional.of(Instant.parse("2099-01-15T09:00:00Z"))))));
        });
    }

    private static Award award(String name, Optional<Instant> until) {
        return new Award(
                "https://boatyard.example/awards/" + name,
                "did:example:osric",
                "Badge of \"" + name + "\"",
                "A hull that is dry after a night afloat.",
                FROM,
                until);
    }

    @Override
    public ConformanceOptions options() {
        return Chosen.options();
    }

    @Override
    public List<Path> reportsTo() {
        return List.of(Path.of("target", "our-issuer.html"), Path.of("target", "our-issuer.json"));
    }
}
