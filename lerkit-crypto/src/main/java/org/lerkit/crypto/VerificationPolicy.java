package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.VerificationReport.Check;
import org.lerkit.crypto.VerificationReport.Outcome;
import org.lerkit.crypto.spi.CheckResult;

/**
 * What must hold for a credential to be accepted. The facts are found and reported whatever the policy; it only says
 * which of them decide. Parsing, contexts and proof always do. Immutable and thread-safe.
 */
public final class VerificationPolicy {
    private static final Duration LONGEST_SKEW = Duration.ofMinutes(10);
    private static final Set<Aspect> ALWAYS = Set.of(Aspect.PARSING, Aspect.CONTEXTS, Aspect.PROOF);

    /** What must have been looked at. Contexts only where there are any: what cannot be parsed does not pass. */
    private static final Set<Aspect> UNSKIPPED = Collections.unmodifiableSet(EnumSet.of(Aspect.PARSING, Aspect.PROOF));

    private final Set<Aspect> required;
    private final Duration clockSkew;
    private final Set<String> domains;
    private final Optional<String> challenge;
    private final boolean historicalKeys;
    private final boolean keysOfSites;
    private final Set<String> statusIssuers;
    private final Set<String> recipient;
    private final boolean subjectPresents;
    private final boolean unsignedPresentations;
    private final boolean anyProof;
    private final boolean newerVersions;
    private final boolean links;
    private final boolean trustedIssuer;

    private VerificationPolicy(Builder builder) {
        this.required = Collections.unmodifiableSet(EnumSet.copyOf(builder.required));
        this.clockSkew = builder.clockSkew;
        this.domains = Set.copyOf(builder.domains);
        this.challenge = builder.challenge;
        this.historicalKeys = builder.historicalKeys;
        this.keysOfSites = builder.keysOfSites;
        this.statusIssuers = Set.copyOf(builder.statusIssuers);
        this.recipient = Set.copyOf(builder.recipient);
        this.subjectPresents = builder.subjectPresents;
        this.unsignedPresentations = builder.unsignedPresentations;
        this.anyProof = builder.anyProof;
        this.newerVersions = builder.newerVersions;
        this.links = builder.links;
        this.trustedIssuer = builder.trustedIssuer;
    }

    /**
     * Everything that can be checked decides, embedded credentials too. What cannot be told, as a status that is not
     * looked up, leaves the outcome open.
     */
    public static VerificationPolicy strict() {
        return builder().build();
    }

    /** Only that the document is what some key signed: not whose key, nor whether it is valid today. */
    public static VerificationPolicy proofOnly() {
        Builder builder = builder();
        builder.required.retainAll(ALWAYS);
        return builder.build();
    }

    /**
     * What Open Badges 3.0 asks of a verifier (sections 9.1 to 9.3): structure, one of the proofs if there are several,
     * the issuer, the dates, the status; the recipient if one is expected. What others say of the badge, in endorsements,
     * is reported and does not decide: that is theirs.
     */
    public static VerificationPolicy openBadges3() {
        return builder()
                .waive(Aspect.ENDORSEMENTS)
                .waive(Aspect.NESTED)
                .waive(Aspect.TRUST)
                .acceptAnyProof()
                .build();
    }

    /** The same for Comprehensive Learner Records 2.0, in which each credential must be verified too. */
    public static VerificationPolicy clr2() {
        return builder()
                .waive(Aspect.ENDORSEMENTS)
                .waive(Aspect.TRUST)
                .acceptAnyProof()
                .build();
    }

    /** A builder that starts from {@link #strict()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** What the results come to. */
    Outcome outcome(List<Check> checks) {
        Outcome outcome = Outcome.VERIFIED;
        for (Check check : checks) {
            if (required.contains(check.aspect())) {
                if (check.result() instanceof CheckResult.Failed) {
                    return Outcome.REJECTED;
                }
                boolean open = check.result() instanceof CheckResult.Indeterminate
                        || (check.result() instanceof CheckResult.Skipped && UNSKIPPED.contains(check.aspect()));
                outcome = open ? Outcome.INDETERMINATE : outcome;
            }
        }
        return outcome;
    }

    Duration clockSkew() {
        return clockSkew;
    }

    Set<String> domains() {
        return domains;
    }

    Optional<String> challenge() {
        return challenge;
    }

