package org.lerkit.model.jdx;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Education or experience that is asked for.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/QualifyingExperienceType.json">HR Open 4.3, QualifyingExperienceType</a>
 */
public record QualifyingExperience(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Jdx.draft(
                    "QualifyingExperience", "recruiting/json/jdx/QualifyingExperienceType.json")
            .arraysOnly();
    private static final Many<AnnotatedDefinedTerm> EDUCATION_LEVELS =
            MEMBERS.many("educationLevels", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> EXPERIENCE_CATEGORIES =
            MEMBERS.many("experienceCategories", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Maybe<AnnotatedDefinedTerm> LEVEL_CODE =
            MEMBERS.optional("levelCode", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Maybe<String> PROGRAM = MEMBERS.optional("program", TEXT);
    private static final Maybe<String> PROGRAM_CONCENTRATION = MEMBERS.optional("programConcentration", TEXT);
    private static final Maybe<Organization> PROVIDER = MEMBERS.optional("provider", node(() -> Organization.SHAPE));
    private static final Maybe<String> DURATION = MEMBERS.optional("duration", TEXT);
    private static final Maybe<Iri> EVIDENCE = MEMBERS.optional("evidence", IRI);
    private static final Maybe<AnnotatedDefinedTerm> EVIDENCE_CATEGORY =
            MEMBERS.optional("evidenceCategory", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Many<AnnotatedDefinedTerm> OCCUPATION_CATEGORIES =
            MEMBERS.many("occupationCategories", node(() -> AnnotatedDefinedTerm.SHAPE));
    private static final Maybe<Language> IN_LANGUAGE = MEMBERS.optional("inLanguage", node(() -> Language.SHAPE));
    private static final Many<String> DESCRIPTIONS = MEMBERS.many("descriptions", TEXT);
    public static final Shape<QualifyingExperience> SHAPE = MEMBERS.shape(QualifyingExperience::new);

    // spotless:off - one line a member
    /** Levels of education. */
    public List<AnnotatedDefinedTerm> educationLevels() { return EDUCATION_LEVELS.in(json); }
    /** Kinds of experience. */
    public List<AnnotatedDefinedTerm> experienceCategories() { return EXPERIENCE_CATEGORIES.in(json); }
    /** On which level. */
    public Optional<AnnotatedDefinedTerm> levelCode() { return LEVEL_CODE.in(json); }
    /** The program. */
    public Optional<String> program() { return PROGRAM.in(json); }
    /** The focus within the program. */
    public Optional<String> programConcentration() { return PROGRAM_CONCENTRATION.in(json); }
    /** Where. */
    public Optional<Organization> provider() { return PROVIDER.in(json); }
    /** How long. */
    public Optional<String> duration() { return DURATION.in(json); }
    /** Where evidence of it is. */
    public Optional<Iri> evidence() { return EVIDENCE.in(json); }
    /** What kind of evidence is asked for. */
    public Optional<AnnotatedDefinedTerm> evidenceCategory() { return EVIDENCE_CATEGORY.in(json); }
    /** The occupations it is for or from. */
    public List<AnnotatedDefinedTerm> occupationCategories() { return OCCUPATION_CATEGORIES.in(json); }
    /** The language it is in. */
    public Optional<Language> inLanguage() { return IN_LANGUAGE.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<QualifyingExperience> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link QualifyingExperience}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<QualifyingExperience, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder educationLevels(List<AnnotatedDefinedTerm> values) { return set(EDUCATION_LEVELS, values); }
        public Builder experienceCategories(List<AnnotatedDefinedTerm> values) { return set(EXPERIENCE_CATEGORIES, values); }
        public Builder levelCode(AnnotatedDefinedTerm value) { return set(LEVEL_CODE, value); }
        public Builder program(String value) { return set(PROGRAM, value); }
        public Builder programConcentration(String value) { return set(PROGRAM_CONCENTRATION, value); }
        public Builder provider(Organization value) { return set(PROVIDER, value); }
        public Builder duration(String value) { return set(DURATION, value); }
        public Builder evidence(Iri value) { return set(EVIDENCE, value); }
        public Builder evidenceCategory(AnnotatedDefinedTerm value) { return set(EVIDENCE_CATEGORY, value); }
        public Builder occupationCategories(List<AnnotatedDefinedTerm> values) { return set(OCCUPATION_CATEGORIES, values); }
        public Builder inLanguage(Language value) { return set(IN_LANGUAGE, value); }
        public Builder descriptions(List<String> values) { return set(DESCRIPTIONS, values); }
    }
    // spotless:on
}
