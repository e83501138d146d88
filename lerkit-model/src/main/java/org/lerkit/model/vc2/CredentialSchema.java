package org.lerkit.model.vc2;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.value.Iri;

/**
 * A schema that the issuer says the credential follows.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#data-schemas">VC Data Model 2.0, CredentialSchema</a>
 */
public record CredentialSchema(JsonObject json) implements Node {
    private static final Shape.Draft MEMBERS = Shape.draft("CredentialSchema", VcDataModel2.clause("data-schemas"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    public static final Shape<CredentialSchema> SHAPE = MEMBERS.shape(CredentialSchema::new);

    // spotless:off - one line a member
    /** Where the schema is. */
    public Iri id() { return ID.in(json); }
    /** What kind of schema it is. */
    public List<String> type() { return TYPE.in(json); }

    @Override public Shape<CredentialSchema> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CredentialSchema}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CredentialSchema, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
