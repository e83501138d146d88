package org.lerkit.benchmarks;

import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * How many badges two threads verify with one verifier in the time in which one thread does, and how many raw signatures,
 * which share nothing and allocate next to nothing: so that one sees what the machine gives. Of the wall clock, so it says
 * something on a machine of at least two processors on which nothing else is done.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ThroughputBenchmark extends ProofMeasurement {
    private final Verifier verifier = Verifier.create(SampleCredentials.config(), VerificationPolicy.strict());
    private final SampleKey key = SampleKey.generate();
    private final byte[] publicKey = key.open();
    private final byte[] message = new byte[64];
    private final byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
    private byte[] signed = {};

    @Setup
    public void setUp() throws GeneralSecurityException {
        signed = new SampleCredentials(key.signer()).signed("badge", "eddsa-rdfc-2022");
        verifier.verify(signed).orThrow();
        Ed25519.sign(key.secret(), 0, publicKey, 0, null, message, 0, message.length, signature, 0);
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

    @Benchmark
    @Threads(1)
    public boolean signaturesInOneThread() {
        return verifySignature();
    }

    @Benchmark
    @Threads(2)
    public boolean signaturesInTwoThreads() {
        return verifySignature();
    }

    private boolean verifySignature() {
        return Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
    }
}
