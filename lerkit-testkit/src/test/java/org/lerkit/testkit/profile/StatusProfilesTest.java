package org.lerkit.testkit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.status.StatusPurpose;
import org.lerkit.crypto.status.StatusRegister;
import org.lerkit.crypto.status.StatusStores;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.testkit.Answer;
import org.lerkit.testkit.ConformanceKit;
import org.lerkit.testkit.ConformanceReport;
import org.lerkit.testkit.ConformanceReport.Result;
import org.lerkit.testkit.Documents.Sample;
import org.lerkit.testkit.Invented;
import org.lerkit.testkit.Outcome;
import org.lerkit.testkit.Subject;
import org.lerkit.testkit.Verdict;
import org.lerkit.testkit.Verifying;
import org.lerkit.testkit.mutate.Forge;
import org.lerkit.testkit.mutate.Samples;

/** Verifiers that look statuses up, publishers of the lists in which they stand, and those who do it wrong. */
class StatusProfilesTest {
    private static final Forge FORGE = Forge.of(Invented.CLOCK, 1);
    private static final String LISTS = "bitstring-status-list-1.0/";
    private static final Set<String> LOOKED_UP = Stream.of(
                    "status-validated",
                    "entry-list-type",
                    "entry-size-default",
                    "list-compressed",
                    "list-length",
                    "list-bit-order",
                    "index-range",
                    "bits-expanded")
            .map(LISTS::concat)
            .collect(Collectors.toSet());

