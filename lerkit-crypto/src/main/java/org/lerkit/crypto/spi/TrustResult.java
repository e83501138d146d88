package org.lerkit.crypto.spi;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a {@link TrustRegistry} answers. That it does not know an issuer says nothing against the issuer; that it could not
 * be asked is no answer. Immutable.
 */
public sealed interface TrustResult {
    /**
     * The registry knows the issuer, and vouches for it.
     *
     * @param name what the registry calls the issuer; goes into reports
     */
    record Trusted(Optional<String> name) implements TrustResult {
        public Trusted {
            requireNonNull(name, "name");
        }
    }

    /** The registry does not know the issuer. */
    record Unknown() implements TrustResult {}

    /**
     * The registry says that the issuer is none to trust, or not for such a credential, or not at that time.
     *
     * @param reason in a few words; goes into reports
     */
    record Refused(String reason) implements TrustResult {
        public Refused {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * The registry could not be asked.
     *
     * @param reason in a few words; goes into reports
     */
    record Unreachable(String reason) implements TrustResult {
        public Unreachable {
            requireNonNull(reason, "reason");
        }
    }
}
