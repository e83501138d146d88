package org.lerkit.crypto;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;

/**
 * The documents of one run: each is asked for once, so that all checks see the same, and no more of them than any real
 * credential needs, so that nobody can have a verifier knock at a thousand doors.
 */
final class RunDocuments implements DocumentLoader {
    private static final int MOST = 64;

    private final DocumentLoader loader;
    private final Map<String, DocumentResult> known = new ConcurrentHashMap<>();

    RunDocuments(DocumentLoader loader) {
        this.loader = loader;
    }

    @Override
    public DocumentResult load(String url) {
        return known.size() < MOST
                ? known.computeIfAbsent(url, loader::load)
                : known.getOrDefault(
                        url, new DocumentResult.Unreachable("more than " + MOST + " documents for one credential"));
    }
}
