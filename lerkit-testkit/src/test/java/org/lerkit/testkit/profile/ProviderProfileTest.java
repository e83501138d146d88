package org.lerkit.testkit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceProfile;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Documents;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.mutate.Samples;
import org.lerkit.testkit.subject.CaseProvider;
import org.lerkit.testkit.subject.HttpEndpoint;
import org.lerkit.testkit.subject.LoopbackServer;
import org.lerkit.testkit.subject.LoopbackServer.Answering;
import org.lerkit.testkit.subject.LoopbackServer.Told;

/** The right provider of frameworks passes; each wrong one is caught by the requirement that it breaks. */
@Timeout(60)
class ProviderProfileTest {
    private static final ConformanceOptions OPTIONS =
            ConformanceOptions.at(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));
    private static final ConformanceProfile PROFILE =
            StandardProfiles.named("case-provider").orElseThrow();

    /** Faults that are named otherwise than what they break. */
    private static final Map<String, String> OTHER_FAULTS = Map.ofEntries(
            Map.entry("fail-CFPackages", "packages-served"),
            Map.entry("fail-CFDocuments", "documents-served"),
            Map.entry("fail-CFItems", "items-served"),
            Map.entry("fail-CFItemAssociations", "item-associations-served"),
            Map.entry("fail-CFAssociations", "associations-served"),
            Map.entry("fail-CFAssociationGroupings", "association-groupings-served"),
            Map.entry("fail-CFConcepts", "concepts-served"),
            Map.entry("fail-CFItemTypes", "item-types-served"),
            Map.entry("fail-CFLicenses", "licenses-served"),
            Map.entry("fail-CFSubjects", "subjects-served"),
            Map.entry("fail-CFRubrics", "rubrics-served"),
            Map.entry("fail-CFConcepts ", "uri-resolvable"),
            Map.entry("status-404", "not-found-imsx"),
            Map.entry("status-404 ", "invalid-uuid-imsx"),
            Map.entry("other-code", "not-found-imsx"),
            Map.entry("other-code ", "invalid-uuid-imsx"),
            Map.entry("blank-code", "blank-selection-refused"),
            Map.entry("package-broken", "document-creator-present"));

    /** It is not a fault to have no framework with all optional members. */
    private static final String NEVER_FAILED = "optional-members-supplied";

    private static ConformanceReport examine(HttpEndpoint endpoint, Set<String> only) {
        return ConformanceKit.run(PROFILE, Subject.of("ours", CaseProvider.v1p1(endpoint)), OPTIONS.only(only));
    }

    @Test
    void the_right_provider_passes() {
        try (LoopbackServer server = LoopbackServer.serving(new TestProvider(""))) {
            ConformanceReport report = examine(server.endpoint(), Set.of());

            assertThat(report.results()).extracting(Result::outcome).containsOnly(Outcome.PASSED);
            assertThat(report.passed()).isTrue();
        }
    }

    @Test
    void every_requirement_is_checked_or_says_why_not() {
        Set<String> checked = PROFILE.checks().stream()
                .map(check -> check.requirement().key())
                .collect(Collectors.toSet());

        assertThat(PROFILE.requirements())
                .filteredOn(requirement -> requirement.untested().isEmpty())
                .extracting(Requirement::key)
                .isSubsetOf(checked);
    }

    static Stream<String> faults() {
        return Stream.concat(
                PROFILE.checks().stream()
                        .filter(check -> !check.name().equals("documents"))
                        .map(check -> check.requirement().name())
                        .distinct()
                        .filter(name -> !OTHER_FAULTS.containsValue(name) || name.equals("blank-selection-refused"))
                        .filter(name -> !name.equals(NEVER_FAILED)),
                OTHER_FAULTS.keySet().stream().sorted());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void each_wrong_provider_is_caught_by_what_it_breaks(String fault) {
        String requirement = OTHER_FAULTS.getOrDefault(fault, fault);
        Answering wrong = new TestProvider(fault.strip());
        try (LoopbackServer server = LoopbackServer.serving(wrong)) {
            ConformanceReport report = examine(server.endpoint(), Set.of("case-1.1/" + requirement));

            assertThat(report.failures(level -> true))
                    .extracting(result -> result.requirement().name())
                    .contains(requirement);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 500})
    void who_says_the_same_to_everything_fails(int status) {
        try (LoopbackServer server = LoopbackServer.serving(asked -> Told.json(status, "{}"))) {
            assertThat(examine(server.endpoint(), Set.of()).passed()).isFalse();
        }
    }

    @Test
    void who_hangs_fails_in_time() {
        try (LoopbackServer server = LoopbackServer.serving(asked -> {
            Thread.sleep(60_000);
            return Told.json(200, "{}");
        })) {
            ConformanceReport report = examine(server.endpoint().withTimeout(Duration.ofMillis(100)), Set.of());

            assertThat(report.results()).extracting(Result::outcome).containsOnly(Outcome.FAILED);
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void packages_in_files_are_looked_at_without_a_service() {
        Documents good = () -> List.of(new Sample("package.json", JsonWriter.toBytes(Samples.named("case-package"))));
        Documents bad = () -> List.of(new Sample(
                "package.json", JsonWriter.toBytes(Samples.named("case-package").without("CFDocument"))));

        ConformanceReport passed = ConformanceKit.run(PROFILE, Subject.documents("ours", good), OPTIONS);
        ConformanceReport failed = ConformanceKit.run(PROFILE, Subject.documents("ours", bad), OPTIONS);

        assertThat(passed.failures(level -> true)).isEmpty();
        assertThat(passed.passed()).isTrue();
        assertThat(failed.failures(level -> true))
                .extracting(result -> result.requirement().name())
                .contains("package-document-present");
    }

    @Test
    void a_provider_of_1_0_is_asked_what_1_0_asks() {
        Answering older = asked -> new TestProvider("")
                .answer(new LoopbackServer.Asked(
                        asked.method(),
                        asked.path().replace("v1p0", "v1p1"),
                        asked.query(),
                        asked.headers(),
                        asked.body()));
        try (LoopbackServer server = LoopbackServer.serving(older)) {
            ConformanceReport report = ConformanceKit.run(
                    PROFILE,
                    Subject.of("ours", CaseProvider.v1p0(server.endpoint())),
                    OPTIONS.withRevision("case-1.1", "1.0"));

            assertThat(report.failures(level -> true)).isEmpty();
            assertThat(report.results())
                    .extracting(result -> result.requirement().name())
                    .doesNotContain("base-path", "target-type");
        }
    }
}
