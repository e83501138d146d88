package org.lerkit.testkit.mutate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.Problem;
import org.lerkit.model.Problem.Severity;
import org.lerkit.testkit.mutate.Mutant.Expected;

/**
 * Each mutant is wrong for one reason, which lerkit finds and nothing beside it; without the change it is right. So a
 * subject that refuses it for something else is not taken for one that looks.
 */
class MutantsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Forge FORGE = Forge.of(CLOCK, 1);
    private static final Verifier VERIFIER =
            Verifier.create(CryptoConfig.v2026().toBuilder().clock(CLOCK).build(), VerificationPolicy.strict());

    private static final List<String> SAMPLES = List.of(
            "credential", "credential-1.1", "badge", "badge-1.1", "endorsement", "clr", "clr-1.1", "status-list");
    private static final List<String> WAYS = List.of("eddsa-rdfc-2022", "ecdsa-rdfc-2019", "eddsa-jcs-2022", "jwt");

    @TestFactory
    Stream<DynamicTest> every_sample_is_right_however_it_is_secured() {
        return SAMPLES.stream()
                .flatMap(sample -> WAYS.stream()
                        .map(way -> dynamicTest(sample + ", " + way, () -> {
                            VerificationReport report = VERIFIER.verify(
                                    FORGE.secure(Samples.named(sample), way).document());

                            assertThat(report.problems()).isEmpty();
                            assertThat(report.outcome()).isEqualTo(Outcome.VERIFIED);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_mutant_is_found_for_its_reason_and_no_other() {
        return Mutants.standard().all().stream()
                .filter(mutant -> !mutant.securings().contains("none"))
                .flatMap(mutant -> bases(mutant).stream()
                        .map(base -> dynamicTest(mutant + ", " + base, () -> judge(mutant, base))));
    }

    private static void judge(Mutant mutant, String base) {
        String way = mutant.securing(List.of("eddsa-rdfc-2022"));
        Forged forged = FORGE.secure(Samples.named(base), way, mutant);
        VerificationReport report = VERIFIER.verify(forged.document());
        if (mutant.verdict() == Expected.ACCEPTED) {
            assertThat(report.problems()).filteredOn(MutantsTest::isError).isEmpty();
            return;
        }
        assertThat(report.outcome()).isNotEqualTo(Outcome.VERIFIED);
        assertThat(report.problems())
                .filteredOn(MutantsTest::isError)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(mutant.breaches())
                        .as("%s at %s", problem.code(), problem.location().describe())
                        .anyMatch(breach -> breach.matches(problem)));
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    /** One of those it is made of, for each specification that has samples of its own. */
    private static Set<String> bases(Mutant mutant) {
        if (!mutant.bases().isEmpty()) {
            return mutant.bases();
        }
        return switch (mutant.requirement().specification().id()) {
            case "vcdm-1.1" -> Set.of("credential-1.1", "badge-1.1");
            case "ob-3.0", "ob-jwt-3.0" -> Set.of("badge");
            case "clr-2.0" -> Set.of("clr", "clr-1.1");
            default -> Set.of("credential", "badge");
        };
    }
}
