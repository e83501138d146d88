package org.lerkit.benchmarks;

import static org.lerkit.benchmarks.Goal.share;
import static org.lerkit.benchmarks.Goal.times;
import static org.lerkit.benchmarks.Goal.told;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lerkit.benchmarks.Goal.Unit;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/**
 * Measures everything about proofs of credentials that there is a goal for, in one run of some twenty minutes,
 * and prints which are met. All parts of a ratio have the same flags of the JVM. Raw signatures, to which most is related,
 * are measured twice, and the better time counts.
 */
public final class GoalsRun {
    private static final String SIGNATURES = "SignatureBenchmark";
    private static final double UNBOUND = Double.NaN;

    private static final List<String> BENCHMARKS = List.of(
            "CryptoBenchmark\\.(verify|issue)$",
            SIGNATURES,
            "ProofBenchmark",
            "CanonicalFormBenchmark",
            "PeerVerifyingBenchmark",
            "PeerIssuingBenchmark",
            "ThroughputBenchmark",
            "TokenBenchmark",
            "DisclosureBenchmark\\.(issue|derive|verify)$");

    static final List<Goal> GOALS = List.of(
            share(
                    "verify a badge, strict: share of one raw Ed25519 verify",
                    0.60,
                    0.75,
                    1,
                    "verifyEd25519",
                    "verify badge"),
            share(
                    "... of one with the key decoded before",
                    UNBOUND,
                    UNBOUND,
                    1,
                    "verifyEd25519Decoded",
                    "verify badge"),
            times("... against Iron", 10, 14, "verify badge", "verifyPeer badge iron"),
            times("... against Titanium and Bouncy Castle", 10, 14, "verify badge", "verifyPeer badge titanium"),
            times("outer proof of a record against Iron", 15, 25, "verifyOuter", "verifyPeer outer iron"),
            times("... against Titanium and Bouncy Castle", 15, 25, "verifyOuter", "verifyPeer outer titanium"),
            share(
                    "verify a record of 41 proofs, one thread: share of 41 raw verifies",
                    0.50,
                    0.70,
                    41,
                    "verifyEd25519",
                    "verify record"),
            times("issue a badge, against Iron", 15, 25, "issue badge", "issuePeer iron"),
            times("... against Titanium and Bouncy Castle", 15, 25, "issue badge", "issuePeer titanium"),
            share(
                    "verify ecdsa-rdfc-2019, P-256: share of one raw verify",
                    0.60,
                    0.75,
                    1,
                    "verifyP256",
                    "verifyProof ecdsa-rdfc-2019"),
            share(
                    "verify eddsa-jcs-2022: share of one raw verify",
                    0.75,
                    0.85,
                    1,
                    "verifyEd25519",
                    "verifyProof eddsa-jcs-2022"),
            times(
                    "verify a VC-JWT, EdDSA, against Nimbus with Tink",
                    2,
                    2.3,
                    "verifyToken EdDSA",
                    "verifyTokenNimbus EdDSA"),
            times(
                    "verify a VC-JWT, ES256, against Nimbus with Bouncy Castle",
                    1.1,
                    1.3,
                    "verifyToken ES256",
                    "verifyTokenNimbus ES256"),
            new Goal(
                    "canonical form of 160 credentials against 40",
                    Unit.GROWTH,
                    4.6,
                    4.2,
                    costs -> Goal.microseconds(costs, "canonicalForm 160")
                            / Goal.microseconds(costs, "canonicalForm 40")),
            new Goal(
                    "memory allocated to verify a badge",
                    Unit.KILOBYTES,
                    60,
                    25,
                    costs -> Goal.kilobytes(costs, "verify badge")),
            new Goal(
                    "badges verified by two threads against one",
                    Unit.TIMES,
                    1.8,
                    1.95,
                    costs -> Goal.rate(costs, "verifyInTwoThreads") / Goal.rate(costs, "verifyInOneThread")),
            new Goal(
                    "... raw signatures, which share nothing",
                    Unit.TIMES,
                    UNBOUND,
                    UNBOUND,
                    costs -> Goal.rate(costs, "signaturesInTwoThreads") / Goal.rate(costs, "signaturesInOneThread")),
            told("ecdsa-sd-2023: derive from a badge", "derive ecdsa-sd-2023"),
            told("... verify what was derived", "verify ecdsa-sd-2023"),
            told("bbs-2023: issue a badge", "issue bbs-2023"),
            told("... derive from it", "derive bbs-2023"),
            told("... verify what was derived", "verify bbs-2023"),
            new Goal(
                    "`lerkit verify FILE`, a process, wall clock",
                    Unit.SECONDS,
                    1.0,
                    0.5,
                    costs -> Goal.microseconds(costs, ProcessTime.VERIFY) / 1e6));

    private GoalsRun() {}

    /** Takes options of JMH, but not which benchmarks to run. */
    public static void main(String[] arguments)
            throws RunnerException, CommandLineOptionException, IOException, InterruptedException,
                    GeneralSecurityException {
        Costs process = ProcessTime.measure();
        Costs before = Costs.measure(1, selecting(List.of(SIGNATURES), arguments));
        Costs costs = before.and(Costs.measure(1, selecting(BENCHMARKS, arguments)));
        // a program of its own, and this is what it is run for
        System.out.print(table(costs.and(process)) + System.lineSeparator() + Report.table(costs));
    }

    private static String[] selecting(List<String> benchmarks, String... options) {
        return Stream.concat(benchmarks.stream(), Arrays.stream(options)).toArray(String[]::new);
    }

    /** The goals, what was measured, and whether they are met. */
    static String table(Costs costs) {
        return GOALS.stream()
                .map(goal -> goal.row(costs))
                .collect(Collectors.joining(
                        "\n", "\n| goal | at least | aim | measured | met? |\n|---|---|---|---|---|\n", "\n"));
    }
}
