package com.example.badges;

import java.time.Clock;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.junit.ConformanceTests;
import org.lerkit.testkit.profile.StandardProfiles;

/** Whether our platform takes the badges that it should, and no others. */
class OurVerifierConformanceTest implements ConformanceTests {
    @Override
    public ConformanceProfile profile() {
        return StandardProfiles.named("ob3-verifier").orElseThrow();
    }

    @Override
    public Subject subject() {
        return Subject.verifier("our platform", new OurVerifier(Clock.systemUTC())::takes);
    }

    @Override
    public ConformanceOptions options() {
        return Chosen.options();
    }
}
