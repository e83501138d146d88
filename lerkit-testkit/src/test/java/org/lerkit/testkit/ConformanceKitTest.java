package org.lerkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.Verifier;
import org.lerkit.testkit.profile.StandardProfiles;

/** lerkit under its own kit, and those who accept or refuse everything. */
class ConformanceKitTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final ConformanceOptions OPTIONS = ConformanceOptions.at(CLOCK);
    private static final Verifier VERIFIER =
            Verifier.create(CryptoConfig.v2026().toBuilder().clock(CLOCK).build(), VerificationPolicy.strict());

    static List<ConformanceProfile> verifierProfiles() {
        return StandardProfiles.all().stream()
                .filter(profile ->
                        profile.role() == Role.VERIFIER && !profile.checks().isEmpty())
                .filter(profile -> !profile.id().equals("vc-api-verifier")) // asks over HTTP alone
                .toList();
    }

    @ParameterizedTest
    @MethodSource("verifierProfiles")
    void lerkit_verifies_as_it_is_asked(ConformanceProfile profile) {
        Subject lerkit = Subject.verifier(
                "lerkit", bytes -> VERIFIER.verify(bytes).verified().isPresent());

        ConformanceReport report = ConformanceKit.run(profile, lerkit, OPTIONS);

        assertThat(report.results())
                .allSatisfy(result -> assertThat(result.outcome()).isIn(Outcome.PASSED, Outcome.UNTESTED));
        assertThat(report.passed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("verifierProfiles")
    void who_accepts_everything_fails(ConformanceProfile profile) {
        assertThat(ConformanceKit.run(profile, Subject.verifier("all", bytes -> true), OPTIONS)
                        .passed())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("verifierProfiles")
    void who_refuses_everything_fails(ConformanceProfile profile) {
        assertThat(ConformanceKit.run(profile, Subject.verifier("none", bytes -> false), OPTIONS)
                        .passed())
                .isFalse();
    }
}
