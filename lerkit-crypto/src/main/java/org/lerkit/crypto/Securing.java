package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.JsonPointer;

/** How to secure a credential. */
public sealed interface Securing {
    /** An embedded proof of Data Integrity, by the registered name of its cryptosuite, as in {@code eddsa-rdfc-2022}. */
    static Securing dataIntegrity(String cryptosuite) {
        return new DataIntegrity(cryptosuite, List.of(), Optional.empty());
    }

    /**
     * A base proof, by the name of a cryptosuite that discloses selectively, as in {@code ecdsa-sd-2023}: for the holder,
     * who {@linkplain Holder#derive derives} from it proofs of what is mandatory and of what the holder chooses.
     * Credentials embedded in the credential must have proofs already.
     *
     * @param mandatory pointers to what the holder always discloses; what a credential cannot be without, such as its
     *     issuer and its dates, belongs to it
     */
    static Securing dataIntegrity(String cryptosuite, List<JsonPointer> mandatory) {
        return new DataIntegrity(cryptosuite, mandatory, Optional.empty());
    }

    /** The same, and before it a proof of another cryptosuite in each embedded credential that has none. */
    static Securing dataIntegrity(String cryptosuite, List<JsonPointer> mandatory, String embeddedCryptosuite) {
        return new DataIntegrity(cryptosuite, mandatory, Optional.of(embeddedCryptosuite));
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

    /**
     * An embedded proof of Data Integrity.
     *
     * @param mandatory pointers to what is always disclosed; none for a cryptosuite that discloses all
     * @param embeddedCryptosuite what embedded credentials are signed with; if empty, the same as the credential, or
     *     nothing where that is a base proof
     */
    record DataIntegrity(String cryptosuite, List<JsonPointer> mandatory, Optional<String> embeddedCryptosuite)
            implements Securing {
        public DataIntegrity {
            requireNonNull(cryptosuite, "cryptosuite");
            mandatory = List.copyOf(mandatory);
            requireNonNull(embeddedCryptosuite, "embeddedCryptosuite");
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
