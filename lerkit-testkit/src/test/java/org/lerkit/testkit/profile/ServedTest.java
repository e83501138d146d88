package org.lerkit.testkit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;

/** Badges about which something decides that is elsewhere: who looks there, who does not, and who looks at it wrongly. */
class ServedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final ConformanceOptions OPTIONS = ConformanceOptions.at(CLOCK)
            .withRevision("ob-3.0", "1.2")
            .only(Set.of("ob-3.0/key-http-url", "ob-3.0/key-dereferenced", "ob-3.0/status-revocation-list-1edtech"));
    private static final ConformanceOptions TOKENS =
            ConformanceOptions.at(CLOCK).only(Set.of("ob-jwt-3.0/alg-rs256-supported", "ob-jwt-3.0/signature"));
    private static final ConformanceOptions STATUS =
            ConformanceOptions.at(CLOCK).only(Set.of("ob-3.0/status-bitstring"));

    private static VerificationReport report(Verifying.Shown shown) {
        CryptoConfig config = CryptoConfig.v2026().toBuilder()
                .clock(CLOCK)
                .documents(url -> {
                    byte[] found = shown.served().get(url);
                    return found == null ? new DocumentResult.NotFound() : new DocumentResult.Found(found);
                })
                .build();
        return Verifier.create(config, VerificationPolicy.strict()).verify(shown.document());
    }

    /** One who looks for what is served, and accepts what this accepts. */
    private static Subject subject(BiPredicate<Verifying.Shown, VerificationReport> accepts) {
        return Subject.of("a verifier", new Verifying() {
            @Override
            public Verdict verify(Shown shown) {
                return Verdict.of(accepts.test(shown, report(shown)));
            }

            @Override
            public boolean findsServed() {
                return true;
            }
        });
    }

    private static boolean verified(VerificationReport report) {
        return report.verified().isPresent();
    }

    /** One who would be lerkit, but for these problems. */
    private static Subject overlooking(String... codes) {
        return subject((shown, report) -> verified(report)
                || report.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::code)
                        .allMatch(code -> List.of(codes).contains(code.value())));
    }

    private static ConformanceReport run(String profile, Subject subject, ConformanceOptions options) {
        return ConformanceKit.run(StandardProfiles.named(profile).orElseThrow(), subject, options);
    }

    private static List<String> failed(Subject subject, ConformanceOptions options) {
        return run("ob3-verifier", subject, options).results().stream()
                .filter(result ->
                        result.outcome() == Outcome.FAILED && result.check().startsWith("served-"))
                .map(result -> result.check().substring("served-".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"ob3-verifier, 5", "ob3-verifier-1.1, 5", "ob3-displayer, 2", "ob3-displayer-1.1, 2"})
    void lerkit_looks_where_the_badge_says(String profile, int checks) {
        Subject lerkit = subject((shown, report) -> verified(report));

        assertThat(run(profile, lerkit, OPTIONS).results())
                .filteredOn(result -> result.check().startsWith("served-"))
                .hasSize(checks)
                .allMatch(result -> result.outcome() == Outcome.PASSED);
        assertThat(run(profile, lerkit, STATUS).results())
                .filteredOn(result -> result.check().startsWith("served-"))
                .hasSize(5)
                .allMatch(result -> result.outcome() == Outcome.PASSED);
    }

    @Test
    void who_takes_every_signature_of_rs256_is_found() {
        assertThat(failed(
                        subject((shown, report) -> shown.mediaType().equals("text/plain") || verified(report)), TOKENS))
                .containsExactly("rs256-other");
    }

    @Test
    void who_does_not_look_is_not_asked() {
        Subject blind = Subject.verifier("blind", document -> true);

        assertThat(run("ob3-verifier", blind, STATUS).results())
                .filteredOn(result -> result.check().startsWith("served-"))
                .hasSize(5)
                .extracting(Result::outcome)
                .containsOnly(Outcome.UNTESTED);
    }

    @ParameterizedTest
    @CsvSource({
        "status.revoked, 'status-revoked, status-second'",
        "status.list.invalid, status-changed",
        "status.purpose.mismatch, status-other-purpose"
    })
    void who_overlooks_something_in_a_status_list_is_found(String code, String checks) {
        assertThat(failed(overlooking(code), STATUS)).containsExactly(checks.split(", "));
    }

    @Test
    void who_looks_at_the_first_status_only_is_found() {
        Subject hasty = subject((shown, report) -> verified(report) || hasTwoStatuses(shown.document()));

        assertThat(failed(hasty, STATUS)).containsExactly("status-second");
    }

    private static boolean hasTwoStatuses(byte[] document) {
        JsonObject badge = JsonReader.standard().readObject(document);
        return badge.get("credentialStatus")
                .filter(status -> status.items().size() == 2)
                .isPresent();
    }

    @Test
    void who_takes_a_key_out_of_a_name_is_found() {
        ConformanceOptions keys = OPTIONS.only(Set.of("ob-3.0/key-dereferenced"));

        assertThat(failed(overlooking("proof.verification-method.not-found"), keys))
                .containsExactly("key-gone");
        assertThat(failed(overlooking("proof.signature.invalid"), keys)).containsExactly("key-of-somebody");
    }

    @Test
    void who_does_not_look_at_the_list_of_1edtech_is_found() {
        ConformanceOptions list = OPTIONS.only(Set.of("ob-3.0/status-revocation-list-1edtech"));

        assertThat(failed(overlooking("status.revoked"), list)).containsExactly("revocations-revoked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key-http-url", "status-revocation-list-1edtech"})
    void who_gets_no_documents_fails_at_what_is_right(String requirement) {
        Subject offline =
                subject((shown, report) -> verified(report) && shown.served().isEmpty());

        assertThat(run("ob3-verifier", offline, OPTIONS.only(Set.of("ob-3.0/" + requirement)))
                        .results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .hasSize(1);
    }
}
