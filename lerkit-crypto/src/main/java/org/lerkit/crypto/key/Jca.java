package org.lerkit.crypto.key;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.signers.DSAEncoding;
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

    static boolean verify(
            PublicKey key, @Nullable Provider provider, SignatureAlgorithm algorithm, byte[] data, byte[] made) {
        try {
            byte[] given = isEcdsa(algorithm) ? der(algorithm, made) : made;
            Signature signature = signature(algorithm, provider);
            signature.initVerify(key);
            signature.update(data);
            return signature.verify(given);
        } catch (SignatureException | InvalidKeyException e) {
            return false; // not of the length of the modulus or the order, not below it, or the provider lacks the
            // curve
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(algorithm + " is not there", e);
        }
    }

    /** The algorithms, of those of the key, that the provider has. */
    static Set<SignatureAlgorithm> algorithms(Provider provider, VerificationKey key) {
        Set<SignatureAlgorithm> had = EnumSet.noneOf(SignatureAlgorithm.class);
        for (SignatureAlgorithm algorithm : key.algorithms()) {
            if (provider.getService("Signature", name(algorithm)) != null) {
                had.add(algorithm);
            }
        }
        return had;
    }

    /** The key as one of the provider; empty if it has no such keys. */
    static Optional<PublicPart> publicKey(Provider provider, VerificationKey key) {
        String family = switch (key.type()) {
            case ED25519, X25519, RSA, ML_DSA_44 -> key.type().title();
            case P256, P384, P521, SECP256K1 -> "EC";
            case BLS12_381_G2 -> "BLS12381";
        };
        try {
            PublicKey theirs =
                    KeyFactory.getInstance(family, provider).generatePublic(new X509EncodedKeySpec(Der.encode(key)));
            return Optional.of(new ProviderKey(key.bytes(), theirs, provider));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static final class ProviderKey implements PublicPart {
        private final byte[] bytes;
        private final PublicKey key;
        private final Provider provider;

        ProviderKey(byte[] bytes, PublicKey key, Provider provider) {
            this.bytes = bytes;
            this.key = key;
            this.provider = provider;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
            return Jca.verify(key, provider, algorithm, data, signature);
        }

        @Override
        public VerificationKey checked(VerificationKey other) {
            return other.checkedBy(provider);
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
            case ML_DSA_44 -> "ML-DSA-44";
            case BBS -> "BBS";
        };
    }

    private static boolean isEcdsa(SignatureAlgorithm algorithm) {
        return name(algorithm).endsWith("withECDSA");
    }

    /** All providers write DER; not all of them write r and s side by side. */
    private static byte[] fixedWidth(SignatureAlgorithm algorithm, byte[] der) throws SignatureException {
        return rewritten(algorithm, der, StandardDSAEncoding.INSTANCE, PlainDSAEncoding.INSTANCE);
    }

    private static byte[] der(SignatureAlgorithm algorithm, byte[] fixedWidth) throws SignatureException {
        return rewritten(algorithm, fixedWidth, PlainDSAEncoding.INSTANCE, StandardDSAEncoding.INSTANCE);
    }

    private static byte[] rewritten(SignatureAlgorithm algorithm, byte[] signature, DSAEncoding from, DSAEncoding to)
            throws SignatureException {
        BigInteger order = EcCurve.of(algorithm.keyType()).order();
        try {
            BigInteger[] pair = from.decode(order, signature);
            if (pair[0].signum() == 0 || pair[1].signum() == 0) {
                throw new SignatureException("a zero, which there were providers that took (CVE-2022-21449)");
            }
            return to.encode(order, pair[0], pair[1]);
        } catch (IOException | IllegalArgumentException e) {
            throw new SignatureException("no signature of " + algorithm, e);
        }
    }
}
