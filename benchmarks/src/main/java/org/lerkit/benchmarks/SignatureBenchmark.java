package org.lerkit.benchmarks;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Objects;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One signature by Bouncy Castle, of 64 bytes, as a proof signs them, or of a hash: what an implementation takes at least
 * that uses that library and has not prepared the key.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 6, time = 1)
public class SignatureBenchmark extends ProofMeasurement {
    private static final String CURVE = "P-256";

    private final byte[] message = new byte[64];
    private final byte[] hash = new byte[32];
    private final byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
    private final byte[] secret;
    private final byte[] open;
    private final PublicPoint point;
    private final AsymmetricCipherKeyPair pair;
    private final BigInteger[] ecdsa;

    public SignatureBenchmark() {
        SampleKey key = SampleKey.generate();
        secret = key.secret();
        open = key.open();
        point = Objects.requireNonNull(Ed25519.validatePublicKeyFullExport(open, 0));
        signEd25519();

        X9ECParameters curve = CustomNamedCurves.getByName(CURVE);
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(new ECDomainParameters(curve), new SecureRandom()));
        pair = generator.generateKeyPair();
        ECDSASigner signer = new ECDSASigner();
        signer.init(true, pair.getPrivate());
        ecdsa = signer.generateSignature(hash);
    }

    /** From the 32 bytes of the key. */
    @Benchmark
    public boolean verifyEd25519() {
        return Ed25519.verify(signature, 0, open, 0, message, 0, message.length);
    }

    /** The key decoded before. */
    @Benchmark
    public boolean verifyEd25519Decoded() {
        return Ed25519.verify(signature, 0, point, message, 0, message.length);
    }

    @Benchmark
    public byte[] signEd25519() {
        Ed25519.sign(secret, 0, open, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /** The key decoded before. */
    @Benchmark
    public boolean verifyP256() {
        ECDSASigner verifier = new ECDSASigner();
        verifier.init(false, pair.getPublic());
        return verifier.verifySignature(hash, ecdsa[0], ecdsa[1]);
    }
}
