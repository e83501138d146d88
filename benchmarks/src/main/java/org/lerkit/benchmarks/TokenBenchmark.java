package org.lerkit.benchmarks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.ParseException;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.json.JsonWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Verifying a badge in a JSON Web Token: by lerkit, with all checks, and by Nimbus JOSE+JWT, which checks the signature
 * and parses the claims. Nimbus takes Ed25519 from Tink, and P-256 from Bouncy Castle, which is ten times as fast as the
 * JDK 17 there.
 */
@State(Scope.Benchmark)
public class TokenBenchmark extends ProofMeasurement {
    /** The algorithm of the token. */
    @Param({"EdDSA", "ES256"})
    public String algorithm = "EdDSA";

    private final Verifier verifier = Verifier.create(SampleCredentials.config(), VerificationPolicy.strict());
    private @Nullable JWSVerifier nimbus;
    private byte[] token = {};

    @Setup
    public void setUp() throws GeneralSecurityException, ParseException, JOSEException {
        SigningKey key =
                SigningKey.generate(algorithm.equals("EdDSA") ? KeyType.ED25519 : KeyType.P256, new SecureRandom());
        Signer signer = Signers.didKey(key);
        token = Issuer.create(SampleCredentials.config(), signer)
                .issue(new SampleCredentials(signer).unsigned("badge"), Securing.jwt())
                .bytes();
        verifyToken().orThrow();
        nimbus = nimbus(JWK.parse(JsonWriter.toText(Jwk.encode(key.publicKey()))));
        byte[] tampered = token.clone();
        tampered[tampered.length / 2] ^= 1; // in the claims, another letter of base64url or none
        if (!signed(token) || signed(tampered)) {
            throw new IllegalStateException("Nimbus does not tell a right token from a wrong one");
        }
        verifyTokenNimbus();
    }

    private JWSVerifier nimbus(JWK key) throws JOSEException {
        if (algorithm.equals("EdDSA")) {
            return new Ed25519Verifier(key.toOctetKeyPair());
        }
        ECDSAVerifier ecdsa = new ECDSAVerifier(key.toECKey());
        ecdsa.getJCAContext().setProvider(new BouncyCastleProvider());
        return ecdsa;
    }

    private boolean signed(byte[] bytes) throws ParseException, JOSEException {
        return parsed(bytes).verify(nimbus);
    }

    private static SignedJWT parsed(byte[] bytes) throws ParseException {
        return SignedJWT.parse(new String(bytes, StandardCharsets.US_ASCII));
    }

    /** Bytes to a report in which everything was checked and holds. */
    @Benchmark
    public VerificationReport verifyToken() {
        return verifier.verify(token);
    }

    /** Bytes to claims whose signature holds. */
    @Benchmark
    public JWTClaimsSet verifyTokenNimbus() throws ParseException, JOSEException {
        SignedJWT jwt = parsed(token);
        if (!jwt.verify(nimbus)) {
            throw new IllegalStateException("a right token is wrong");
        }
        return jwt.getJWTClaimsSet();
    }
}
