package org.lerkit.crypto.key;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.util.List;
import java.util.Set;

/**
 * Signers over keys in memory, and over keys that a provider keeps, as those in a PKCS#11 token. A key in a service
 * elsewhere implements {@link Signer} itself.
 */
public final class Signers {
    private Signers() {}

    /** Signs as the did:key of the key: {@code did:key:z6Mk...}, which is its own controller. */
    public static Signer didKey(SigningKey key) {
        return of(key, VerificationMethodId.didKey(key.publicKey()));
    }

    /**
     * Signs as a verification method of a controller whose document names the key; with a key of BLS12-381 it is a {@link
     * MultiMessageSigner}.
     */
    public static Signer of(SigningKey key, VerificationMethodId verificationMethod) {
        requireNonNull(verificationMethod, "verificationMethod");
        return key.algorithm() == SignatureAlgorithm.BBS
                ? new InMemoryMultiMessageSigner(key, verificationMethod)
                : new InMemorySigner(key, verificationMethod);
    }

    /** Signs as the did:key of a key in a key store. */
    public static Signer didKey(StoredKey key) {
        return of(key, VerificationMethodId.didKey(key.publicKey()));
    }

    /**
     * Signs with a key in a key store as a verification method of a controller whose document names the key.
     *
     * @throws MalformedKeyException if its certificate is that of another key
     */
    public static Signer of(StoredKey key, VerificationMethodId verificationMethod) {
        return key.signer(requireNonNull(verificationMethod, "verificationMethod"));
    }

    /**
     * Signs with a key that stays with its provider and need not show itself. {@link StoredKey} finds most such keys.
     *
     * <pre>{@code
     * Provider token = Security.getProvider("SunPKCS11").configure("token.cfg");
     * KeyStore store = KeyStore.getInstance("PKCS11", token);
     * store.load(null, pin);
     * VerificationKey key = VerificationKey.of(store.getCertificate("registrar").getPublicKey());
     * Signer signer = Signers.of(
     *         (PrivateKey) store.getKey("registrar", null), token, SignatureAlgorithm.ES256, VerificationMethodId.didKey(key));
     * }</pre>
     *
     * @param provider what signs; need not be registered
     * @param algorithm what the key signs with: a key that stays in a token does not tell
     * @throws IllegalArgumentException if the key is of another family than the algorithm's
     */
    public static Signer of(
            PrivateKey key, Provider provider, SignatureAlgorithm algorithm, VerificationMethodId verificationMethod) {
        requireNonNull(provider, "provider");
        requireNonNull(verificationMethod, "verificationMethod");
        if (!families(algorithm).contains(key.getAlgorithm())) {
            throw new IllegalArgumentException(algorithm + " does not sign with a key of " + key.getAlgorithm());
        }
        return new ProviderSigner(key, provider, algorithm, verificationMethod);
    }

    /** What providers call keys of an algorithm. */
    private static Set<String> families(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case ED25519 -> Set.of("EdDSA", "Ed25519");
            case ES256, ES384, ES512, ES256K -> Set.of("EC", "ECDSA");
            case RS256, PS256 -> Set.of("RSA");
            case ML_DSA_44 -> Set.of("ML-DSA-44", "ML-DSA");
            case BBS -> Set.of();
        };
    }

    private record InMemorySigner(SigningKey key, VerificationMethodId verificationMethod) implements Signer {
        @Override
        public SignatureAlgorithm algorithm() {
            return key.algorithm();
        }

        @Override
        public byte[] sign(byte[] data) {
            return key.sign(data);
        }
    }

    private record InMemoryMultiMessageSigner(SigningKey key, VerificationMethodId verificationMethod)
            implements MultiMessageSigner {
        @Override
        public VerificationKey publicKey() {
            return key.publicKey();
        }

        @Override
        public byte[] sign(byte[] header, List<byte[]> messages) {
            return key.sign(header, messages);
        }
    }

    private static final class ProviderSigner implements Signer {
        private final PrivateKey key;
        private final Provider provider;
        private final SignatureAlgorithm algorithm;
        private final VerificationMethodId verificationMethod;

        ProviderSigner(PrivateKey key, Provider provider, SignatureAlgorithm algorithm, VerificationMethodId method) {
            this.key = key;
            this.provider = provider;
            this.algorithm = algorithm;
            this.verificationMethod = method;
        }

        @Override
        public SignatureAlgorithm algorithm() {
            return algorithm;
        }

        @Override
        public VerificationMethodId verificationMethod() {
            return verificationMethod;
        }

        @Override
        public byte[] sign(byte[] data) throws GeneralSecurityException {
            return Jca.sign(key, provider, algorithm, data);
        }

        @Override
        public String toString() {
            return verificationMethod + " by " + provider.getName(); // the text of a key may show it
        }
    }
}
