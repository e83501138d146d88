package org.lerkit.benchmarks;

import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.json.JsonWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Issuing a badge with {@code eddsa-rdfc-2022} by {@linkplain Peer others}. One that makes what does not verify is not
 * measured but stops the run.
 */
@State(Scope.Benchmark)
public class PeerIssuingBenchmark extends ProofMeasurement {
    /** Whose. See {@link Peer}. */
    @Param({"iron", "titanium"})
    public String peer = "iron";

    private final SampleKey key = SampleKey.generate();
    private final byte[] unsigned = JsonWriter.toBytes(new SampleCredentials(key.signer()).unsigned("badge"));
    private Peer issuing = Peer.of("iron", key);

    @Setup
    public void setUp() {
        issuing = Peer.of(peer, key);
        Verifier.create(SampleCredentials.config(), VerificationPolicy.strict())
                .verify(issuing.issue(unsigned))
                .orThrow();
    }

    /** The bytes of an unsigned credential to those of a signed one. */
    @Benchmark
    public byte[] issuePeer() {
        return issuing.issue(unsigned);
    }
}
