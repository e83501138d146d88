package org.lerkit.crypto.internal.cose;

import java.util.Map;
import java.util.Optional;
import org.lerkit.crypto.key.SignatureAlgorithm;

/** The numbers that signature algorithms have in COSE (RFC 9053, section 2; RFC 8230; RFC 8812). */
public final class CoseAlgorithms {
    private static final Map<SignatureAlgorithm, Long> NUMBERS = Map.of(
            SignatureAlgorithm.ES256, -7L,
            SignatureAlgorithm.ED25519, -8L,
            SignatureAlgorithm.ES384, -35L,
            SignatureAlgorithm.ES512, -36L,
            SignatureAlgorithm.PS256, -37L,
            SignatureAlgorithm.ES256K, -47L,
            SignatureAlgorithm.RS256, -257L);

    private CoseAlgorithms() {}

    /** The algorithm of a number; empty if none here has it. */
    public static Optional<SignatureAlgorithm> of(long number) {
        return NUMBERS.entrySet().stream()
                .filter(known -> known.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The number of an algorithm; empty if it has none. */
    public static Optional<Long> number(SignatureAlgorithm algorithm) {
        return Optional.ofNullable(NUMBERS.get(algorithm));
    }
}
