package org.lerkit.benchmarks;

import org.lerkit.crypto.spi.Canonicalizer;
import org.lerkit.model.json.JsonObject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The canonical form (RDFC-1.0) of records of different sizes, without proofs: how the time grows. Each JVM meets both sizes
 * before it is measured, so that both are made by the same code: what is compiled for one size alone is faster with it.
 */
@State(Scope.Benchmark)
public class CanonicalFormBenchmark extends ProofMeasurement {
    private static final int LARGER = 4;
    private static final int ROUNDS = 50; // for each second of the warm-up

    /** How many credentials are in it. */
    @Param({"40", "160"})
    public int courses = SampleCredentials.COURSES;

    private final Canonicalizer canonicalizer = SampleCredentials.config().canonicalizer();
    private JsonObject document = JsonObject.EMPTY;

    @Setup
    public void setUp(BenchmarkParams measurement, Blackhole results) {
        document = record(courses);
        JsonObject small = record(SampleCredentials.COURSES);
        JsonObject large = record(LARGER * SampleCredentials.COURSES);
        int rounds = ROUNDS * measurement.getWarmup().getCount();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < LARGER; i++) {
                results.consume(canonicalizer.rdfc(small, "SHA-256"));
            }
            results.consume(canonicalizer.rdfc(large, "SHA-256"));
        }
    }

    @Benchmark
    public byte[] canonicalForm() {
        return canonicalizer.rdfc(document, "SHA-256");
    }

    private static JsonObject record(int courses) {
        return SampleDocuments.withoutProofs(
                SampleDocuments.record(2026, courses).json());
    }
}
