package org.lerkit.benchmarks;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.SecuredCredential;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Verifying and issuing with {@code eddsa-rdfc-2022}, beside what no implementation can leave out: as many signatures of
 * the same library, and as many hashes of the same credentials.
 */
@State(Scope.Benchmark)
public class CryptoBenchmark extends ProofMeasurement {
    private static final Securing SECURING = Securing.dataIntegrity("eddsa-rdfc-2022");

    /** {@code badge}: one Open Badges 3.0 credential. {@code record}: a CLR 2.0 of 40 of them, each with its own proof. */
    @Param({"badge", "record"})
    public String document = "badge";

    private final SampleKey key = SampleKey.generate();
    private final CryptoConfig config = SampleCredentials.config();
    private final Issuer issuer = Issuer.create(config, key.signer());
    private final Verifier verifier = Verifier.create(config, VerificationPolicy.strict());
    private final byte[] secretKey = key.secret();
    private final byte[] publicKey = key.open();
    private final byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];

    private JsonObject unsigned = JsonObject.EMPTY;
    private byte[] signed = {};
    private List<byte[]> credentials = List.of();

    @Setup
    public void setUp() throws GeneralSecurityException {
        unsigned = new SampleCredentials(key.signer()).unsigned(document);
        SecuredCredential secured = sign();
        signed = secured.bytes();
        verify().orThrow();

        credentials = new ArrayList<>(List.of(signed));
        SampleDocuments.embedded(secured.json()).stream()
                .map(JsonWriter::toBytes)
                .forEach(credentials::add);
        byte[] message = new byte[64];
        Ed25519.sign(secretKey, 0, publicKey, 0, null, message, 0, message.length, signature, 0);
    }

    /** Bytes to a report in which everything was checked and holds. */
    @Benchmark
    public VerificationReport verify() {
        return verifier.verify(signed);
    }

    @Benchmark
    public void verifyLimit(Blackhole results) throws GeneralSecurityException {
        byte[] message = new byte[64];
        for (byte[] credential : credentials) {
            results.consume(hash(credential));
            results.consume(Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length));
        }
    }

    /** The tree of an unsigned credential to the bytes of a signed one. */
    @Benchmark
    public byte[] issue() throws GeneralSecurityException {
        return sign().bytes();
    }

    @Benchmark
    public void issueLimit(Blackhole results) throws GeneralSecurityException {
        byte[] made = new byte[Ed25519.SIGNATURE_SIZE];
        for (byte[] credential : credentials) {
            byte[] hash = hash(credential);
            Ed25519.sign(secretKey, 0, publicKey, 0, null, hash, 0, hash.length, made, 0);
            results.consume(made);
        }
    }

    private SecuredCredential sign() throws GeneralSecurityException {
        return issuer.issue(unsigned, SECURING);
    }

    private static byte[] hash(byte[] credential) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(credential);
    }
}
