package org.lerkit.crypto.key;

import java.security.GeneralSecurityException;

/**
 * Holds a key, or a handle to one it cannot see, and signs with it. A PKCS#11 token and a key management service are
 * both this.
 *
 * <p>A key for BBS signs several messages at once: see {@link MultiMessageSigner}.
 *
 * <p>An implementation must be safe for use by several threads, and must put no key material into the messages of what
 * it throws.
 */
public interface Signer {
    /** What it signs with. */
    SignatureAlgorithm algorithm();

    /** Where a verifier finds the public key. */
    VerificationMethodId verificationMethod();

    /**
     * Returns the raw signature of the data, in the form that {@link SignatureAlgorithm} says: for ECDSA r and s side by
     * side, not DER. The data is signed as it is; hashing it is part of the algorithm.
     *
     * @throws GeneralSecurityException if the key cannot be used now
     */
    byte[] sign(byte[] data) throws GeneralSecurityException;
}
