package org.lerkit.model.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.value.Decimal;
import org.lerkit.model.value.Iri;

/**
 * Something that one must know or be able to do, or is better off for.
 *
 * <p>Free text is a name without an id, a code or a framework: nothing can be compared with it. Whether it is required
 * is what the posting says; most say nothing.
 *
 * @param id where it is defined
 * @param code its code in the framework
 * @param kind what kind of thing it is, in the word of a posting that does not tell kinds apart by where they stand
 * @param identifiers other identifiers of the same competency
 * @param required whether one must have it
 * @param preferred whether one had better have it
 * @param requiredAtHiring whether one must have it on the first day
 * @param acquiredInternally whether the employer teaches it
 * @param difficulty how hard it is to acquire, on a scale of the publisher's
 * @param weight how much it counts beside the others
 * @param level the level that is required
 * @param desiredLevel the level that is desired
 * @param evidence what kind of evidence is asked for
 * @param assessmentMethod how it is assessed
 * @param assessments tests of it that an applicant takes
 * @param notes what the posting says of its asking for it
 */
public record CompetencyRequirement(
        Optional<Iri> id,
        Optional<String> code,
        Optional<String> name,
        List<String> descriptions,
        Optional<String> kind,
        Optional<Framework> framework,
        List<Identifier> identifiers,
        Optional<Boolean> required,
        Optional<Boolean> preferred,
        Optional<Boolean> requiredAtHiring,
        Optional<Boolean> acquiredInternally,
        Optional<Decimal> difficulty,
        Optional<Weight> weight,
        Optional<DefinedTerm> level,
        Optional<DefinedTerm> desiredLevel,
        Optional<DefinedTerm> evidence,
        Optional<DefinedTerm> assessmentMethod,
        List<Assessment> assessments,
        List<String> notes) {
    public CompetencyRequirement {
        descriptions = List.copyOf(descriptions);
        identifiers = List.copyOf(identifiers);
        assessments = List.copyOf(assessments);
        notes = List.copyOf(notes);
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with everything that is here. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects what goes into a {@link CompetencyRequirement}. Not thread-safe. */
    // spotless:off - one line a member
    public static final class Builder {
        private @Nullable Iri id;
        private @Nullable String code;
        private @Nullable String name;
        private final List<String> descriptions = new ArrayList<>();
        private @Nullable String kind;
        private @Nullable Framework framework;
        private final List<Identifier> identifiers = new ArrayList<>();
        private @Nullable Boolean required;
        private @Nullable Boolean preferred;
        private @Nullable Boolean requiredAtHiring;
        private @Nullable Boolean acquiredInternally;
        private @Nullable Decimal difficulty;
        private @Nullable Weight weight;
        private @Nullable DefinedTerm level;
        private @Nullable DefinedTerm desiredLevel;
        private @Nullable DefinedTerm evidence;
        private @Nullable DefinedTerm assessmentMethod;
        private final List<Assessment> assessments = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        private Builder() {  }

        private Builder(CompetencyRequirement from) {
            id = from.id.orElse(null);
            code = from.code.orElse(null);
            name = from.name.orElse(null);
            descriptions.addAll(from.descriptions);
            kind = from.kind.orElse(null);
            framework = from.framework.orElse(null);
            identifiers.addAll(from.identifiers);
            required = from.required.orElse(null);
            preferred = from.preferred.orElse(null);
            requiredAtHiring = from.requiredAtHiring.orElse(null);
            acquiredInternally = from.acquiredInternally.orElse(null);
            difficulty = from.difficulty.orElse(null);
            weight = from.weight.orElse(null);
            level = from.level.orElse(null);
            desiredLevel = from.desiredLevel.orElse(null);
            evidence = from.evidence.orElse(null);
            assessmentMethod = from.assessmentMethod.orElse(null);
            assessments.addAll(from.assessments);
            notes.addAll(from.notes);
        }

        public Builder id(Iri value) { id = value; return this; }
        public Builder code(String value) { code = value; return this; }
        public Builder name(String value) { name = value; return this; }
        public Builder descriptions(String... values) { descriptions.addAll(List.of(values)); return this; }
        public Builder kind(String value) { kind = value; return this; }
        public Builder framework(Framework value) { framework = value; return this; }
        public Builder identifiers(Identifier... values) { identifiers.addAll(List.of(values)); return this; }
        public Builder required(Boolean value) { required = value; return this; }
        public Builder preferred(Boolean value) { preferred = value; return this; }
        public Builder requiredAtHiring(Boolean value) { requiredAtHiring = value; return this; }
        public Builder acquiredInternally(Boolean value) { acquiredInternally = value; return this; }
        public Builder difficulty(Decimal value) { difficulty = value; return this; }
        public Builder weight(Weight value) { weight = value; return this; }
        public Builder level(DefinedTerm value) { level = value; return this; }
        public Builder desiredLevel(DefinedTerm value) { desiredLevel = value; return this; }
        public Builder evidence(DefinedTerm value) { evidence = value; return this; }
        public Builder assessmentMethod(DefinedTerm value) { assessmentMethod = value; return this; }
        public Builder assessments(Assessment... values) { assessments.addAll(List.of(values)); return this; }
        public Builder notes(String... values) { notes.addAll(List.of(values)); return this; }

        public CompetencyRequirement build() {
            return new CompetencyRequirement(
                    Optional.ofNullable(id), Optional.ofNullable(code), Optional.ofNullable(name), descriptions,
                    Optional.ofNullable(kind), Optional.ofNullable(framework), identifiers, Optional.ofNullable(required),
                    Optional.ofNullable(preferred), Optional.ofNullable(requiredAtHiring),
                    Optional.ofNullable(acquiredInternally), Optional.ofNullable(difficulty),
                    Optional.ofNullable(weight), Optional.ofNullable(level), Optional.ofNullable(desiredLevel),
                    Optional.ofNullable(evidence), Optional.ofNullable(assessmentMethod), assessments, notes);
        }
    }
    // spotless:on
}
