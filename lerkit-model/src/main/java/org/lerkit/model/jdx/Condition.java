package org.lerkit.model.jdx;

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

/**
 * Something that must hold, made of others.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/ConditionType.json">HR Open 4.3, ConditionType</a>
 */
public record Condition(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Jdx.draft("Condition", "recruiting/json/jdx/ConditionType.json").arraysOnly();
    private static final Many<Credential> ALTERNATIVE_CREDENTIALS =
            MEMBERS.many("alternativeCredentials", node(() -> Credential.SHAPE));
    private static final Many<QualifyingExperience> ALTERNATIVE_EDUCATION =
            MEMBERS.many("alternativeEducation", node(() -> QualifyingExperience.SHAPE));
    private static final Many<QualifyingExperience> ALTERNATIVE_EXPERIENCES =
            MEMBERS.many("alternativeExperiences", node(() -> QualifyingExperience.SHAPE));
    private static final Many<Credential> EQUIVALENT_CREDENTIALS =
            MEMBERS.many("equivalentCredentials", node(() -> Credential.SHAPE));
    private static final Many<QualifyingExperience> EQUIVALENT_EDUCATION =
            MEMBERS.many("equivalentEducation", node(() -> QualifyingExperience.SHAPE));
    private static final Many<QualifyingExperience> EQUIVALENT_EXPERIENCES =
            MEMBERS.many("equivalentExperiences", node(() -> QualifyingExperience.SHAPE));
    private static final Many<Credential> MINIMUM_CREDENTIALS =
            MEMBERS.many("minimumCredentials", node(() -> Credential.SHAPE));
    private static final Many<QualifyingExperience> MINIMUM_EDUCATION =
            MEMBERS.many("minimumEducation", node(() -> QualifyingExperience.SHAPE));
    private static final Many<QualifyingExperience> MINIMUM_EXPERIENCES =
            MEMBERS.many("minimumExperiences", node(() -> QualifyingExperience.SHAPE));
    private static final Many<Credential> PREFERRED_CREDENTIALS =
            MEMBERS.many("preferredCredentials", node(() -> Credential.SHAPE));
    private static final Many<QualifyingExperience> PREFERRED_EDUCATION =
            MEMBERS.many("preferredEducation", node(() -> QualifyingExperience.SHAPE));
    private static final Many<QualifyingExperience> PREFERRED_EXPERIENCES =
            MEMBERS.many("preferredExperiences", node(() -> QualifyingExperience.SHAPE));
    private static final Many<Credential> REQUIRED_CREDENTIALS =
            MEMBERS.many("requiredCredentials", node(() -> Credential.SHAPE));
    private static final Many<QualifyingExperience> REQUIRED_EDUCATION =
            MEMBERS.many("requiredEducation", node(() -> QualifyingExperience.SHAPE));
    private static final Many<QualifyingExperience> REQUIRED_EXPERIENCES =
            MEMBERS.many("requiredExperiences", node(() -> QualifyingExperience.SHAPE));
    private static final Many<Condition> REQUIRED_CONDITIONS =
            MEMBERS.many("requiredConditions", node(() -> Condition.SHAPE));
    private static final Maybe<Condition> PREFERRED_CONDITION =
            MEMBERS.optional("preferredCondition", node(() -> Condition.SHAPE));
    private static final Maybe<Condition> ALTERNATIVE_CONDITION =
            MEMBERS.optional("alternativeCondition", node(() -> Condition.SHAPE));
    public static final Shape<Condition> SHAPE = MEMBERS.shape(Condition::new);

    // spotless:off - one line a member
    /** Credentials accepted instead. */
    public List<Credential> alternativeCredentials() { return ALTERNATIVE_CREDENTIALS.in(json); }
    /** Education accepted instead. */
    public List<QualifyingExperience> alternativeEducation() { return ALTERNATIVE_EDUCATION.in(json); }
    /** Experience accepted instead. */
    public List<QualifyingExperience> alternativeExperiences() { return ALTERNATIVE_EXPERIENCES.in(json); }
    /** Credentials that count as the same. */
    public List<Credential> equivalentCredentials() { return EQUIVALENT_CREDENTIALS.in(json); }
    /** Education that counts as the same. */
    public List<QualifyingExperience> equivalentEducation() { return EQUIVALENT_EDUCATION.in(json); }
    /** Experience that counts as the same. */
    public List<QualifyingExperience> equivalentExperiences() { return EQUIVALENT_EXPERIENCES.in(json); }
    /** Credentials that are the least. */
    public List<Credential> minimumCredentials() { return MINIMUM_CREDENTIALS.in(json); }
    /** Education that is the least. */
    public List<QualifyingExperience> minimumEducation() { return MINIMUM_EDUCATION.in(json); }
    /** Experience that is the least. */
    public List<QualifyingExperience> minimumExperiences() { return MINIMUM_EXPERIENCES.in(json); }
    /** Credentials that one had better have. */
    public List<Credential> preferredCredentials() { return PREFERRED_CREDENTIALS.in(json); }
    /** Education that one had better have. */
    public List<QualifyingExperience> preferredEducation() { return PREFERRED_EDUCATION.in(json); }
    /** Experience that one had better have. */
    public List<QualifyingExperience> preferredExperiences() { return PREFERRED_EXPERIENCES.in(json); }
    /** Credentials that one must have. */
    public List<Credential> requiredCredentials() { return REQUIRED_CREDENTIALS.in(json); }
    /** Education that one must have. */
    public List<QualifyingExperience> requiredEducation() { return REQUIRED_EDUCATION.in(json); }
    /** Experience that one must have. */
    public List<QualifyingExperience> requiredExperiences() { return REQUIRED_EXPERIENCES.in(json); }
    /** Conditions of which each must hold. */
    public List<Condition> requiredConditions() { return REQUIRED_CONDITIONS.in(json); }
    /** A condition that had better hold. */
    public Optional<Condition> preferredCondition() { return PREFERRED_CONDITION.in(json); }
    /** A condition that may hold instead. */
    public Optional<Condition> alternativeCondition() { return ALTERNATIVE_CONDITION.in(json); }

    @Override public Shape<Condition> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Condition}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Condition, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder alternativeCredentials(List<Credential> values) { return set(ALTERNATIVE_CREDENTIALS, values); }
        public Builder alternativeEducation(List<QualifyingExperience> values) { return set(ALTERNATIVE_EDUCATION, values); }
        public Builder alternativeExperiences(List<QualifyingExperience> values) { return set(ALTERNATIVE_EXPERIENCES, values); }
        public Builder equivalentCredentials(List<Credential> values) { return set(EQUIVALENT_CREDENTIALS, values); }
        public Builder equivalentEducation(List<QualifyingExperience> values) { return set(EQUIVALENT_EDUCATION, values); }
        public Builder equivalentExperiences(List<QualifyingExperience> values) { return set(EQUIVALENT_EXPERIENCES, values); }
        public Builder minimumCredentials(List<Credential> values) { return set(MINIMUM_CREDENTIALS, values); }
        public Builder minimumEducation(List<QualifyingExperience> values) { return set(MINIMUM_EDUCATION, values); }
        public Builder minimumExperiences(List<QualifyingExperience> values) { return set(MINIMUM_EXPERIENCES, values); }
        public Builder preferredCredentials(List<Credential> values) { return set(PREFERRED_CREDENTIALS, values); }
        public Builder preferredEducation(List<QualifyingExperience> values) { return set(PREFERRED_EDUCATION, values); }
        public Builder preferredExperiences(List<QualifyingExperience> values) { return set(PREFERRED_EXPERIENCES, values); }
        public Builder requiredCredentials(List<Credential> values) { return set(REQUIRED_CREDENTIALS, values); }
        public Builder requiredEducation(List<QualifyingExperience> values) { return set(REQUIRED_EDUCATION, values); }
        public Builder requiredExperiences(List<QualifyingExperience> values) { return set(REQUIRED_EXPERIENCES, values); }
        public Builder requiredConditions(List<Condition> values) { return set(REQUIRED_CONDITIONS, values); }
        public Builder preferredCondition(Condition value) { return set(PREFERRED_CONDITION, value); }
        public Builder alternativeCondition(Condition value) { return set(ALTERNATIVE_CONDITION, value); }
    }
    // spotless:on
}