    boolean acceptsHistoricalKeys() {
        return historicalKeys;
    }

    Set<String> recipient() {
        return recipient;
    }

    boolean wantsSubjectAsPresenter() {
        return subjectPresents;
    }

    /** Not where the policy asks something that only a signature answers. */
    boolean acceptsUnsignedPresentations() {
        return unsignedPresentations && !subjectPresents && domains.isEmpty() && challenge.isEmpty();
    }

    Set<String> statusIssuers() {
        return statusIssuers;
    }

    /** The same for what an issuer publishes for everybody: not for a domain, and in answer to nobody. */
    VerificationPolicy ofIssuer() {
        Builder builder = builder().clockSkew(clockSkew);
        builder.keysOfSites = keysOfSites;
        builder.historicalKeys = historicalKeys;
        builder.anyProof = anyProof;
        return builder.build();
    }

    boolean requiresTrustedIssuer() {
        return trustedIssuer;
    }

    boolean followsLinks() {
        return links;
    }

    boolean asksForNewerVersions() {
        return newerVersions;
    }

    boolean acceptsAnyProof() {
        return anyProof;
    }

    boolean acceptsKeysOfSites() {
        return keysOfSites;
    }

    /** Builds {@link VerificationPolicy}s; not thread-safe. */
    public static final class Builder {
        private final Set<Aspect> required = EnumSet.complementOf(EnumSet.of(Aspect.REFRESH));
        private Duration clockSkew = Duration.ZERO;
        private final Set<String> domains = new LinkedHashSet<>();
        private Optional<String> challenge = Optional.empty();
        private boolean historicalKeys = true;
        private boolean keysOfSites;
        private final Set<String> statusIssuers = new LinkedHashSet<>();
        private final Set<String> recipient = new LinkedHashSet<>();
        private boolean subjectPresents;
        private boolean unsignedPresentations;
        private boolean anyProof;
        private boolean newerVersions;
        private boolean links;
        private boolean trustedIssuer;

        private Builder() {}

        private Builder(VerificationPolicy from) {
            required.retainAll(from.required);
            clockSkew = from.clockSkew;
            domains.addAll(from.domains);
            challenge = from.challenge;
            historicalKeys = from.historicalKeys;
            keysOfSites = from.keysOfSites;
            statusIssuers.addAll(from.statusIssuers);
            recipient.addAll(from.recipient);
            subjectPresents = from.subjectPresents;
            unsignedPresentations = from.unsignedPresentations;
            anyProof = from.anyProof;
            newerVersions = from.newerVersions;
            links = from.links;
            trustedIssuer = from.trustedIssuer;
        }

        /**
         * Reports this aspect without deciding by it.
         *
         * @throws IllegalArgumentException for parsing, contexts and proof, without which nothing is verified
         */
        public Builder waive(Aspect aspect) {
            if (ALWAYS.contains(aspect)) {
                throw new IllegalArgumentException("nothing is verified without " + aspect.id());
            }
            required.remove(aspect);
            trustedIssuer &= aspect != Aspect.TRUST;
            return this;
        }

        /**
         * Accepts a document of which one proof holds, and all that this one builds on, whatever the others come to: they
         * are told as warnings. Otherwise all must hold.
         */
        public Builder acceptAnyProof() {
            this.anyProof = true;
            return this;
        }

        /**
         * How far the clocks of issuer and verifier may differ.
         *
         * @throws IllegalArgumentException if negative, or more than ten minutes: that is no skew but another policy
         */
        public Builder clockSkew(Duration skew) {
            if (skew.isNegative() || skew.compareTo(LONGEST_SKEW) > 0) {
                throw new IllegalArgumentException("a clock skew of up to ten minutes is expected");
            }
            this.clockSkew = skew;
            return this;
        }

        /**
         * Accepts proofs that were made for exactly these domains. Asked of the document that is given, not of the
         * credentials inside it: their issuers did not know who would see them.
         */
        public Builder expectDomains(Collection<String> values) {
            domains.clear();
            domains.addAll(values);
            return this;
        }

        /**
         * Accepts proofs that answer this challenge: of a presentation, that it was made now, and for this verifier. Asked
         * of the document that is given, not of the credentials inside it.
         */
        public Builder expectChallenge(String value) {
            this.challenge = Optional.of(requireNonNull(value, "challenge"));
            return this;
        }

