package org.lerkit.crypto.spi;

/**
 * Whoever says which issuers are known: an accreditor, a consortium, a list of one's own. Given in a
 * {@link org.lerkit.crypto.CryptoConfig}; without one nobody is asked.
 *
 * <p>An implementation is thread-safe, answers within a bounded time, and never throws for what it cannot tell.
 *
 * <p>Security: identifiers come out of documents that anybody may have written, and are compared exactly: neither by
 * their beginning nor without regard to case.
 */
public interface TrustRegistry {
    /** What reports call it. */
    String name();

    /**
     * Whether this issuer is known.
     *
     * @param query about an issuer whose key signed: asked of nobody else
     */
    TrustResult ask(TrustQuery query);
}
