package org.lerkit.crypto.key;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A private key in a key store, by its alias: a file (PKCS#12), or a token (PKCS#11) such as a hardware security module,
 * out of which no key can be taken. The public key is that of its certificate, of which nothing else is looked at.
 *
 * <pre>{@code
 * StoredKey key = StoredKey.inToken("/etc/lerkit/token.cfg", pin, "registrar-2026");
 * Issuer issuer = Issuer.create(config, Signers.of(key, new VerificationMethodId("did:web:registrar.example.edu#2026")));
 * }</pre>
 *
 * <p>Immutable; as safe for several threads as the provider is, which those of the JDK are. Registers no provider.
 */
public final class StoredKey {
    private final PrivateKey key;
    private final Provider provider;
    private final VerificationKey publicKey;
    private final SignatureAlgorithm algorithm;

    private StoredKey(PrivateKey key, Provider provider, VerificationKey publicKey, SignatureAlgorithm algorithm) {
        this.key = key;
        this.provider = provider;
        this.publicKey = publicKey;
        this.algorithm = algorithm;
    }

    /**
     * The key of a PKCS#12 file.
     *
     * @param password opens the file and the key
     * @param alias empty for the only one
     * @throws MalformedKeyException if it is no such file, the password is another, there is no such key, or it is of a
     *     type that lerkit does not sign with
     */
    public static StoredKey inPkcs12(byte[] file, char[] password, Optional<String> alias) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password.clone());
            return in(store, alias, password);
        } catch (IOException e) {
            throw new MalformedKeyException("no PKCS#12 file, or not its password");
        } catch (GeneralSecurityException e) {
            throw new MalformedKeyException("a PKCS#12 file of a kind that is not read");
        }
    }

    /**
     * The key of a PKCS#11 token, by the provider SunPKCS11 of the JDK. Keys of Ed25519 are none for it; those of P-256,
     * P-384, P-521 and RSA are.
     *
     * @param configuration a file as SunPKCS11 wants it, or {@code --} and its text
     * @param pin of the user of the token
     * @param alias empty for the only one
     * @throws MalformedKeyException if there is no such token or key, the PIN is another, or the key is of a type that
     *     lerkit does not sign with
     */
    public static StoredKey inToken(String configuration, char[] pin, Optional<String> alias) {
        Provider base = Security.getProvider("SunPKCS11");
        if (base == null) {
            throw new MalformedKeyException("this Java has no provider for PKCS#11 tokens");
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS11", base.configure(configuration));
            store.load(null, pin.clone());
            return in(store, alias, null);
        } catch (GeneralSecurityException | IOException | ProviderException | IllegalArgumentException e) {
            // Their messages may quote the configuration, which may hold the PIN.
            throw new MalformedKeyException("no PKCS#11 token by this configuration and PIN");
        }
    }

    /**
     * The key of a key store that is open.
     *
     * @param alias empty for the only one
     * @param password of the key; null where keys have none of their own, as in a token
     * @throws MalformedKeyException if there is no such key, or it is of a type that lerkit does not sign with
     */
    public static StoredKey in(KeyStore store, Optional<String> alias, char @Nullable [] password) {
        try {
            String name = alias.isPresent() ? alias.get() : only(store);
            Certificate certificate = store.getCertificate(name);
            if (certificate == null || !(store.getKey(name, password) instanceof PrivateKey key)) {
                throw new MalformedKeyException("no private key with a certificate by this alias");
            }
            VerificationKey publicKey = VerificationKey.of(certificate.getPublicKey());
            SignatureAlgorithm usual = publicKey.algorithms().stream()
                    .findFirst()
                    .orElseThrow(() -> new MalformedKeyException("not a key to sign with"));
            return new StoredKey(key, requireNonNull(store.getProvider()), publicKey, usual);
        } catch (GeneralSecurityException e) {
            throw new MalformedKeyException("the key cannot be had, or not by this password");
        }
    }

    private static String only(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name)) {
                keys.add(name);
            }
        }
        if (keys.size() != 1) {
            throw new MalformedKeyException("the key store has " + keys.size() + " keys: say the alias of one");
        }
        return keys.get(0);
    }

    /**
     * The same key, signing with another algorithm of its type.
     *
     * @throws IllegalArgumentException if the key is not one for it
     */
    public StoredKey signingWith(SignatureAlgorithm other) {
        if (!publicKey.algorithms().contains(other)) {
            throw new IllegalArgumentException(
                    "a " + publicKey.type().title() + " key that does not sign with " + other);
        }
        return new StoredKey(key, provider, publicKey, other);
    }

    /** The public key, as its certificate says. */
    public VerificationKey publicKey() {
        return publicKey;
    }

    /** What it signs with. */
    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    /** A signer with this key where it is; one with a copy of it, where it can be taken out. */
    Signer signer(VerificationMethodId verificationMethod) {
        if (key.getEncoded() == null) {
            return Signers.of(key, provider, algorithm, verificationMethod);
        }
        SigningKey copy = SigningKey.of(key);
        if (!copy.publicKey().isSameAs(publicKey)) {
            throw new MalformedKeyException("the certificate is that of another key");
        }
        return Signers.of(copy.signingWith(algorithm), verificationMethod);
    }

    @Override
    public String toString() {
        return "a stored private key of " + publicKey;
    }
}
