package org.lerkit.crypto.internal.did;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lerkit.crypto.key.Multikey;
import org.lerkit.crypto.key.VerificationKey;

/**
 * Keys that were decoded lately, by their text. To decode a key takes as long as to verify a signature with it, for it must
 * be in the right group; and a key that is kept also keeps what verification computes from it. Which key a text is never
 * changes, so there is nothing to forget but to make room. Bounded and thread-safe.
 */
final class KnownKeys {
    private static final int MOST = 512; // of each of the two generations

    private volatile Map<String, VerificationKey> young = new ConcurrentHashMap<>();
    private volatile Map<String, VerificationKey> old = Map.of();

    /**
     * The key of a Multikey.
     *
     * @throws org.lerkit.crypto.key.MalformedKeyException as {@link Multikey#decode}
     */
    VerificationKey multikey(String text) {
        VerificationKey known = young.get(text);
        if (known == null) {
            known = Optional.ofNullable(old.get(text)).orElseGet(() -> Multikey.decode(text));
            keep(text, known);
        }
        return known;
    }

    /** What was not asked for since the last time that there was no room is forgotten. */
    private void keep(String text, VerificationKey key) {
        if (young.size() >= MOST) {
            synchronized (this) {
                if (young.size() >= MOST) {
                    old = young;
                    young = new ConcurrentHashMap<>();
                }
            }
        }
        young.put(text, key);
    }
}
