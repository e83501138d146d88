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
 * Someone to ask.
 *
 * @see <a href="https://schema.org/ContactPoint">schema.org, ContactPoint</a>
 */
public record ContactPoint(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("ContactPoint");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> NAME = MEMBERS.many("name", TEXT);
    private static final Many<String> DESCRIPTION = MEMBERS.many("description", TEXT);
    private static final Many<Iri> URL = MEMBERS.many("url", IRI);
    private static final Many<DefinedTerm> CONTACT_TYPE =
            MEMBERS.many("contactType", node(() -> DefinedTerm.SHAPE).orText("name"));
    private static final Many<String> EMAIL = MEMBERS.many("email", TEXT);
    private static final Many<String> TELEPHONE = MEMBERS.many("telephone", TEXT);
    private static final Many<String> FAX_NUMBER = MEMBERS.many("faxNumber", TEXT);
    public static final Shape<ContactPoint> SHAPE = MEMBERS.shape(ContactPoint::new);

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
    /** For what. */
    public List<DefinedTerm> contactType() { return CONTACT_TYPE.in(json); }
    /** An address to write to. */
    public List<String> email() { return EMAIL.in(json); }
    /** A number to call. */
    public List<String> telephone() { return TELEPHONE.in(json); }
    /** A number for faxes. */
    public List<String> faxNumber() { return FAX_NUMBER.in(json); }

    @Override public Shape<ContactPoint> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ContactPoint}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ContactPoint, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder name(List<String> values) { return set(NAME, values); }
        public Builder description(List<String> values) { return set(DESCRIPTION, values); }
        public Builder url(List<Iri> values) { return set(URL, values); }
        public Builder contactType(List<DefinedTerm> values) { return set(CONTACT_TYPE, values); }
        public Builder email(List<String> values) { return set(EMAIL, values); }
        public Builder telephone(List<String> values) { return set(TELEPHONE, values); }
        public Builder faxNumber(List<String> values) { return set(FAX_NUMBER, values); }
    }
    // spotless:on
}
