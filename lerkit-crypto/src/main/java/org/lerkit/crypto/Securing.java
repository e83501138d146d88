package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** How to secure a credential. */
public sealed interface Securing {
    /** An embedded proof of Data Integrity, by the registered name of its cryptosuite, as in {@code eddsa-rdfc-2022}. */
    static Securing dataIntegrity(String cryptosuite) {
        return new DataIntegrity(cryptosuite);
    }

    /**
     * A JSON Web Token, by the profile of Open Badges 3.0 and CLR 2.0, section 8.2, signed with the algorithm of the key,
     * which the header {@code kid} names. Credentials embedded in the credential must have proofs already.
     */
    static Securing jwt() {
        return new Jwt(Optional.empty());
    }

    /**
     * The same, and before it an embedded proof of this cryptosuite in each embedded credential that has none: so that
     * its holder can show it without the rest.
     */
    static Securing jwt(String embeddedCryptosuite) {
        return new Jwt(Optional.of(embeddedCryptosuite));
    }

    /** An embedded proof of Data Integrity. */
    record DataIntegrity(String cryptosuite) implements Securing {
        public DataIntegrity {
            requireNonNull(cryptosuite, "cryptosuite");
        }
    }

    /**
     * A JSON Web Token.
     *
     * @param embeddedCryptosuite what embedded credentials are signed with; empty if they are not
     */
    record Jwt(Optional<String> embeddedCryptosuite) implements Securing {
        public Jwt {
            requireNonNull(embeddedCryptosuite, "embeddedCryptosuite");
        }
    }
}
