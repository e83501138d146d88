package org.lerkit.crypto.internal.did;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.ResolutionResult;

/**
 * What was read of controllers lately, by what it was read from: an identifier that is a key, or a document as it was served.
 * To decode a key takes as long as to verify a signature with it, for it must be in the right group; and a key that is kept
 * keeps what verification computes from it. The same text is always the same key, so nothing here grows old, and documents
 * are still asked for each time. Bounded and thread-safe.
 */
public final class KnownControllers {
    private static final int MOST = 128; // of each of two generations
    private static final int LARGEST = 16 << 10;
    private static final int MOST_KEYS = 4; // of one controller: keys that are used often take some 30 KB each

    private volatile Map<Object, ResolutionResult> young = new ConcurrentHashMap<>();
    private volatile Map<Object, ResolutionResult> old = Map.of();

    /** A document that was served as that of a controller. */
    private record Served(String controller, DocumentResult.Found document) {}

    /** What a document says of a controller. */
    ResolutionResult of(String controller, DocumentResult.Found document, Supplier<ResolutionResult> reading) {
        return document.size() > LARGEST ? reading.get() : of(new Served(controller, document), reading);
    }

    /** What an identifier says by itself. */
    ResolutionResult of(String identifier, Supplier<ResolutionResult> reading) {
        return identifier.length() > LARGEST ? reading.get() : of((Object) identifier, reading);
    }

    private ResolutionResult of(Object source, Supplier<ResolutionResult> reading) {
        ResolutionResult known = young.get(source);
        if (known == null) {
            known = old.get(source);
            known = known == null ? reading.get() : known;
            if (isSmall(known)) {
                keep(source, known);
            }
        }
        return known;
    }

    private static boolean isSmall(ResolutionResult result) {
        return !(result instanceof ResolutionResult.Resolved resolved)
                || resolved.methods().size() <= MOST_KEYS;
    }

    /** What was not asked for since the last time that there was no room is forgotten. */
    private void keep(Object source, ResolutionResult result) {
        if (young.size() >= MOST) {
            synchronized (this) {
                if (young.size() >= MOST) {
                    old = young;
                    young = new ConcurrentHashMap<>();
                }
            }
        }
        young.put(source, result);
    }
}
