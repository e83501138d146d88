package org.lerkit.benchmarks;

import org.lerkit.crypto.spi.Canonicalizer;
import org.lerkit.model.json.JsonObject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The canonical form (RDFC-1.0) of records of different sizes, without proofs: how the time grows. */
@State(Scope.Benchmark)
public class CanonicalFormBenchmark extends ProofMeasurement {
    /** How many credentials are in it. */
    @Param({"40", "160"})
    public int courses = SampleCredentials.COURSES;

    private final Canonicalizer canonicalizer = SampleCredentials.config().canonicalizer();
    private JsonObject document = JsonObject.EMPTY;

    @Setup
    public void setUp() {
        document = SampleDocuments.withoutProofs(
                SampleDocuments.record(2026, courses).json());
    }

    @Benchmark
    public byte[] canonicalForm() {
        return canonicalizer.rdfc(document, "SHA-256");
    }
}
