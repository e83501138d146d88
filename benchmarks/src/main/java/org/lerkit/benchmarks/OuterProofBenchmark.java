package org.lerkit.benchmarks;

import java.security.GeneralSecurityException;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.Cryptosuite;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The one proof of a record whose badges have none. A {@code Verifier} refuses such a record, rightly, after it has looked
 * at all of it; others accept it. What is measured is what they do too: bytes to whether the outer proof holds.
 */
@State(Scope.Benchmark)
public class OuterProofBenchmark extends ProofMeasurement {
    private static final String SUITE = "eddsa-rdfc-2022";

    private final CryptoConfig config = SampleCredentials.config();
    private final Cryptosuite suite = config.cryptosuite(SUITE).orElseThrow();
    private final SampleKey key = SampleKey.generate();
    private byte[] signed = {};

    @Setup
    public void setUp() throws GeneralSecurityException {
        signed = new SampleCredentials(key.signer()).signed("outer", SUITE);
        if (!(verifyOuter() instanceof CheckResult.Passed)
                || check(SampleCredentials.tampered(signed)) instanceof CheckResult.Passed) {
            throw new IllegalStateException("does not tell a right document from a wrong one");
        }
    }

    /** Bytes to whether the proof holds. */
    @Benchmark
    public CheckResult verifyOuter() {
        return check(signed);
    }

    private CheckResult check(byte[] credential) {
        JsonObject document = JsonReader.standard().readObject(credential);
        JsonObject proof = (JsonObject) document.get("proof").orElseThrow();
        return suite.verifyProof(
                new SecuredInput(document.without("proof"), config.canonicalizer()), proof, key.verificationKey());
    }
}
