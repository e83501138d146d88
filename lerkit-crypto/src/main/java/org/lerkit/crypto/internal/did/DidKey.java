package org.lerkit.crypto.internal.did;

import java.util.List;
import java.util.Optional;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.DidMethod;
import org.lerkit.crypto.spi.VerificationMethod;

/**
 * did:key: the identifier is the public key, so its document needs no look-up
 * (<a href="https://w3c-ccg.github.io/did-key-spec/">did:key 0.9</a>). The X25519 key that may be derived from an
 * Ed25519 key is left out: no proof is made with it.
 */
public final class DidKey implements DidMethod {
    private static final String PREFIX = "did:key:";

    @Override
    public String name() {
        return "key";
    }

    @Override
    public Optional<List<VerificationMethod>> resolve(String did) {
        if (!did.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String multikey = did.substring(PREFIX.length());
        try {
            VerificationKey key = Multikey.decode(multikey);
            VerificationMethodId id = new VerificationMethodId(did + "#" + multikey);
            return Optional.of(List.of(KeyDocument.method(id, key, false)));
        } catch (MalformedKeyException e) {
            return Optional.empty();
        }
    }
}
