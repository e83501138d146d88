package org.lerkit.crypto.internal.did;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.DidMethod;
import org.lerkit.crypto.spi.VerificationMethod;

/** did:key: the identifier is the public key, so its document needs no look-up. */
public final class DidKey implements DidMethod {
    private static final String PREFIX = "did:key:";
    private static final Set<String> PURPOSES =
            Set.of("authentication", "assertionMethod", "capabilityInvocation", "capabilityDelegation");

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
            return Optional.of(List.of(new VerificationMethod(id, did, key, PURPOSES)));
        } catch (MalformedKeyException e) {
            return Optional.empty();
        }
    }
}
