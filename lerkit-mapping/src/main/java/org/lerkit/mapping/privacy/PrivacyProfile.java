package org.lerkit.mapping.privacy;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What readers let through of what is nobody's business. Everything in a {@link Category} is withheld unless it is
 * released by name; what is withheld never reaches a record, and identifiers never depend on it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param released what the caller asked for
 */
public record PrivacyProfile(Set<Category> released) {
    /** What is withheld unless it is asked for by name. */
    public enum Category {
        /** Social security and social insurance numbers, whole or in part; national student numbers. */
        NATIONAL_IDENTIFIER,
        BIRTH_DATE,
        BIRTH_PLACE,
        GENDER,
        ETHNICITY,
        CITIZENSHIP,
        RESIDENCY,
        /** Health, disability, immunisation. */
        HEALTH,
        /** That a person has died. */
        DECEASED,
        /** Holds, probation, suspension, dismissal, and why someone left. */
        STANDING,
        /** Other people: parents, guardians. */
        THIRD_PERSON;

        /** How it is written on command lines and in ledgers: {@code national-identifier}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The category of that token. */
        public static Optional<Category> of(String token) {
            for (Category category : values()) {
                if (category.token().equals(token)) {
                    return Optional.of(category);
                }
            }
            return Optional.empty();
        }
    }

    public PrivacyProfile {
        released = Set.copyOf(released);
    }

    /** Everything in every category is withheld. */
    public static PrivacyProfile standard() {
        return new PrivacyProfile(Set.of());
    }

    /** The same profile, with these categories let through as well. */
    public PrivacyProfile releasing(Category... categories) {
        EnumSet<Category> all = EnumSet.noneOf(Category.class);
        all.addAll(released);
        for (Category category : categories) {
            all.add(requireNonNull(category, "category"));
        }
        return new PrivacyProfile(all);
    }

    /** Whether the category is let through. */
    public boolean releases(Category category) {
        return released.contains(category);
    }
}
