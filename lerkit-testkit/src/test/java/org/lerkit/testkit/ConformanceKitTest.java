package org.lerkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lerkit.testkit.assertj.LerkitAssertions;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.profile.StandardProfiles;

/** lerkit under its own kit, and those who say yes to everything, no to everything, or nothing at all. */
class ConformanceKitTest {
    private static final ConformanceOptions OPTIONS = Invented.options();
    private static final Forge FORGE = Forge.of(Invented.CLOCK, OPTIONS.seed());
    private static final String WAY = "eddsa-rdfc-2022";

    static List<ConformanceProfile> profiles() {
        return StandardProfiles.all().stream()
                .filter(profile -> !profile.checks().isEmpty())
                .toList();
    }

    /** Those of who is shown documents, or asked for them, as they are; not over HTTP, nor with what hosts serve. */
    private static Stream<ConformanceProfile> inProcess() {
        return profiles().stream()
                .filter(profile ->
                        !profile.id().startsWith("vc-api") && !profile.id().startsWith("ob2-"));
    }

    static List<ConformanceProfile> verifierProfiles() {
        return inProcess().filter(profile -> profile.role() == Role.VERIFIER).toList();
    }

    static List<ConformanceProfile> issuerProfiles() {
        return inProcess().filter(profile -> profile.role() == Role.ISSUER).toList();
    }

    /** A few checks say as much as all about one who is always wrong. */
    private static ConformanceOptions some(ConformanceProfile profile) {
        Set<String> few = profile.checks().stream()
                .limit(25)
                .map(check -> check.requirement().key() + '#' + check.name())
                .collect(Collectors.toSet());
        return OPTIONS.only(few);
    }

    private static void fails(ConformanceProfile profile, Subject subject) {
        ConformanceReport report = ConformanceKit.run(profile, subject, some(profile));

        assertThat(report.passed()).isFalse();
        assertThat(report.results()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("verifierProfiles")
    void lerkit_verifies_as_it_is_asked(ConformanceProfile profile) {
        LerkitAssertions.assertThat(ConformanceKit.run(profile, Lerkit.verifier(), OPTIONS))
                .passesWithRecommendations();
    }

    @ParameterizedTest
    @MethodSource("issuerProfiles")
    void lerkit_issues_as_it_is_asked(ConformanceProfile profile) {
        LerkitAssertions.assertThat(ConformanceKit.run(profile, Lerkit.issuer(), OPTIONS))
                .passesWithRecommendations();
    }

    @ParameterizedTest
    @MethodSource("verifierProfiles")
    void who_accepts_everything_fails(ConformanceProfile profile) {
        fails(profile, Subject.verifier("all", document -> true));
    }

    @ParameterizedTest
    @MethodSource("verifierProfiles")
    void who_refuses_everything_fails(ConformanceProfile profile) {
        fails(profile, Subject.verifier("none", document -> false));
    }

    @ParameterizedTest
    @MethodSource("issuerProfiles")
    void who_issues_everything_fails(ConformanceProfile profile) {
        fails(
                profile,
                Subject.issuer(
                        "all",
                        request -> Answer.document(
                                FORGE.secure(request.credential(), WAY).document())));
    }

    @ParameterizedTest
    @MethodSource("issuerProfiles")
    void who_issues_nothing_fails(ConformanceProfile profile) {
        fails(profile, Subject.issuer("none", request -> Answer.refused("no")));
    }

    @Test
    void who_breaks_down_in_the_same_program_ends_his_check_and_not_the_run() {
        List<Error> errors = List.of(new StackOverflowError(), new AssertionError("no"), new NoClassDefFoundError("x"));
        List<Check> checks = errors.stream()
                .map(error -> Invented.check(
                        Invented.requirement("lid", Level.MUST),
                        "lid-" + error.getClass().getSimpleName(),
                        examination -> {
                            throw error;
                        }))
                .toList();

        ConformanceReport report = ConformanceKit.run(Invented.profile(checks), Invented.subject(), OPTIONS);

        assertThat(report.results())
                .hasSize(3)
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.INDETERMINATE));
        assertThat(report.results().get(0).finding().message())
                .isEqualTo("The check ended with a StackOverflowError, so that nothing can be told.");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void who_can_do_nothing_does_not_pass(ConformanceProfile profile) {
        ConformanceReport report = ConformanceKit.run(profile, Subject.of("nobody"), OPTIONS);

        assertThat(report.passed()).isFalse();
        assertThat(report.count(Outcome.UNTESTED)).isEqualTo(report.results().size());
    }
}
