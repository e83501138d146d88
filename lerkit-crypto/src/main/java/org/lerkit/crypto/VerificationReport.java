package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;

/**
 * What a verifier found out about a credential or a presentation: one result for each aspect, all problems of one run, and the same again
 * for every credential embedded in it. Only a {@link Verifier} makes one. Immutable and thread-safe.
 *
 * <p>Holds no value of the document, except in {@link #verified()} and {@link #verifiedPresentation()}, and in {@link
 * #explanations()} if these were asked for.
 */
public final class VerificationReport {
    private final JsonPointer place;
    private final Outcome outcome;
    private final List<Check> checks;
    private final NestedReports nested;
    private final Map<String, String> contexts;
    private final boolean presentation;
    private final Optional<Verified> verified;
    private final Optional<VerificationReport> original;
    private final List<ProofExplanation> explanations;

    /** @param contexts which nobody changes any more */
    VerificationReport(
            JsonPointer place,
            Outcome outcome,
            List<Check> checks,
            NestedReports nested,
            Map<String, String> contexts,
            boolean presentation,
            Optional<Verified> verified,
            Optional<VerificationReport> original) {
        this(
                place,
                outcome,
                List.copyOf(checks),
                nested,
                Collections.unmodifiableMap(contexts),
                presentation,
                verified,
                original,
                List.of());
    }

    /** Takes over what does not change. */
    private VerificationReport(
            JsonPointer place,
            Outcome outcome,
            List<Check> checks,
            NestedReports nested,
            Map<String, String> contexts,
            boolean presentation,
            Optional<Verified> verified,
            Optional<VerificationReport> original,
            List<ProofExplanation> explanations) {
        this.place = place;
        this.outcome = outcome;
        this.checks = checks;
        this.nested = nested;
        this.contexts = contexts;
        this.presentation = presentation;
        this.verified = verified;
        this.original = original;
        this.explanations = explanations;
    }

    /** The same, and a check that does not decide. */
    VerificationReport with(Check check) {
        List<Check> all = new ArrayList<>(checks.size() + 1);
        all.addAll(checks);
        all.add(check);
        return new VerificationReport(
                place,
                outcome,
                Collections.unmodifiableList(all),
                nested,
                contexts,
                presentation,
                verified,
                original,
                explanations);
    }

    /** The same, with how its proofs were checked. */
    VerificationReport explainedBy(List<ProofExplanation> how) {
        return new VerificationReport(
                place, outcome, checks, nested, contexts, presentation, verified, original, List.copyOf(how));
    }

    /** The same, as a report on the newer version of what was given. */
    VerificationReport insteadOf(VerificationReport older) {
        return new VerificationReport(
                place, outcome, checks, nested, contexts, presentation, verified, Optional.of(older), explanations);
    }

    /** What was verified. */
    sealed interface Verified permits VerifiedCredential, VerifiedPresentation {
        /** What the proof covers, and nothing else. */
        JsonObject claims();
    }

    /** What it comes to under the policy. */
    public enum Outcome {
        /** All that the policy asks for holds. */
        VERIFIED,
        /** Something that the policy asks for does not hold. */
        REJECTED,
        /** Nothing is known to be wrong, but something could not be told. */
        INDETERMINATE
    }

    /** What is checked, each by itself. */
    public enum Aspect {
        /** Whether it is JSON that can be read only one way. */
        PARSING("parsing"),
        /** Whether it follows the data model. */
        STRUCTURE("structure"),
        /** Whether its terms are defined, by contexts that are known. */
        CONTEXTS("contexts"),
        /** Whether its proofs hold. */
        PROOF("proof"),
        /** Whether the key that signed is the issuer's. */
        ISSUER_BINDING("issuer-binding"),
        /** Whether whoever shows it is its subject. */
        HOLDER_BINDING("holder-binding"),
        /** Whether it is valid today. */
        VALIDITY("validity"),
        /** Whether it was revoked or suspended. */
        STATUS("status"),
        /** Whether it follows the schemas it names. */
        SCHEMA("schema"),
        /** Whether what it refers to is still what its issuer saw. */
        RESOURCES("resources"),
        /** Whether the issuer is one to trust. */
        TRUST("trust"),
        /** Whether the credentials in it are verified. */
        NESTED("nested"),
        /** Whether what others say of it, inside it, is verified. */
        ENDORSEMENTS("endorsements"),
        /** Whether the issuer has a newer version of it. */
        REFRESH("refresh");

