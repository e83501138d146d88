package org.lerkit.cli.vcapi;

import org.lerkit.crypto.Presenting;
import org.lerkit.crypto.key.Signer;

/**
 * The holder who signs presentations.
 *
 * @param how in what form
 */
public record ServedHolder(Signer signer, Presenting how) {
    /** The identifier that presentations may name as their holder. */
    public String id() {
        return signer.verificationMethod().controller();
    }
}
