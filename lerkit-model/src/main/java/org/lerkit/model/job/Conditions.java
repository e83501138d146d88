package org.lerkit.model.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The qualifications that a posting asks for, by how much it insists on them, and conditions that are made of others.
 *
 * @param educationLevels levels of education that are asked for at all
 * @param experienceCategories kinds of experience that are asked for at all
 * @param alternative what is accepted instead
 * @param equivalent what counts as the same
 * @param all conditions of which each must hold
 * @param preferredCondition a condition that had better hold
 * @param alternativeCondition a condition that may hold instead
 */
public record Conditions(
        List<DefinedTerm> educationLevels,
        List<DefinedTerm> experienceCategories,
        Optional<Qualifications> minimum,
        Optional<Qualifications> required,
        Optional<Qualifications> preferred,
        Optional<Qualifications> alternative,
        Optional<Qualifications> equivalent,
        List<Conditions> all,
        Optional<Conditions> preferredCondition,
        Optional<Conditions> alternativeCondition) {
    public Conditions {
        educationLevels = List.copyOf(educationLevels);
        experienceCategories = List.copyOf(experienceCategories);
        all = List.copyOf(all);
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with everything that is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects what goes into a {@link Conditions}. Not thread-safe. */
    // spotless:off - one line a member
    public static final class Builder {
        private final List<DefinedTerm> educationLevels = new ArrayList<>();
        private final List<DefinedTerm> experienceCategories = new ArrayList<>();
        private @Nullable Qualifications minimum;
        private @Nullable Qualifications required;
        private @Nullable Qualifications preferred;
        private @Nullable Qualifications alternative;
        private @Nullable Qualifications equivalent;
        private final List<Conditions> all = new ArrayList<>();
        private @Nullable Conditions preferredCondition;
        private @Nullable Conditions alternativeCondition;

        private Builder() {  }

        private Builder(Conditions from) {
            educationLevels.addAll(from.educationLevels);
            experienceCategories.addAll(from.experienceCategories);
            minimum = from.minimum.orElse(null);
            required = from.required.orElse(null);
            preferred = from.preferred.orElse(null);
            alternative = from.alternative.orElse(null);
            equivalent = from.equivalent.orElse(null);
            all.addAll(from.all);
            preferredCondition = from.preferredCondition.orElse(null);
            alternativeCondition = from.alternativeCondition.orElse(null);
        }

        public Builder educationLevels(DefinedTerm... values) { educationLevels.addAll(List.of(values)); return this; }
        public Builder experienceCategories(DefinedTerm... values) { experienceCategories.addAll(List.of(values)); return this; }
        public Builder minimum(Qualifications value) { minimum = value; return this; }
        public Builder required(Qualifications value) { required = value; return this; }
        public Builder preferred(Qualifications value) { preferred = value; return this; }
        public Builder alternative(Qualifications value) { alternative = value; return this; }
        public Builder equivalent(Qualifications value) { equivalent = value; return this; }
        public Builder all(Conditions... values) { all.addAll(List.of(values)); return this; }
        public Builder preferredCondition(Conditions value) { preferredCondition = value; return this; }
        public Builder alternativeCondition(Conditions value) { alternativeCondition = value; return this; }

        public Conditions build() {
            return new Conditions(
                    educationLevels, experienceCategories, Optional.ofNullable(minimum), Optional.ofNullable(required),
                    Optional.ofNullable(preferred), Optional.ofNullable(alternative),
                    Optional.ofNullable(equivalent), all, Optional.ofNullable(preferredCondition),
                    Optional.ofNullable(alternativeCondition));
        }
    }
    // spotless:on
}