        private final String id;

        Aspect(String id) {
            this.id = id;
        }

        /** The stable name, for machines. */
        public String id() {
            return id;
        }
    }

    /** One aspect and what was found. */
    public record Check(Aspect aspect, CheckResult result) {}

    /** Where the credential is in the document that was given; the root for the outermost. */
    public JsonPointer place() {
        return place;
    }

    /** What it comes to under the policy. */
    public Outcome outcome() {
        return outcome;
    }

    /** One check for each aspect, in the order they were made. */
    public List<Check> checks() {
        return checks;
    }

    /** What was found about one aspect. */
    public CheckResult result(Aspect aspect) {
        for (Check check : checks) {
            if (check.aspect() == aspect) {
                return check.result();
            }
        }
        throw new NoSuchElementException(aspect.id());
    }

    /**
     * The report on what was given, if this one is on a newer version that the refresh service of the issuer gave. Places
     * are then places in that version.
     */
    public Optional<VerificationReport> original() {
        return original;
    }

    /** Whether what was given is a presentation, and not a credential. */
    public boolean isPresentation() {
        return presentation;
    }

    /**
     * How each proof of this credential was checked, and each token around it, for a {@link Verifier#explaining()}; empty for
     * any other. The reports of embedded credentials have their own.
     */
    public List<ProofExplanation> explanations() {
        return explanations;
    }

    /** The reports of the credentials embedded in this one, or presented, in document order. */
    public List<VerificationReport> nested() {
        return nested.credentials();
    }

    /** The reports of the endorsements embedded in this credential, in document order. */
    public List<VerificationReport> endorsements() {
        return nested.endorsements();
    }

    /** The JSON-LD contexts that were used, each with the SHA-256 of its content in hexadecimal. */
    public Map<String, String> contexts() {
        return contexts;
    }

    /**
     * Every problem, those of embedded credentials too. Places are in the document that was given; those of a badge of Open
     * Badges 2.0 go on into the documents that it names, as if these stood there.
     */
    public List<Problem> problems() {
        return Stream.concat(
                        checks.stream().flatMap(check -> check.result().problems().stream()),
                        inside().flatMap(report -> report.problems().stream()))
                .distinct()
                .toList();
    }

    /** The reports of all that is inside. */
    Stream<VerificationReport> inside() {
        return Stream.concat(nested.credentials().stream(), nested.endorsements().stream());
    }

    /** What was verified. */
    Optional<Verified> document() {
        return verified;
    }

    /** The credential, if it is one and was verified. */
    public Optional<VerifiedCredential> verified() {
        return verified.filter(VerifiedCredential.class::isInstance).map(VerifiedCredential.class::cast);
    }

    /** The presentation, if it is one and was verified. */
    public Optional<VerifiedPresentation> verifiedPresentation() {
        return verified.filter(VerifiedPresentation.class::isInstance).map(VerifiedPresentation.class::cast);
    }

    /**
     * The credential.
     *
     * @throws VerificationException if it was not verified, or is a presentation
     */
    public VerifiedCredential orThrow() {
        return verified().orElseThrow(() -> new VerificationException(this, "credential"));
    }

    /**
     * The presentation.
     *
     * @throws VerificationException if it was not verified, or is a credential
     */
    public VerifiedPresentation presentationOrThrow() {
        return verifiedPresentation().orElseThrow(() -> new VerificationException(this, "presentation"));
    }

    /**
     * The report as JSON: the verification result of the W3C data model ({@code verified}, {@code verifiedDocument},
     * {@code mediaType}, {@code warnings}, {@code errors}), with the outcome, the checks and the reports of embedded
     * credentials added.
     */
    public JsonObject toJson() {
        return ReportJson.of(this);
    }

    @Override
    public String toString() {
        return "a report on " + place.describe() + ": " + outcome;
    }
}
