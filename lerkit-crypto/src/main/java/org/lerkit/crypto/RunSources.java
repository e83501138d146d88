package org.lerkit.crypto;

import java.util.Optional;
import org.lerkit.crypto.spi.DocumentLoader;

/**
 * Where one run has its documents from, however often it looks at the credential: each is asked for once.
 *
 * @param documents those that decide
 * @param links what is behind links, which must take none away from the documents that decide
 */
record RunSources(DocumentLoader documents, Links links) {
    static RunSources of(CryptoConfig config, VerificationPolicy policy) {
        return of(new RunDocuments(config.documents()), config, policy);
    }

    /** The same with documents that another run has got already. */
    static RunSources of(DocumentLoader documents, CryptoConfig config, VerificationPolicy policy) {
        return new RunSources(
                documents,
                new Links(
                        policy.followsLinks() ? Optional.of(new RunDocuments(config.documents())) : Optional.empty()));
    }
}
