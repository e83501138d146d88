package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.mapping.policy.Policies;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDate;

/**
 * How to convert. Immutable and thread-safe.
 *
 * @param failOn tokens of dispositions ({@link Disposition#token()}) that refuse the conversion, such as
 *     {@code dropped}
 * @param checkAccounting prove the ledger complete before returning
 * @param subject an IRI for the learner, such as a DID; needed where the source has no learner identity
 * @param created when the document was made, for sources that do not say: a record that is read gets it as
 *     {@code document.created}, and the ledger says that it is the caller's. Without one there, a CLR or a transcript,
 *     which are nothing without a date, cannot be written
 * @param privacy what is withheld
 * @param policies what is converted by whose choice: credits, grades, codes
 */
public record ConversionOptions(
        Set<String> failOn,
        boolean checkAccounting,
        Optional<Iri> subject,
        Optional<LexicalDate> created,
        PrivacyProfile privacy,
        Policies policies) {
    public ConversionOptions {
        failOn = Set.copyOf(failOn);
        requireNonNull(subject, "subject");
        requireNonNull(created, "created");
        requireNonNull(privacy, "privacy");
        requireNonNull(policies, "policies");
    }

    /**
     * Nothing is refused but what cannot be converted; privacy as {@link PrivacyProfile#standard()}, policies as
     * {@link Policies#standard()}.
     */
    public static ConversionOptions standard() {
        return new ConversionOptions(
                Set.of(), false, Optional.empty(), Optional.empty(), PrivacyProfile.standard(), Policies.standard());
    }

    /** Also refuses conversions in which a leaf has one of these dispositions. */
    public ConversionOptions refusing(String... tokens) {
        Set<String> all = new TreeSet<>(failOn);
        all.addAll(Set.of(tokens));
        return new ConversionOptions(all, checkAccounting, subject, created, privacy, policies);
    }

    /** Also proves the ledger complete. */
    public ConversionOptions checkingAccounting() {
        return new ConversionOptions(failOn, true, subject, created, privacy, policies);
    }

    /** Names the learner. */
    public ConversionOptions withSubject(Iri id) {
        return new ConversionOptions(failOn, checkAccounting, Optional.of(id), created, privacy, policies);
    }

    /** Dates the documents that do not say when they were made. */
    public ConversionOptions withCreated(LexicalDate date) {
        return new ConversionOptions(failOn, checkAccounting, subject, Optional.of(date), privacy, policies);
    }

    /** Withholds by another profile. */
    public ConversionOptions withPrivacy(PrivacyProfile profile) {
        return new ConversionOptions(failOn, checkAccounting, subject, created, profile, policies);
    }

    /** Converts by other policies. */
    public ConversionOptions withPolicies(Policies chosen) {
        return new ConversionOptions(failOn, checkAccounting, subject, created, privacy, chosen);
    }

    /** The same, and no loss is refused: for one half of a conversion, of which only the whole says what is lost. */
    ConversionOptions refusingNothing() {
        return new ConversionOptions(Set.of(), checkAccounting, subject, created, privacy, policies);
    }
}
