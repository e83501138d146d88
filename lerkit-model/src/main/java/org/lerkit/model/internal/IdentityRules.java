package org.lerkit.model.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.value.IdentityHash;

/** How identifiers of learners are written, hashed or not. */
public final class IdentityRules {
    /** A hash that is not written as one. */
    public static final ProblemCode HASH_FORM = new ProblemCode("identity.hash-form");
    /** A hash of an algorithm that badges and records do not have, or of a wrong length for its algorithm. */
    public static final ProblemCode HASH_ALGORITHM = new ProblemCode("identity.hash-algorithm");
    /** An identity that is a hash, and says it is not hashed. */
    public static final ProblemCode UNDECLARED_HASH = new ProblemCode("identity.hash-undeclared");
    /** A plain identity that is not of its type. */
    public static final ProblemCode KIND = new ProblemCode("identity.kind");
    /** A salt where nothing is hashed. */
    public static final ProblemCode UNUSED_SALT = new ProblemCode("identity.salt-unused");

    /** Anything on both sides of an at sign. */
    public static final Pattern EMAIL_ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private IdentityRules() {}

    /**
     * An identity is a hash if it is said to be one, and only then.
     *
     * @param email whether it is the email address of the learner
     * @param place that of the identity
     */
    public static void check(String identity, boolean hashed, boolean email, Findings place) {
        Optional<IdentityHash> hash = IdentityHash.of(identity);
        if (hashed) {
            checkHash(hash, place);
        } else if (hash.filter(IdentityHash::isKnown).isPresent()) {
            place.error(UNDECLARED_HASH, "a hash, and not said to be one", "set hashed to true");
        } else if (email && !EMAIL_ADDRESS.matcher(identity).matches()) {
            place.error(KIND, "of type email, and no email address", "write the address, or the type that it is of");
        }
    }

    private static void checkHash(Optional<IdentityHash> hash, Findings place) {
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

    /** A salt goes with a hash. {@code findings} is at the object that has both. */
    public static void checkSalt(boolean hashed, Optional<String> salt, Findings findings) {
        if (!hashed && salt.isPresent()) {
            findings.in("salt")
                    .warning(UNUSED_SALT, "a salt, and nothing hashed", "leave it out, or hash the identity with it");
        }
    }
}