        /**
         * Accepts no proof of a key that has expired or is revoked today. Otherwise the key must have been in use when the
         * proof was made, as {@code created} says; a proof without {@code created} counts as made today.
         *
         * <p>Security: {@code created} is the word of whoever signed. Who has got hold of a key that was revoked for that
         * reason can write any date; an issuer whose key was stolen takes it out of its document.
         */
        public Builder onlyCurrentKeys() {
            this.historicalKeys = false;
            return this;
        }

        /**
         * Accepts the key of a token whose {@code kid} is the URL of a JWK, or of one in a JWK Set, for every issuer that
         * is an HTTPS URL of the same host and port. A JWK does not name its controller; otherwise such a binding is left
         * open.
         *
         * <p>Security: where a platform serves documents of many issuers, or files that its users upload, one of them can
         * then sign for another.
         */
        public Builder acceptKeysOfSites() {
            this.keysOfSites = true;
            return this;
        }

        /**
         * Accepts credentials of this person, and no others: of whom one of these values is the subject's id, or one of
         * the subject's identities, plain or hashed. A credential that has nothing to compare them with stays open.
         *
         * <p>Security: this tells that the credential is about somebody who is known, not that they show it. Proving an
         * e-mail address or an identifier is up to the application.
         *
         * @param values identifiers, e-mail addresses, student numbers, each as the credential would write it
         * @throws IllegalArgumentException if nothing is known, or a value is blank: then everybody would do
         */
        public Builder expectRecipient(Collection<String> values) {
            if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("something must be known of the recipient, and none of it blank");
            }
            recipient.clear();
            recipient.addAll(values);
            return this;
        }

        /**
         * Accepts presentations by the subject of each credential in them, and no other: whoever signed the presentation
         * must have the identifier that the credentials give their subject. A credential that does not identify its
         * subject leaves the outcome open. A credential that is given alone stays what it is: it does not say who shows it.
         *
         * <p>Security: a presentation can be copied. {@link #expectChallenge} and {@link #expectDomains} tell that it was
         * made now, and for this verifier.
         */
        public Builder presenterIsSubject() {
            this.subjectPresents = true;
            return this;
        }

        /**
         * Accepts presentations that nobody signed as what they are: credentials in one document, whoever put them there.
         * Not where the policy asks for the presenter, a challenge or a domain, too.
         */
        public Builder acceptUnsignedPresentations() {
            this.unsignedPresentations = true;
            return this;
        }

        /**
         * Asks the refresh service that a credential names for a newer version, once it is proved, and reports on that if it
         * is the same issuer's; {@link VerificationReport#original()} then reports on what was given. Where there is none, or
         * no answer, what was given is judged.
         *
         * <p>Security: the service learns that this credential is being verified. It is asked through the {@link
         * CryptoConfig.Builder#documents loader} of the configuration only.
         */
        public Builder refresh() {
            this.newerVersions = true;
            return this;
        }

        /**
         * Looks whether there is something where a credential links to: its images, and what its achievements are aligned
         * with. What is missing is a warning, since nothing that the issuer signed depends on it.
         *
         * <p>Security: whoever serves these learns that somebody looks at the credential. They are asked through the {@link
         * CryptoConfig.Builder#documents loader} of the configuration only.
         */
        public Builder followLinks() {
            this.links = true;
            return this;
        }

        /**
         * Accepts credentials only if one of the {@link CryptoConfig.Builder#trustRegistry registries} vouches for the
         * issuer, and none refuses: of each credential, of those inside others too. Without registries nothing is accepted.
         * An issuer that no registry knows leaves the outcome open, and so does a registry that cannot be asked, if no
         * other vouches.
         */
        public Builder requireTrustedIssuer() {
            required.add(Aspect.TRUST);
            this.trustedIssuer = true;
            return this;
        }

        /**
         * Accepts status lists of these issuers too: of a platform, say, that keeps them for the issuers of credentials.
         * Otherwise a list must be of the issuer of the credential.
         *
         * @param issuers identifiers, as lists name them
         */
        public Builder acceptStatusListsOf(Collection<String> issuers) {
            statusIssuers.clear();
            statusIssuers.addAll(issuers);
            return this;
        }

        /** The policy. */
        public VerificationPolicy build() {
            return new VerificationPolicy(this);
        }
    }
}
