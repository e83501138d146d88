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
 * A term of a vocabulary or framework, or a word that belongs to none.
 *
 * @see <a href="https://schema.org/DefinedTerm">schema.org, DefinedTerm</a>
 */
public record DefinedTerm(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("DefinedTerm");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> NAME = MEMBERS.many("name", TEXT);
    private static final Many<String> DESCRIPTION = MEMBERS.many("description", TEXT);
    private static final Many<Iri> URL = MEMBERS.many("url", IRI);
    private static final Many<String> TERM_CODE = MEMBERS.many("termCode", TEXT);
    private static final Many<PropertyValue> IDENTIFIER =
            MEMBERS.many("identifier", node(() -> PropertyValue.SHAPE).orText("value"));
    private static final Many<Iri> SAME_AS = MEMBERS.many("sameAs", IRI);
    private static final Many<DefinedTermSet> IN_DEFINED_TERM_SET =
            MEMBERS.many("inDefinedTermSet", node(() -> DefinedTermSet.SHAPE).orText("name"));
    public static final Shape<DefinedTerm> SHAPE = MEMBERS.shape(DefinedTerm::new);

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
    /** Its code. */
    public List<String> termCode() { return TERM_CODE.in(json); }
    /** What it is called elsewhere. */
    public List<PropertyValue> identifier() { return IDENTIFIER.in(json); }
    /** The same elsewhere. */
    public List<Iri> sameAs() { return SAME_AS.in(json); }
    /** The vocabulary or framework. */
    public List<DefinedTermSet> inDefinedTermSet() { return IN_DEFINED_TERM_SET.in(json); }

    @Override public Shape<DefinedTerm> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link DefinedTerm}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<DefinedTerm, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder name(List<String> values) { return set(NAME, values); }
        public Builder description(List<String> values) { return set(DESCRIPTION, values); }
        public Builder url(List<Iri> values) { return set(URL, values); }
        public Builder termCode(List<String> values) { return set(TERM_CODE, values); }
        public Builder identifier(List<PropertyValue> values) { return set(IDENTIFIER, values); }
        public Builder sameAs(List<Iri> values) { return set(SAME_AS, values); }
        public Builder inDefinedTermSet(List<DefinedTermSet> values) { return set(IN_DEFINED_TERM_SET, values); }
    }
    // spotless:on
}
