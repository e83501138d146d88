package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.lerkit.model.JsonPointer;

/**
 * How to present: in what form, to whom, in answer to what. Immutable and thread-safe.
 *
 * @param form what the holder signs
 * @param domains who may accept it, as the verifier calls itself; none for anybody
 * @param challenge what the verifier asked for, so that a copy is worth nothing later; empty if nothing
 */
public record Presenting(Form form, Set<String> domains, Optional<String> challenge) {

    /** What the holder signs. */
    public sealed interface Form {}

    /**
     * A presentation of data model 2.0 with a proof in it.
     *
     * @param cryptosuite the registered name, as in {@code eddsa-rdfc-2022}
     */
    public record Proof(String cryptosuite) implements Form {
        public Proof {
            requireNonNull(cryptosuite, "cryptosuite");
        }
    }

    /** A JSON Web Token, signed with the algorithm of the key. */
    public enum Token implements Form {
        /** Its payload is a presentation of data model 2.0 (VC-JOSE-COSE, section 3.1.2). */
        JOSE,
        /** Its claim {@code vp} is a presentation of data model 1.1 (VC Data Model 1.1, section 6.3.1). */
        JWT
    }

    /**
     * A message of COSE whose payload is a presentation of data model 2.0 (VC-JOSE-COSE, section 3.3.2); whom it is for is
     * said by claims in its header (RFC 9597).
     */
    public record Cose() implements Form {}

    /**
     * An SD-JWT whose payload is a presentation of data model 2.0 (VC-JOSE-COSE, section 3.2.2).
     *
     * @param disclosable places of what whoever is shown it may leave out in showing it on; whole credentials only, and
     *     nothing that says whose the presentation is, or for whom
     */
    public record SdJwt(Set<JsonPointer> disclosable) implements Form {
        public SdJwt {
            disclosable = Set.copyOf(disclosable);
        }
    }

    public Presenting {
        requireNonNull(form, "form");
        domains = Set.copyOf(domains);
        requireNonNull(challenge, "challenge");
    }

    /** With a proof of this cryptosuite; to anybody, in answer to nothing. */
    public static Presenting with(String cryptosuite) {
        return new Presenting(new Proof(cryptosuite), Set.of(), Optional.empty());
    }

    /** As a token by VC-JOSE-COSE; to anybody, in answer to nothing. */
    public static Presenting jose() {
        return new Presenting(Token.JOSE, Set.of(), Optional.empty());
    }

    /** As a token for verifiers that know data model 1.1; to anybody, in answer to nothing. */
    public static Presenting jwt() {
        return new Presenting(Token.JWT, Set.of(), Optional.empty());
    }

    /**
     * As a message of COSE, which is bytes and no text; to anybody, in answer to nothing. A challenge becomes the claim 10,
     * for which RFC 9711 has 8 to 64 bytes: a reader may refuse others.
     */
    public static Presenting cose() {
        return new Presenting(new Cose(), Set.of(), Optional.empty());
    }

    /**
     * As an SD-JWT of which these places may be left out later; to anybody, in answer to nothing.
     *
     * <pre>{@code
     * Presenting.sdJwt(List.of(new JsonPointer("/verifiableCredential/1"))).to("https://jobs.example.com")
     * }</pre>
     */
    public static Presenting sdJwt(Collection<JsonPointer> disclosable) {
        return new Presenting(new SdJwt(Set.copyOf(disclosable)), Set.of(), Optional.empty());
    }

    /** The same, to this verifier and no other. */
    public Presenting to(String domain) {
        return new Presenting(form, Set.of(domain), challenge);
    }

    /** The same, in answer to this. */
    public Presenting answering(String value) {
        return new Presenting(form, domains, Optional.of(value));
    }
}
