package org.lerkit.crypto.key;

import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Signs several messages at once, so that who has the signature can prove some of them without showing it or the others:
 * what a key for {@link SignatureAlgorithm#BBS} does. {@link Signers} makes one of a key in memory; a key in a service
 * elsewhere implements this itself.
 *
 * <p>What {@link Signer} says holds here too.
 */
public interface MultiMessageSigner extends Signer {
    /** {@link SignatureAlgorithm#BBS}: there is no other yet. */
    @Override
    default SignatureAlgorithm algorithm() {
        return SignatureAlgorithm.BBS;
    }

    /** The public key, which goes to the holder with the signature. */
    VerificationKey publicKey();

    /**
     * Returns the raw signature of a header and messages, in the form that {@link SignatureAlgorithm} says.
     *
     * @param header what every proof shows
     * @param messages what each proof shows or hides one by one, in this order
     * @throws GeneralSecurityException if the key cannot be used now
     */
    byte[] sign(byte[] header, List<byte[]> messages) throws GeneralSecurityException;

    /** The signature of the data as a header, without messages. */
    @Override
    default byte[] sign(byte[] data) throws GeneralSecurityException {
        return sign(data, List.of());
    }
}
