package org.lerkit.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lerkit.mapping.privacy.PrivacyProfile;
import org.lerkit.model.value.Iri;

/**
 * How to convert. Immutable and thread-safe.
 *
 * @param failOn tokens of dispositions ({@link Disposition#token()}) that refuse the conversion, such as
 *     {@code dropped}
 * @param checkAccounting prove the ledger complete before returning
 * @param subject an IRI for the learner, such as a DID; needed where the source has no learner identity
 * @param privacy what is withheld
 */
public record ConversionOptions(
        Set<String> failOn, boolean checkAccounting, Optional<Iri> subject, PrivacyProfile privacy) {
    public ConversionOptions {
        failOn = Set.copyOf(failOn);
        requireNonNull(subject, "subject");
        requireNonNull(privacy, "privacy");
    }

    /** Nothing is refused but what cannot be converted; privacy as {@link PrivacyProfile#standard()}. */
    public static ConversionOptions standard() {
        return new ConversionOptions(Set.of(), false, Optional.empty(), PrivacyProfile.standard());
    }

    /** Also refuses conversions in which a leaf has one of these dispositions. */
    public ConversionOptions refusing(String... tokens) {
        Set<String> all = new TreeSet<>(failOn);
        all.addAll(Set.of(tokens));
        return new ConversionOptions(all, checkAccounting, subject, privacy);
    }

    /** Also proves the ledger complete. */
    public ConversionOptions checkingAccounting() {
        return new ConversionOptions(failOn, true, subject, privacy);
    }

    /** Names the learner. */
    public ConversionOptions withSubject(Iri id) {
        return new ConversionOptions(failOn, checkAccounting, Optional.of(id), privacy);
    }

    /** Withholds by another profile. */
    public ConversionOptions withPrivacy(PrivacyProfile profile) {
        return new ConversionOptions(failOn, checkAccounting, subject, profile);
    }
}