    /** lerkit, with what is served to it. */
    private static VerificationReport verify(Verifying.Shown shown) {
        Map<String, DocumentResult.Found> served = shown.served().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new DocumentResult.Found(entry.getValue())));
        CryptoConfig config = CryptoConfig.v2026().toBuilder()
                .clock(Invented.CLOCK)
                .documents(DocumentLoader.of(served))
                .build();
        return Verifier.create(config, VerificationPolicy.strict()).verify(shown.document());
    }

    private record Looking(boolean atStatus) implements Verifying {
        @Override
        public Verdict verify(Shown shown) {
            VerificationReport report = StatusProfilesTest.verify(shown);
            boolean holds = report.problems().stream()
                    .allMatch(problem ->
                            !atStatus && report.result(Aspect.STATUS).problems().contains(problem));
            return Verdict.of(holds);
        }

        @Override
        public boolean findsServed() {
            return true;
        }
    }

    private static List<Result> statuses(Subject subject) {
        return ConformanceKit.run(
                        StandardProfiles.named("vcdm2-verifier").orElseThrow(),
                        subject,
                        Invented.options().only(LOOKED_UP))
                .results();
    }

    @Test
    void lerkit_looks_statuses_up() {
        List<Result> results = statuses(Subject.of("lerkit", new Looking(true)));

        assertThat(results)
                .hasSizeGreaterThan(15)
                .allSatisfy(result ->
                        assertThat(result.outcome()).as(result.check()).isEqualTo(Outcome.PASSED));
        assertThat(results).extracting(result -> result.requirement().key()).containsAll(LOOKED_UP);
    }

    @Test
    void who_looks_at_no_status_is_caught_by_each_that_speaks_against_a_credential() {
        assertThat(statuses(Subject.of("careless", new Looking(false))))
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(Result::check)
                .contains(
                        "status-revoked",
                        "status-suspended",
                        "list-of-other-purpose",
                        "list-not-signed",
                        "list-exchanged",
                        "list-of-other-type",
                        "list-not-compressed",
                        "list-in-zlib",
                        "list-short",
                        "first-status-set",
                        "index-after-last",
                        "index-huge",
                        "last-status-set");
    }

    @Test
    void who_refuses_all_that_have_a_status_is_not_taken_for_one_who_looks() {
        Verifying never = new Verifying() {
            @Override
            public Verdict verify(Shown shown) {
                return Verdict.of(false);
            }

            @Override
            public boolean findsServed() {
                return true;
            }
        };

        assertThat(statuses(Subject.of("never", never)))
                .extracting(Result::outcome)
                .containsOnly(Outcome.FAILED, Outcome.INDETERMINATE);
    }

    @Test
    void who_cannot_take_what_is_wrong_is_not_taken_for_one_who_refuses_it() {
        Verifying picky = new Verifying() {
            @Override
            public Verdict verify(Shown shown) {
                boolean holds = StatusProfilesTest.verify(shown).problems().isEmpty();
                return holds ? Verdict.of(true) : new Verdict.Unable("Not taken here.");
            }

            @Override
            public boolean findsServed() {
                return true;
            }
        };

        assertThat(statuses(Subject.of("picky", picky)))
                .extracting(Result::outcome)
                .contains(Outcome.UNTESTED)
                .containsOnly(Outcome.PASSED, Outcome.UNTESTED);
        assertThat(statuses(Subject.of("picky", picky)))
                .filteredOn(result -> result.check().equals("status-revoked"))
                .extracting(Result::outcome)
                .containsExactly(Outcome.UNTESTED);
    }

    @Test
    void who_finds_nothing_that_is_served_is_not_examined_in_it() {
        assertThat(statuses(Subject.verifier("alone", document -> false)))
                .filteredOn(result -> !result.check().equals("list-nowhere"))
                .extracting(Result::outcome)
                .containsOnly(Outcome.UNTESTED);
    }

    @Test
    void lerkit_publishes_lists_as_it_is_asked() throws Exception {
        StatusRegister register = StatusRegister.create(
                StatusStores.inMemory(),
                "https://saltmarsh.example/lists/9",
                Set.of(StatusPurpose.REVOCATION),
                Invented.CLOCK,
                new SplittableRandom(9));
        register.allocate("urn:uuid:4c0f9a52-6d5e-4b7c-8a43-1f6e0f9b2d01");
        register.revoke("urn:uuid:4c0f9a52-6d5e-4b7c-8a43-1f6e0f9b2d01");
        Issuer issuer = Issuer.create(
                CryptoConfig.v2026().toBuilder().clock(Invented.CLOCK).build(),
                Signers.didKey(SigningKey.generate(KeyType.ED25519, new SecureRandom())));
        Map<String, SecuredCredential> lists =
                register.publish(issuer, Securing.dataIntegrity("eddsa-rdfc-2022"), Duration.ofDays(1));
        Subject publisher = Subject.documents(
                "lerkit",
                () -> lists.entrySet().stream()
                        .map(list -> new Sample(list.getKey(), list.getValue().bytes()))
                        .toList());

        ConformanceReport report = publish(publisher);

        assertThat(report.passed()).isTrue();
        assertThat(report.results())
                .filteredOn(result ->
                        result.check().equals("bits") || result.check().equals("documents"))
                .hasSize(6)
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.PASSED));
    }

    @Test
    void who_signs_whatever_list_is_asked_for_fails() {
        ConformanceReport report = publish(Subject.issuer(
                "careless",
                request -> Answer.document(
                        FORGE.secure(request.credential(), "eddsa-jcs-2022").document())));

        assertThat(report.results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(result -> result.requirement().key())
                .contains(
                        LISTS + "list-type", LISTS + "list-purpose", LISTS + "list-encoded", LISTS + "list-conforming");
    }

    /** A list of eight bytes, one that is not compressed, and one that is cut off. */
    @ParameterizedTest
    @CsvSource({
        "uH4sIAAAAAAACA2NggAAAad8iZQgAAAA, list-length",
        "uAAAAAAAAAAA, list-compressed",
        "uH4sIAAAAAAAAA, list-compressed"
    })
    void a_list_whose_bits_are_too_few_or_cannot_be_unpacked_fails(String bits, String requirement) {
        ConformanceReport report = publish(Subject.documents(
                "theirs",
                () -> List.of(new Sample(
                        "list", FORGE.secure(listOf(bits), "eddsa-rdfc-2022").document()))));

        assertThat(report.results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(result -> result.requirement().key())
                .containsExactly(LISTS + requirement);
    }

    private static JsonObject listOf(String bits) {
        JsonObject list = Samples.named("status-list");
        JsonObject subject = (JsonObject) list.get("credentialSubject").orElseThrow();
        return list.with("credentialSubject", subject.with("encodedList", new JsonString(bits)));
    }

    private static ConformanceReport publish(Subject subject) {
        return ConformanceKit.run(
                StandardProfiles.named("status-list-publisher").orElseThrow(), subject, Invented.options());
    }
}
