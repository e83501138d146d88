package org.lerkit.testkit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.subject.HttpEndpoint;
import org.lerkit.testkit.subject.LoopbackServer;
import org.lerkit.testkit.subject.LoopbackServer.Answering;
import org.lerkit.testkit.subject.LoopbackServer.Asked;
import org.lerkit.testkit.subject.LoopbackServer.Told;
import org.lerkit.testkit.subject.VcApiIssuer;
import org.lerkit.testkit.subject.VcApiVerifier;

/** The right server behind the VC API passes; each wrong one is caught by the requirement that it breaks. */
@Timeout(60)
class VcApiProfilesTest {
    private static final ConformanceOptions OPTIONS = ConformanceOptions.at(TestVcApi.CLOCK);

    private static Answering whenAsked(String text, Told told) {
        return asked ->
                new String(asked.body(), StandardCharsets.UTF_8).matches("(?s)" + text) ? told : TestVcApi.right(asked);
    }

    private static Answering instead(UnaryOperator<Told> change) {
        return asked -> {
            Told told = TestVcApi.right(asked);
            return told.status() < 300 ? change.apply(told) : told;
        };
    }

    private static ConformanceReport examine(String profile, HttpEndpoint endpoint) {
        Subject subject = Subject.of(
                "ours", VcApiVerifier.at(endpoint), VcApiIssuer.at(endpoint).withIssuerId(TestVcApi.ISSUER.id()));
        return ConformanceKit.run(StandardProfiles.named(profile).orElseThrow(), subject, OPTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vc-api-verifier", "vc-api-issuer", "vcdm2-presentation-verifier"})
    void the_right_server_passes(String profile) {
        try (LoopbackServer server = LoopbackServer.serving(TestVcApi::right)) {
            ConformanceReport report = examine(profile, server.endpoint());

            assertThat(report.results()).extracting(Result::outcome).containsOnly(Outcome.PASSED);
            assertThat(report.passed()).isTrue();
        }
    }

    @Test
    void who_verifies_no_presentations_is_not_tested_in_them() {
        try (LoopbackServer server = LoopbackServer.serving(
                asked -> asked.path().startsWith("/presentations") ? Told.json(404, "{}") : Told.json(200, "{}"))) {
            ConformanceReport report = examine("vcdm2-presentation-verifier", server.endpoint());

            assertThat(report.results()).extracting(Result::outcome).containsOnly(Outcome.UNTESTED);
        }
    }

    static Stream<Arguments> wrongServers() {
        Told yes = Told.json(200, "{\"verified\": true}");
        Told made = Told.json(201, "{}");
        Told fault = Told.json(500, "{}");
        return Stream.of(
                wrong("verify-accepted", instead(told -> Told.json(202, "{}"))),
                wrong("verify-refused", asked -> accepts(asked) ? yes : TestVcApi.right(asked)),
                wrong(
                        "verify-refused",
                        asked ->
                                TestVcApi.right(asked).status() == 400 ? Told.json(200, "{\"verified\": false}") : yes),
                wrong("verify-json", whenAsked("", yes)),
                wrong("verify-json", whenAsked("\\[\\]", fault)),
                wrong("verify-json", whenAsked(".*[^}\\]]", fault)),
                wrong("verify-credential-required", whenAsked("\\{\\}", fault)),
                wrong("verify-credential-required", whenAsked("\\{\"verifiableCredential\":null\\}", yes)),
                wrong("verify-credential-object", whenAsked("\\{\"verifiableCredential\":\".*", fault)),
                wrong("verify-credential-object", whenAsked("\\{\"verifiableCredential\":\\[.*", yes)),
                wrong("verify-credential-object", whenAsked("\\{\"verifiableCredential\":\\{\\}\\}", fault)),
                wrong("verify-proof-object", asked -> contains(asked, "proof") ? TestVcApi.right(asked) : yes),
                wrong("verify-proof-object", whenAsked(".*\"proof\":null.*", yes)),
                wrong("verify-proof-object", whenAsked(".*\"proof\":\"proof\".*", fault)),
                wrong("verify-proof-object", whenAsked(".*\"proof\":\\[\\].*", yes)),
                wrong("verify-proof-object", whenAsked(".*\"proof\":\\{\\}.*", fault)),
                wrong("verify-answer-no-credential", instead(told -> Told.json(200, "{\"verifiableCredential\": {}}"))),
                wrong(
                        "verify-errors-told",
                        asked -> TestVcApi.right(asked).status() == 400 ? Told.of(400, "text/plain", "no") : yes),
                wrong("present-accepted", presenting((body, told) -> Told.json(400, "{}"))),
                wrong("present-refused", presenting((body, told) -> body.contains("Another name") ? yes : told)),
                wrong("present-challenge", presenting((body, told) -> body.contains("\"9b1f") ? yes : told)),
                wrong("present-domain", presenting((body, told) -> body.contains("other.example") ? yes : told)),
                wrong("present-required", presenting((body, told) -> body.equals("{}") ? fault : told)),
                wrong("present-required", presenting((body, told) -> body.contains("\"presentation\"") ? yes : told)),
                wrong(
                        "issue-created",
                        instead(told -> Told.json(202, new String(told.body(), StandardCharsets.UTF_8)))),
                wrong("issue-created", instead(told -> made)),
                wrong(
                        "issue-secured",
                        instead(told -> change(told, credential -> credential.with("proof", JsonArray.EMPTY)))),
                wrong("issue-keeps-claims", instead(told -> change(told, credential -> credential.without("name")))),
                wrong(
                        "issue-bare",
                        instead(told -> change(
                                told,
                                credential -> JsonObject.builder()
                                        .put("verifiableCredential", credential)
                                        .build()))),
                wrong("issue-json", whenAsked("", fault)),
                wrong("issue-json", whenAsked("\\[\\]", made)),
                wrong("issue-json", whenAsked(".*[^}\\]]", fault)),
                wrong("issue-credential-required", whenAsked("\\{\\}", fault)),
                wrong("issue-credential-required", whenAsked("\\{\"credential\":null\\}", made)),
                wrong("issue-credential-object", whenAsked("\\{\"credential\":\".*", fault)),
                wrong("issue-credential-object", whenAsked("\\{\"credential\":\\[.*", made)),
                wrong("issue-credential-valid", whenAsked("\\{\"credential\":\\{\\}\\}", made)),
                wrong("issue-credential-valid", whenAsked("\\{\"credential\":\\{\"name\".*", fault)),
                wrong(
                        "issue-errors-told",
                        asked -> TestVcApi.right(asked).status() == 400
                                ? Told.of(400, "text/plain", "no")
                                : TestVcApi.right(asked)));
    }

    private static Answering presenting(BiFunction<String, Told, Told> change) {
        return asked -> asked.path().equals("/presentations/verify")
                ? change.apply(new String(asked.body(), StandardCharsets.UTF_8), TestVcApi.right(asked))
                : TestVcApi.right(asked);
    }

    private static Arguments wrong(String requirement, Answering server) {
        return Arguments.of(requirement, server);
    }

    private static Told change(Told told, UnaryOperator<JsonObject> change) {
        return Told.json(
                told.status(),
                JsonWriter.toText(change.apply(JsonReader.standard().readObject(told.body()))));
    }

    /** Whether there is a proof, whatever it is worth. */
    private static boolean accepts(Asked asked) {
        return contains(asked, "proofValue");
    }

    private static boolean contains(Asked asked, String text) {
        return new String(asked.body(), StandardCharsets.UTF_8).contains('"' + text + '"');
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("wrongServers")
    void each_wrong_server_is_caught_by_what_it_breaks(String requirement, Answering wrong) {
        try (LoopbackServer server = LoopbackServer.serving(wrong)) {
            String profile = !requirement.startsWith("issue") ? "vc-api-verifier" : "vc-api-issuer";

            ConformanceReport report = examine(profile, server.endpoint());

            assertThat(report.failures(level -> true))
                    .extracting(result -> result.requirement().name())
                    .contains(requirement);
        }
    }

    @Test
    void there_is_a_wrong_server_for_every_requirement_that_is_tested() {
        Set<String> tested = Stream.of("vc-api-verifier", "vc-api-issuer")
                .flatMap(id -> StandardProfiles.named(id).orElseThrow().checks().stream())
                .map(check -> check.requirement().name())
                .collect(Collectors.toSet());

        assertThat(wrongServers().map(arguments -> (String) arguments.get()[0])).containsAll(tested);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 204, 400, 401, 404, 418, 500, 503})
    void who_says_the_same_to_everything_fails(int status) {
        JsonValue answer = JsonObject.builder().put("verified", "true").build();
        try (LoopbackServer server = LoopbackServer.serving(asked ->
                status == 204 ? new Told(204, Map.of(), new byte[0]) : Told.json(status, JsonWriter.toText(answer)))) {
            assertThat(examine("vc-api-verifier", server.endpoint()).passed()).isFalse();
            assertThat(examine("vc-api-issuer", server.endpoint()).passed()).isFalse();
        }
    }

    @Test
    void who_hangs_fails_in_time() {
        try (LoopbackServer server = LoopbackServer.serving(asked -> {
            Thread.sleep(60_000);
            return Told.json(200, "{}");
        })) {
            ConformanceReport report =
                    examine("vc-api-verifier", server.endpoint().withTimeout(Duration.ofMillis(100)));

            assertThat(report.results()).extracting(Result::outcome).containsOnly(Outcome.FAILED);
            assertThat(report.results().get(0).finding().message())
                    .isEqualTo("The subject does not answer within 100 ms.");
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void a_crash_is_no_refusal() {
        try (LoopbackServer server = LoopbackServer.serving(
                asked -> TestVcApi.right(asked).status() == 200 ? Told.json(200, "{}") : Told.json(502, "{}"))) {
            ConformanceReport report = examine("vc-api-verifier", server.endpoint());

            assertThat(report.failures(level -> true))
                    .extracting(result -> result.finding().message())
                    .contains("A bad request is answered with 502, and not with 4xx.");
        }
    }
}
