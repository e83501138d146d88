package org.lerkit.benchmarks;

import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many badges two threads verify with one verifier in the time in which one thread does. Of the wall clock, so it says
 * something on a machine of at least two processors on which nothing else is done.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:-BackgroundCompilation", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 16, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ThroughputBenchmark {
    private final Verifier verifier = Verifier.create(SampleCredentials.config(), VerificationPolicy.strict());
    private byte[] signed = {};

    @Setup
    public void setUp() throws GeneralSecurityException {
        signed = new SampleCredentials(SampleKey.generate().signer()).signed("badge", "eddsa-rdfc-2022");
        verifier.verify(signed).orThrow();
    }

    @Benchmark
    @Threads(1)
    public VerificationReport verifyInOneThread() {
        return verifier.verify(signed);
    }

    @Benchmark
    @Threads(2)
    public VerificationReport verifyInTwoThreads() {
        return verifier.verify(signed);
    }
}
