package org.lerkit.crypto.spi;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;

/**
 * What a {@link TrustRegistry} is asked. Immutable.
 *
 * @param issuer the identifier of the issuer, as the credential writes it
 * @param controllers who controls the keys that signed: the issuer or, where the policy accepts that, its web site; nobody
 *     for what is hosted by the issuer and not signed
 * @param types what the credential says that it is, or the {@code vct} of an SD-JWT VC
 * @param time when it is verified, by the clock of the configuration
 */
public record TrustQuery(String issuer, Set<String> controllers, Set<String> types, Instant time) {
    public TrustQuery {
        requireNonNull(issuer, "issuer");
        controllers = Set.copyOf(controllers);
        types = Set.copyOf(types);
        requireNonNull(time, "time");
    }
}
