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
 * A credential that is asked for.
 *
 * @see <a href="http://schema.hropenstandards.org/4.3/recruiting/json/jdx/CredentialType.json">HR Open 4.3, CredentialType</a>
 */
public record Credential(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Jdx.draft("Credential", "recruiting/json/jdx/CredentialType.json").arraysOnly();
    private static final Maybe<AnnotatedDefinedTerm> CREDENTIAL_CATEGORY =
            MEMBERS.optional("credentialCategory", node(() -> AnnotatedDefinedTerm.SHAPE));
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
    public static final Shape<Credential> SHAPE = MEMBERS.shape(Credential::new);

    // spotless:off - one line a member
    /** What kind of credential it is. */
    public Optional<AnnotatedDefinedTerm> credentialCategory() { return CREDENTIAL_CATEGORY.in(json); }
    /** The program that leads to it. */
    public Optional<String> program() { return PROGRAM.in(json); }
    /** The focus within the program. */
    public Optional<String> programConcentration() { return PROGRAM_CONCENTRATION.in(json); }
    /** Who gives it. */
    public Optional<Organization> provider() { return PROVIDER.in(json); }
    /** How long it holds or takes. */
    public Optional<String> duration() { return DURATION.in(json); }
    /** Where evidence of it is. */
    public Optional<Iri> evidence() { return EVIDENCE.in(json); }
    /** What kind of evidence is asked for. */
    public Optional<AnnotatedDefinedTerm> evidenceCategory() { return EVIDENCE_CATEGORY.in(json); }
    /** The occupations it is for. */
    public List<AnnotatedDefinedTerm> occupationCategories() { return OCCUPATION_CATEGORIES.in(json); }
    /** The language it is in. */
    public Optional<Language> inLanguage() { return IN_LANGUAGE.in(json); }
    /** What else there is to say. */
    public List<String> descriptions() { return DESCRIPTIONS.in(json); }

    @Override public Shape<Credential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Credential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Credential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder credentialCategory(AnnotatedDefinedTerm value) { return set(CREDENTIAL_CATEGORY, value); }
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
