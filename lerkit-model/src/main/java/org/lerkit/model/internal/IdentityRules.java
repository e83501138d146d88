package org.lerkit.model.internal;

import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.value.IdentityHash;

/** How hashed identifiers of learners are written. */
public final class IdentityRules {
    /** A hash that is not written as one. */
    public static final ProblemCode HASH_FORM = new ProblemCode("identity.hash-form");
    /** A hash of an algorithm that badges and records do not have, or of a wrong length for its algorithm. */
    public static final ProblemCode HASH_ALGORITHM = new ProblemCode("identity.hash-algorithm");

    private IdentityRules() {}

    /** Checks an identity that says it is hashed. */
    public static void checkHash(String identity, Findings place) {
        Optional<IdentityHash> hash = IdentityHash.of(identity);
        if (hash.isEmpty()) {
            place.error(
                    HASH_FORM,
                    "hashed, and not an algorithm, $ and hexadecimal digits",
                    "write sha256$ and 64 hexadecimal digits, or set hashed to false");
        } else if (!hash.get().isKnown()) {
            place.error(
                    HASH_ALGORITHM,
                    "not a hash of MD5 or SHA-256, or not of its length",
                    "hash with SHA-256: sha256$ and 64 hexadecimal digits");
        }
    }
}
