package org.lerkit.model.schemaorg;

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
 * A credential.
 *
 * @see <a href="https://schema.org/EducationalOccupationalCredential">schema.org, EducationalOccupationalCredential</a>
 */
public record EducationalOccupationalCredential(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("EducationalOccupationalCredential");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> NAME = MEMBERS.many("name", TEXT);
    private static final Many<String> DESCRIPTION = MEMBERS.many("description", TEXT);
    private static final Many<Iri> URL = MEMBERS.many("url", IRI);
    private static final Many<DefinedTerm> CREDENTIAL_CATEGORY =
            MEMBERS.many("credentialCategory", node(() -> DefinedTerm.SHAPE).orText("name"));
    private static final Many<DefinedTerm> EDUCATIONAL_LEVEL =
            MEMBERS.many("educationalLevel", node(() -> DefinedTerm.SHAPE).orText("name"));
    private static final Many<Organization> RECOGNIZED_BY =
            MEMBERS.many("recognizedBy", node(() -> Organization.SHAPE).orText("name"));
    private static final Many<String> VALID_FOR = MEMBERS.many("validFor", TEXT);
    private static final Many<DefinedTerm> COMPETENCY_REQUIRED =
            MEMBERS.many("competencyRequired", node(() -> DefinedTerm.SHAPE).orText("name"));
    public static final Shape<EducationalOccupationalCredential> SHAPE =
            MEMBERS.shape(EducationalOccupationalCredential::new);

    // spotless:off - one line a member
    /** What it is, as schema.org calls it. */
    public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** What it is called. */
    public List<String> name() { return NAME.in(json); }
    /** What it says of itself. */
    public List<String> description() { return DESCRIPTION.in(json); }
    /** Where it is published. */
    public List<Iri> url() { return URL.in(json); }
    /** What kind of credential it is. */
    public List<DefinedTerm> credentialCategory() { return CREDENTIAL_CATEGORY.in(json); }
    /** The level of education that it is of. */
    public List<DefinedTerm> educationalLevel() { return EDUCATIONAL_LEVEL.in(json); }
    /** Who gives it. */
    public List<Organization> recognizedBy() { return RECOGNIZED_BY.in(json); }
    /** How long it holds. */
    public List<String> validFor() { return VALID_FOR.in(json); }
    /** What one must be able to do to have it. */
    public List<DefinedTerm> competencyRequired() { return COMPETENCY_REQUIRED.in(json); }

    @Override public Shape<EducationalOccupationalCredential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link EducationalOccupationalCredential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<EducationalOccupationalCredential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder name(List<String> values) { return set(NAME, values); }
        public Builder description(List<String> values) { return set(DESCRIPTION, values); }
        public Builder url(List<Iri> values) { return set(URL, values); }
        public Builder credentialCategory(List<DefinedTerm> values) { return set(CREDENTIAL_CATEGORY, values); }
        public Builder educationalLevel(List<DefinedTerm> values) { return set(EDUCATIONAL_LEVEL, values); }
        public Builder recognizedBy(List<Organization> values) { return set(RECOGNIZED_BY, values); }
        public Builder validFor(List<String> values) { return set(VALID_FOR, values); }
        public Builder competencyRequired(List<DefinedTerm> values) { return set(COMPETENCY_REQUIRED, values); }
    }
    // spotless:on
}
