package org.lerkit.testkit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.subject.CredentialHost;
import org.lerkit.testkit.subject.HttpEndpoint;
import org.lerkit.testkit.subject.LoopbackServer;
import org.lerkit.testkit.subject.LoopbackServer.Answering;
import org.lerkit.testkit.subject.LoopbackServer.Told;

/** The right host passes; each wrong one is caught by the requirement that it breaks. */
@Timeout(60)
class HostProfilesTest {
    private static final ConformanceOptions OPTIONS =
            ConformanceOptions.at(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));
    private static final String BADGES = "/ims/ob/v3p0";
    private static final String RECORDS = "/ims/clr/v2p0";

    /** What nothing else than the account of the right host can show. */
    private static final Set<String> UNTESTED = Set.of("profile-get-not-found");

    private static CredentialHost host(HttpEndpoint endpoint, String api) {
        HttpEndpoint known = endpoint.withToken(TestHost.TOKEN);
        return (api.equals(BADGES) ? CredentialHost.openBadges(known) : CredentialHost.learnerRecords(known))
                .withScopedToken("credential.readonly", "reads")
                .withScopedToken("credential.upsert", "writes")
                .withScopedToken("profile.readonly", "reads-profile")
                .withScopedToken("profile.update", "writes-profile");
    }

    private static ConformanceReport examine(String profile, HttpEndpoint endpoint, Set<String> only) {
        String api = profile.equals("ob3-host") ? BADGES : RECORDS;
        return ConformanceKit.run(
                StandardProfiles.named(profile).orElseThrow(),
                Subject.of("ours", host(endpoint, api)),
                OPTIONS.only(only));
    }

    @ParameterizedTest
    @CsvSource({"ob3-host," + BADGES, "clr2-host," + RECORDS})
    void the_right_host_passes(String profile, String api) {
        try (LoopbackServer server = LoopbackServer.serving(new TestHost(api, ""))) {
            ConformanceReport report = examine(profile, server.endpoint(), Set.of());

            assertThat(report.results())
                    .filteredOn(result -> result.outcome() != Outcome.PASSED)
                    .extracting(result -> result.requirement().name())
                    .containsExactlyElementsOf(UNTESTED);
            assertThat(report.passed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ob3-host", "clr2-host", "vc-api-issuer", "vc-api-verifier"})
    void every_requirement_is_checked_or_says_why_not(String profile) {
        assertThat(StandardProfiles.named(profile).orElseThrow().requirements())
                .filteredOn(requirement -> requirement.untested().isEmpty())
                .extracting(Requirement::name)
                .containsExactlyInAnyOrderElementsOf(tested(profile));
    }

    /** Faults that are named otherwise than the requirement, which they break in other ways. */
    private static final Map<String, String> OTHER_FAULTS = Map.of(
            "new-is-ok", "credentials-post-created-or-replaced",
            "replaced-is-created", "credentials-post-created-or-replaced",
            "older-replaces", "equality-newer-replaces",
            "skips", "credentials-get-pagination",
            "repeats", "credentials-get-pagination",
            "circles", "credentials-get-pagination",
            "word-is-none", "credentials-get-limit-refused",
            "list-breaks", "internal-error-avoided");

    private static Set<String> tested(String profile) {
        return StandardProfiles.named(profile).orElseThrow().checks().stream()
                .map(check -> check.requirement().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every requirement is broken by a host of that fault. */
    static Stream<String> faults() {
        return Stream.concat(
                tested("ob3-host").stream()
                        .filter(name -> !OTHER_FAULTS.containsValue(name)
                                || name.equals("internal-error-avoided")
                                || name.equals("credentials-get-limit-refused"))
                        .filter(name -> !name.equals("credentials-get")),
                OTHER_FAULTS.keySet().stream().sorted());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_wrong_host_is_caught_by_what_it_breaks(String fault) {
        String requirement = OTHER_FAULTS.getOrDefault(fault, fault);
        assertThat(caught("ob3-host", new TestHost(BADGES, fault), "ob-api-3.0/" + requirement))
                .contains(requirement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"credentials-response-closed", "credentials-records-and-badges"})
    void what_records_alone_ask_is_caught_too(String fault) {
        assertThat(caught("clr2-host", new TestHost(RECORDS, fault), "clr-api-2.0/" + fault))
                .contains(fault);
    }

    @Test
    void a_list_is_an_object() {
        Answering array = asked -> Told.json(200, "[]");

        assertThat(caught("ob3-host", array, "ob-api-3.0/credentials-get")).contains("credentials-get");
    }

    private static List<String> caught(String profile, Answering wrong, String only) {
        try (LoopbackServer server = LoopbackServer.serving(wrong)) {
            return examine(profile, server.endpoint(), Set.of(only)).failures(level -> true).stream()
                    .map(result -> result.requirement().name())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 401, 500})
    void who_says_the_same_to_everything_fails(int status) {
        try (LoopbackServer server = LoopbackServer.serving(asked -> Told.json(status, "{}"))) {
            assertThat(examine("ob3-host", server.endpoint(), Set.of()).passed())
                    .isFalse();
            assertThat(examine("clr2-host", server.endpoint(), Set.of()).passed())
                    .isFalse();
        }
    }

    @Test
    void who_gives_back_whatever_it_gets_fails() {
        try (LoopbackServer server = LoopbackServer.serving(asked -> new Told(200, Map.of(), asked.body()))) {
            assertThat(examine("ob3-host", server.endpoint(), Set.of()).passed())
                    .isFalse();
        }
    }

    @Test
    void who_hangs_fails_in_time() {
        try (LoopbackServer server = LoopbackServer.serving(asked -> {
            Thread.sleep(60_000);
            return Told.json(200, "{}");
        })) {
            ConformanceReport report =
                    examine("ob3-host", server.endpoint().withTimeout(Duration.ofMillis(100)), Set.of());

            assertThat(report.results()).extracting(Result::outcome).containsOnly(Outcome.FAILED);
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void without_tokens_of_one_scope_scopes_are_untested() {
        try (LoopbackServer server = LoopbackServer.serving(new TestHost(BADGES, ""))) {
            CredentialHost host = CredentialHost.openBadges(server.endpoint().withToken(TestHost.TOKEN));
            ConformanceReport report = ConformanceKit.run(
                    StandardProfiles.named("ob3-host").orElseThrow(), Subject.of("ours", host), OPTIONS);

            assertThat(report.results())
                    .filteredOn(result -> result.outcome() == Outcome.UNTESTED)
                    .extracting(result -> result.requirement().name())
                    .containsOnly(
                            "scope-required",
                            "scope-credential-readonly",
                            "scope-credential-upsert",
                            "scope-profile-readonly",
                            "scope-profile-update",
                            "profile-get-not-found");
        }
    }

    @Test
    void no_token_stands_in_a_report() {
        try (LoopbackServer server = LoopbackServer.serving(
                asked -> Told.json(400, "{\"imsx_description\": \"" + asked.header("Authorization") + "\"}"))) {
            assertThat(examine("ob3-host", server.endpoint(), Set.of()).toString())
                    .doesNotContain(TestHost.TOKEN);
        }
    }
}
