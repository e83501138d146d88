package org.lerkit.crypto.internal.did;

import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.DidMethod;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.ResolutionResult;

/**
 * did:key: the identifier is the public key, so its document needs no look-up
 * (<a href="https://w3c-ccg.github.io/did-key-spec/">did:key 0.9</a>). The X25519 key that may be derived from an
 * Ed25519 key is left out: no proof is made with it. Keeps the keys that it met lately. Thread-safe.
 */
public final class DidKey implements DidMethod {
    private static final String PREFIX = "did:key:";

    private final KnownControllers known = new KnownControllers();

    @Override
    public String name() {
        return "key";
    }

    @Override
    public ResolutionResult resolve(String did, DocumentLoader documents) {
        if (!did.startsWith(PREFIX)) {
            return new ResolutionResult.NotFound();
        }
        return known.of(did, () -> read(did));
    }

    private static ResolutionResult read(String did) {
        String multikey = did.substring(PREFIX.length());
        try {
            VerificationKey key = Multikey.decode(multikey);
            VerificationMethodId id = new VerificationMethodId(did + "#" + multikey);
            return KeyDocument.of(id, key, false);
        } catch (MalformedKeyException e) {
            return new ResolutionResult.NotFound();
        }
    }
}
