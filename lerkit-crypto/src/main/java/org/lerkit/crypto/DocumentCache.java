package org.lerkit.crypto;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.spi.DocumentResult;

/** Answers that were had, for a while, within so many bytes. Thread-safe. */
final class DocumentCache {
    /** What an entry takes besides its document. */
    private static final int OVERHEAD = 512;

    private final Clock clock;
    private final Duration timeToLive;
    private final int capacity;
    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    private record Entry(DocumentResult result, Instant end, int size) {}

    DocumentCache(Clock clock, Duration timeToLive, int capacity) {
        this.clock = clock;
        this.timeToLive = timeToLive;
        this.capacity = capacity;
    }

    synchronized Optional<DocumentResult> get(String url) {
        Entry entry = entries.get(url);
        return entry == null || !clock.instant().isBefore(entry.end) ? Optional.empty() : Optional.of(entry.result);
    }

    /** Keeps an answer, unless it is none. */
    synchronized void keep(String url, DocumentResult result) {
        if (result instanceof DocumentResult.Unreachable) {
            return;
        }
        int weight = OVERHEAD + url.length() + (result instanceof DocumentResult.Found found ? found.size() : 0);
        Entry before = entries.put(url, new Entry(result, clock.instant().plus(timeToLive), weight));
        size += weight - (before == null ? 0 : before.size);
        Iterator<Entry> oldest = entries.values().iterator();
        while (size > capacity) {
            size -= oldest.next().size;
            oldest.remove();
        }
    }
}
