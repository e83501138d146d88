package org.lerkit.testkit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceOptions;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;
import org.lerkit.testkit.mutate.Samples;

class OpenBadges2ProfilesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final ConformanceOptions OPTIONS = ConformanceOptions.at(CLOCK);

    private static ConformanceReport examine(String profile, Subject subject) {
        return ConformanceKit.run(StandardProfiles.named(profile).orElseThrow(), subject, OPTIONS);
    }

    /** lerkit, which finds what is served, and overlooks a badge whose document has this text. */
    private static Subject lerkitOverlooking(String text) {
        return Subject.of("lerkit", new Verifying() {
            @Override
            public Verdict verify(Shown shown) {
                Map<String, DocumentResult> served = shown.served().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> new DocumentResult.Found(one.getValue())));
                DocumentLoader loader = url -> served.getOrDefault(url, new DocumentResult.NotFound());
                CryptoConfig config = CryptoConfig.v2026().toBuilder()
                        .clock(CLOCK)
                        .documents(loader)
                        .build();
                boolean overlooked =
                        !text.isEmpty() && new String(shown.document(), StandardCharsets.UTF_8).contains(text);
                return Verdict.of(overlooked
                        || Verifier.create(config, VerificationPolicy.strict())
                                .verify(shown.document())
                                .verified()
                                .isPresent());
            }

            @Override
            public boolean findsServed() {
                return true;
            }
        });
    }

    @Test
    void lerkit_verifies_hosted_badges_as_it_is_asked() {
        ConformanceReport report = examine("ob2-verifier", lerkitOverlooking(""));

        assertThat(report.results())
                .hasSize(16)
                .allSatisfy(
                        result -> assertThat(result.outcome()).as(result.id()).isEqualTo(Outcome.PASSED));
        assertThat(report.passed()).isTrue();
    }

    @Test
    void one_that_overlooks_a_fault_fails_for_that_fault_alone() {
        assertThat(examine("ob2-verifier", lerkitOverlooking("\"expires\":\"2025"))
                        .results())
                .filteredOn(result -> result.outcome() != Outcome.PASSED)
                .extracting(result -> result.requirement().name() + '#' + result.check())
                .containsExactly("assertion-expires#expired");
        assertThat(examine("ob2-verifier", lerkitOverlooking("openbadges/v1")).results())
                .filteredOn(result -> result.outcome() != Outcome.PASSED)
                .extracting(result -> result.requirement().name() + '#' + result.check())
                .containsExactly("version-1-refused#of-version-1");
    }

    @Test
    void one_that_cannot_take_what_is_wrong_is_not_taken_for_one_that_refuses_it() {
        Verifying lerkit = lerkitOverlooking("").can(Verifying.class).orElseThrow();
        Subject picky = Subject.of("picky", new Verifying() {
            @Override
            public Verdict verify(Shown shown) throws Exception {
                Verdict verdict = lerkit.verify(shown);
                return verdict instanceof Verdict.Refused ? new Verdict.Unable("Not taken here.") : verdict;
            }

            @Override
            public boolean findsServed() {
                return true;
            }
        });

        assertThat(examine("ob2-verifier", picky).results())
                .filteredOn(result -> result.check().equals("expired"))
                .extracting(result -> result.outcome())
                .containsExactly(Outcome.UNTESTED);
    }

    @Test
    void one_that_finds_nothing_that_is_served_is_not_asked() {
        ConformanceReport report = examine("ob2-verifier", Subject.verifier("ours", document -> true));

        assertThat(report.passed()).isFalse();
        assertThat(report.count(Outcome.UNTESTED)).isEqualTo(16);
    }

    @Test
    void documents_of_an_issuer_are_looked_at() {
        JsonObject badge = Samples.named("hosted-badge-class");

        ConformanceReport right = examine("ob2-issuer", documents(badge));
        ConformanceReport wrong = examine("ob2-issuer", documents(badge.without("criteria")));

        assertThat(right.results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .isEmpty();
        assertThat(right.passed()).isTrue();
        assertThat(wrong.results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(result -> result.requirement().name())
                .containsExactly("badge-class-criteria-present");
    }

    private static Subject documents(JsonObject badge) {
        return Subject.documents("ours", () -> List.of(new Sample("badge.json", JsonWriter.toBytes(badge))));
    }
}
