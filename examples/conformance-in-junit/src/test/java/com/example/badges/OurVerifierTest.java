package com.example.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.testkit.assertj.LerkitAssertions.assertThat;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.profile.StandardProfiles;

/** The same without a test for each check: by a report, and assertions about it. */
class OurVerifierTest {
    @Test
    void badges_in_tokens_expire() {
        ConformanceReport report = ConformanceKit.run(
                StandardProfiles.named("ob3-verifier").orElseThrow(),
                Subject.verifier("our platform", new OurVerifier(Clock.systemUTC())::takes),
                Chosen.options().only(Set.of("ob-jwt-3.0/exp-expired", "ob-jwt-3.0/exp-equal")));

        assertThat(report).passes().hasPassed("ob-jwt-3.0/exp-expired");
        assertThat(report.results()).isNotEmpty();
    }
}
