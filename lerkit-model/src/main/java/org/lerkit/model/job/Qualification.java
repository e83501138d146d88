package org.lerkit.model.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * A credential, a course of education or an experience that is asked for.
 *
 * @param id where it is defined
 * @param category what kind of credential it is
 * @param concentration the focus within the program
 * @param provider who gives it
 * @param months how many months of experience
 * @param occupations the occupations it is for or from
 */
public record Qualification(
        Optional<Iri> id,
        Optional<String> name,
        Optional<DefinedTerm> category,
        List<DefinedTerm> educationLevels,
        List<DefinedTerm> experienceCategories,
        Optional<DefinedTerm> level,
        Optional<String> program,
        Optional<String> concentration,
        Optional<Employer> provider,
        Optional<String> duration,
        Optional<Decimal> months,
        Optional<Iri> evidence,
        Optional<DefinedTerm> evidenceCategory,
        List<DefinedTerm> occupations,
        List<String> languages,
        List<String> descriptions) {
    public Qualification {
        educationLevels = List.copyOf(educationLevels);
        experienceCategories = List.copyOf(experienceCategories);
        occupations = List.copyOf(occupations);
        languages = List.copyOf(languages);
        descriptions = List.copyOf(descriptions);
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with everything that is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects what goes into a {@link Qualification}. Not thread-safe. */
    // spotless:off - one line a member
    public static final class Builder {
        private @Nullable Iri id;
        private @Nullable String name;
        private @Nullable DefinedTerm category;
        private final List<DefinedTerm> educationLevels = new ArrayList<>();
        private final List<DefinedTerm> experienceCategories = new ArrayList<>();
        private @Nullable DefinedTerm level;
        private @Nullable String program;
        private @Nullable String concentration;
        private @Nullable Employer provider;
        private @Nullable String duration;
        private @Nullable Decimal months;
        private @Nullable Iri evidence;
        private @Nullable DefinedTerm evidenceCategory;
        private final List<DefinedTerm> occupations = new ArrayList<>();
        private final List<String> languages = new ArrayList<>();
        private final List<String> descriptions = new ArrayList<>();

        private Builder() {  }

        private Builder(Qualification from) {
            id = from.id.orElse(null);
            name = from.name.orElse(null);
            category = from.category.orElse(null);
            educationLevels.addAll(from.educationLevels);
            experienceCategories.addAll(from.experienceCategories);
            level = from.level.orElse(null);
            program = from.program.orElse(null);
            concentration = from.concentration.orElse(null);
            provider = from.provider.orElse(null);
            duration = from.duration.orElse(null);
            months = from.months.orElse(null);
            evidence = from.evidence.orElse(null);
            evidenceCategory = from.evidenceCategory.orElse(null);
            occupations.addAll(from.occupations);
            languages.addAll(from.languages);
            descriptions.addAll(from.descriptions);
        }

        public Builder id(Iri value) { id = value; return this; }
        public Builder name(String value) { name = value; return this; }
        public Builder category(DefinedTerm value) { category = value; return this; }
        public Builder educationLevels(DefinedTerm... values) { educationLevels.addAll(List.of(values)); return this; }
        public Builder experienceCategories(DefinedTerm... values) { experienceCategories.addAll(List.of(values)); return this; }
        public Builder level(DefinedTerm value) { level = value; return this; }
        public Builder program(String value) { program = value; return this; }
        public Builder concentration(String value) { concentration = value; return this; }
        public Builder provider(Employer value) { provider = value; return this; }
        public Builder duration(String value) { duration = value; return this; }
        public Builder months(Decimal value) { months = value; return this; }
        public Builder evidence(Iri value) { evidence = value; return this; }
        public Builder evidenceCategory(DefinedTerm value) { evidenceCategory = value; return this; }
        public Builder occupations(DefinedTerm... values) { occupations.addAll(List.of(values)); return this; }
        public Builder languages(String... values) { languages.addAll(List.of(values)); return this; }
        public Builder descriptions(String... values) { descriptions.addAll(List.of(values)); return this; }

        public Qualification build() {
            return new Qualification(
                    Optional.ofNullable(id), Optional.ofNullable(name), Optional.ofNullable(category),
                    educationLevels, experienceCategories, Optional.ofNullable(level), Optional.ofNullable(program),
                    Optional.ofNullable(concentration), Optional.ofNullable(provider), Optional.ofNullable(duration),
                    Optional.ofNullable(months), Optional.ofNullable(evidence),
                    Optional.ofNullable(evidenceCategory), occupations, languages, descriptions);
        }
    }
    // spotless:on
}
