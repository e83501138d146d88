package org.lerkit.benchmarks;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Verifying a badge whose proof is of another cryptosuite than in {@link CryptoBenchmark}; all checks, strict. */
@State(Scope.Benchmark)
public class ProofBenchmark extends ProofMeasurement {
    /** The cryptosuite; its keys are Ed25519 or P-256. */
    @Param({"ecdsa-rdfc-2019", "eddsa-jcs-2022"})
    public String suite = "ecdsa-rdfc-2019";

    private final Verifier verifier = Verifier.create(SampleCredentials.config(), VerificationPolicy.strict());
    private byte[] signed = {};

    @Setup
    public void setUp() throws GeneralSecurityException {
        KeyType type = suite.startsWith("ecdsa") ? KeyType.P256 : KeyType.ED25519;
        signed = new SampleCredentials(Signers.didKey(SigningKey.generate(type, new SecureRandom())))
                .signed("badge", suite);
        verifyProof().orThrow();
    }

    /** Bytes to a report in which everything was checked and holds. */
    @Benchmark
    public VerificationReport verifyProof() {
        return verifier.verify(signed);
    }
}
