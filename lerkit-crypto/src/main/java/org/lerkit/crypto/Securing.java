package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.model.JsonPointer;

/** How to secure a credential. */
public sealed interface Securing {
    /** An embedded proof of Data Integrity, by the registered name of its cryptosuite, as in {@code eddsa-rdfc-2022}. */
    static Securing dataIntegrity(String cryptosuite) {
        return new DataIntegrity(cryptosuite, List.of(), Optional.empty());
    }

    /**
     * A base proof, by the name of a cryptosuite that discloses selectively, as in {@code bbs-2023}: for the holder,
     * who {@linkplain Holder#derive derives} from it proofs of what is mandatory and of what the holder chooses.
     * Credentials embedded in the credential must have proofs already.
     *
     * <p>The identifier of the issuer, the dates and the status are mandatory without being named: a holder who could leave
     * out a status could show a credential that was revoked.
     *
     * @param mandatory pointers to what the holder always discloses too
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
     * A JSON Web Token whose payload is the credential of data model 2.0 and nothing else, as VC-JOSE-COSE has it (section
     * 3.1), signed with the algorithm of the key, which the header {@code kid} names. Credentials embedded in the credential
     * must have proofs already.
     */
    static Securing jose() {
        return new Jose(Optional.empty());
    }

    /** The same, and before it an embedded proof of this cryptosuite in each embedded credential that has none. */
    static Securing jose(String embeddedCryptosuite) {
        return new Jose(Optional.of(embeddedCryptosuite));
    }

    /**
     * A message of COSE whose payload is the credential of data model 2.0 and nothing else, as VC-JOSE-COSE has it (section
     * 3.3): bytes, not text. Signed with the algorithm of the key, which the header {@code kid} names. Credentials embedded
     * in the credential must have proofs already.
     */
    static Securing cose() {
        return new Cose(Optional.empty());
    }

    /** The same, and before it an embedded proof of this cryptosuite in each embedded credential that has none. */
    static Securing cose(String embeddedCryptosuite) {
        return new Cose(Optional.of(embeddedCryptosuite));
    }

    /**
     * An SD-JWT (RFC 9901), as VC-JOSE-COSE secures credentials of data model 2.0: a token whose holder shows the claims at
     * these places, or leaves them out.
     *
     * <pre>{@code
     * Securing securing = Securing.sdJwt(List.of(new JsonPointer("/credentialSubject/result"))).boundTo(learnersKey);
     * }</pre>
     *
     * <p>The salts that keep others from guessing what was left out come from the {@link CryptoConfig.Builder#random
     * randomness} of the configuration.
     *
     * @param disclosable members of objects and items of arrays; one may be in another. Embedded credentials only as a whole
     */
    static SdJwt sdJwt(Collection<JsonPointer> disclosable) {
        return new SdJwt(Set.copyOf(disclosable), Optional.empty(), Optional.empty(), 0);
    }

    /** The cryptosuite of the proofs that embedded credentials get first, if they have none; empty if none is named. */
    Optional<String> embeddedCryptosuite();

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
     * A JSON Web Token by the profile of Open Badges 3.0 and CLR 2.0.
     *
     * @param embeddedCryptosuite what embedded credentials are signed with; empty if they are not
     */
    record Jwt(Optional<String> embeddedCryptosuite) implements Securing {
        public Jwt {
            requireNonNull(embeddedCryptosuite, "embeddedCryptosuite");
        }
    }

    /**
     * A JSON Web Token by VC-JOSE-COSE.
     *
     * @param embeddedCryptosuite what embedded credentials are signed with; empty if they are not
     */
    record Jose(Optional<String> embeddedCryptosuite) implements Securing {
        public Jose {
            requireNonNull(embeddedCryptosuite, "embeddedCryptosuite");
        }
    }

    /**
     * A COSE_Sign1 by VC-JOSE-COSE.
     *
     * @param embeddedCryptosuite what embedded credentials are signed with; empty if they are not
     */
    record Cose(Optional<String> embeddedCryptosuite) implements Securing {
        public Cose {
            requireNonNull(embeddedCryptosuite, "embeddedCryptosuite");
        }
    }

    /**
     * An SD-JWT.
     *
     * @param disclosable places of the claims that the holder may leave out
     * @param holder the key by which the holder will prove to be the holder; empty if nobody need prove it
     * @param embeddedCryptosuite what embedded credentials are signed with; empty if they are not
     * @param decoys how many digests of nothing go where there are digests of claims
     */
    record SdJwt(
            Set<JsonPointer> disclosable,
            Optional<VerificationKey> holder,
            Optional<String> embeddedCryptosuite,
            int decoys)
            implements Securing {
        /**
         * What may be left out, by whom, and how well that is hidden.
         *
         * @throws IllegalArgumentException if the number of decoys is negative
         */
        public SdJwt {
            if (decoys < 0) {
                throw new IllegalArgumentException("a number of decoys is expected");
            }
            disclosable = Set.copyOf(disclosable);
            requireNonNull(holder, "holder");
            requireNonNull(embeddedCryptosuite, "embeddedCryptosuite");
        }

        /** The same, for the holder of this key: verifiers can ask for a proof of it. */
        public SdJwt boundTo(VerificationKey key) {
            return new SdJwt(disclosable, Optional.of(key), embeddedCryptosuite, decoys);
        }

        /** The same, and before it an embedded proof of this cryptosuite in each embedded credential that has none. */
        public SdJwt withProofs(String cryptosuite) {
            return new SdJwt(disclosable, holder, Optional.of(cryptosuite), decoys);
        }

        /**
         * The same with so many digests of nothing in each object and array that has something to leave out, so that nobody
         * can count what was left out (RFC 9901, section 4.2.5).
         *
         * @throws IllegalArgumentException if the count is negative
         */
        public SdJwt withDecoys(int count) {
            return new SdJwt(disclosable, holder, embeddedCryptosuite, count);
        }
    }
}
