package org.lerkit.crypto.key;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Signatures by the Java Cryptography Architecture: for RSA, and for keys that only their provider can use. A provider
 * is given as an object and registered nowhere; without one, the JDK chooses.
 */
final class Jca {
    private static final int SALT = 32;

    private Jca() {}

    static byte[] sign(PrivateKey key, @Nullable Provider provider, SignatureAlgorithm algorithm, byte[] data)
            throws GeneralSecurityException {
        Signature signature = signature(algorithm, provider);
        signature.initSign(key);
        signature.update(data);
        byte[] made = signature.sign();
        return isEcdsa(algorithm) ? fixedWidth(algorithm, made) : made;
    }

    static boolean verify(PublicKey key, SignatureAlgorithm algorithm, byte[] data, byte[] made) {
        try {
            Signature signature = signature(algorithm, null);
            signature.initVerify(key);
            signature.update(data);
            return signature.verify(made);
        } catch (SignatureException e) {
            return false; // of another length than the modulus, or not below it
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(algorithm + " is not there", e);
        }
    }

    private static Signature signature(SignatureAlgorithm algorithm, @Nullable Provider provider)
            throws GeneralSecurityException {
        String name = name(algorithm);
        Signature signature = provider == null ? Signature.getInstance(name) : Signature.getInstance(name, provider);
        if (algorithm == SignatureAlgorithm.PS256) {
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, SALT, 1));
        }
        return signature;
    }

    private static String name(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case ED25519 -> "Ed25519";
            case ES256, ES256K -> "SHA256withECDSA";
            case ES384 -> "SHA384withECDSA";
            case ES512 -> "SHA512withECDSA";
            case RS256 -> "SHA256withRSA";
            case PS256 -> "RSASSA-PSS";
        };
    }

    private static boolean isEcdsa(SignatureAlgorithm algorithm) {
        return name(algorithm).endsWith("withECDSA");
    }

    /** All providers write DER; not all of them write r and s side by side. */
    private static byte[] fixedWidth(SignatureAlgorithm algorithm, byte[] der) throws SignatureException {
        BigInteger order = EcCurve.of(algorithm.keyType()).order();
        try {
            BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(order, der);
            return PlainDSAEncoding.INSTANCE.encode(order, pair[0], pair[1]);
        } catch (IOException | IllegalArgumentException e) {
            throw new SignatureException("the provider made no signature of " + algorithm, e);
        }
    }
}
