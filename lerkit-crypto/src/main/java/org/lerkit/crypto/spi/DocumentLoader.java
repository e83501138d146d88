package org.lerkit.crypto.spi;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * How a document is had by its URL: that of an issuer's keys, a status list, an endorsement. Given in a
 * {@link org.lerkit.crypto.CryptoConfig}; without one nothing is fetched.
 *
 * <p>An implementation is thread-safe, answers within a bounded time with a document of bounded size, and never throws
 * for what it cannot get. URLs come out of documents that anybody may have written: one that goes to a network keeps
 * away from everything that is not public, as {@link org.lerkit.crypto.HttpsLoader} does. It may keep what it got; lerkit itself asks for a document once in each run.
 *
 * <p>Security: says what is served under a URL, and nothing about who put it there beyond that.
 */
@FunctionalInterface
public interface DocumentLoader {
    /**
     * The document of a URL.
     *
     * @param url absolute, without a fragment; not checked in any way
     */
    DocumentResult load(String url);

    /** Has nothing and goes nowhere: every document is out of reach. */
    static DocumentLoader none() {
        return url -> new DocumentResult.Unreachable("nothing is fetched");
    }

    /**
     * Has these documents and goes nowhere. What it does not have is out of reach: that it is missing here does not mean
     * that it does not exist.
     *
     * @param documents by URL, each written exactly as documents name it
     */
    static DocumentLoader of(Map<String, DocumentResult.Found> documents) {
        Map<String, DocumentResult.Found> known = Map.copyOf(documents);
        return url -> {
            DocumentResult.Found found = known.get(url);
            return found == null ? new DocumentResult.Unreachable("not among the documents that were given") : found;
        };
    }

    /** Asks this one and, for what is out of its reach, another. */
    default DocumentLoader orElse(DocumentLoader other) {
        requireNonNull(other, "other");
        return url -> {
            DocumentResult result = load(url);
            return result instanceof DocumentResult.Unreachable ? other.load(url) : result;
        };
    }
}
