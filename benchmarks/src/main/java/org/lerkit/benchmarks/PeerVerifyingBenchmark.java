package org.lerkit.benchmarks;

import java.security.GeneralSecurityException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Verifying {@code eddsa-rdfc-2022} by {@linkplain Peer others}, on the documents on which lerkit does it. One that takes
 * a wrong document for right, or a right one for wrong, is not measured but stops the run.
 */
@State(Scope.Benchmark)
public class PeerVerifyingBenchmark extends ProofMeasurement {
    /** Whose. See {@link Peer}. */
    @Param({"iron", "titanium"})
    public String peer = "iron";

    /** {@code badge}, or {@code outer}: a record with one proof, as others make them. See {@link SampleCredentials}. */
    @Param({"badge", "outer"})
    public String document = "badge";

    private final SampleKey key = SampleKey.generate();
    private final SampleCredentials credentials = new SampleCredentials(key.signer());
    private Peer verifying = Peer.of("iron", key);
    private byte[] signed = {};

    @Setup
    public void setUp() throws GeneralSecurityException {
        verifying = Peer.of(peer, key);
        signed = credentials.signed(document, "eddsa-rdfc-2022");
        if (!verifying.verify(signed) || verifying.verify(SampleCredentials.tampered(signed))) {
            throw new IllegalStateException(peer + " does not tell a right document from a wrong one");
        }
    }

    /** Bytes to whether the proof holds. */
    @Benchmark
    public boolean verifyPeer() {
        return verifying.verify(signed);
    }
}
