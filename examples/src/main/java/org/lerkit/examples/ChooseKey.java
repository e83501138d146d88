package org.lerkit.examples;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.IssuerKeys;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.crypto.key.StoredKey;
import org.lerkit.crypto.key.VerificationMethodId;

/** The places in which an institution keeps its key. */
public final class ChooseKey {
    private ChooseKey() {}

    /** A key in memory, in a file that a password protects, and with another provider of the JDK. */
    public static List<Signer> signers(
            SecureRandom random,
            byte[] file,
            char[] password,
            IssuerKeys keys,
            PrivateKey privateKey,
            Provider provider,
            VerificationMethodId verificationMethod) {
        // spotless:off - as the guide shows it
        // begin keys
        SigningKey key = SigningKey.generate(KeyType.P256, random);   // or fromJwk, fromPem, fromMultikey
        Signer signer = Signers.didKey(key);

        // a key in a PKCS#12 file
        StoredKey stored = StoredKey.inPkcs12(file, password, Optional.of("registrar"));
        Signer fromFile = Signers.of(stored, keys.id("key-2026"));

        // a key that some other java.security provider keeps
        Signer kept = Signers.of(privateKey, provider, SignatureAlgorithm.ES256, verificationMethod);
        // end keys
        // spotless:on
        return List.of(signer, fromFile, kept);
    }

    /** A key that stays in its token. */
    public static Signer inToken(char[] pin, IssuerKeys keys) {
        // spotless:off - as the guide shows it
        // begin token
        StoredKey token = StoredKey.inToken("/etc/lerkit/token.cfg", pin, Optional.of("registrar"));
        Signer inToken = Signers.of(token, keys.id("key-2026"));
        // end token
        // spotless:on
        return inToken;
    }
}
