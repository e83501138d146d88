package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A JSON Schema that is itself in a credential, so that it has an issuer: names that credential.
 *
 * @see <a href="https://www.w3.org/TR/vc-json-schema/#jsonschemacredential">VC JSON Schema, JsonSchemaCredential</a>
 */
public record JsonSchemaCredentialEntry(JsonObject json) implements CredentialSchema {
    private static final ShapeDraft MEMBERS =
            Shape.draft("JsonSchemaCredential", Specifications.VC_JSON_SCHEMA.clause("jsonschemacredential"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    public static final Shape<JsonSchemaCredentialEntry> SHAPE = MEMBERS.shape(JsonSchemaCredentialEntry::new);

    // spotless:off - one line a member
    @Override public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }

    @Override public Shape<JsonSchemaCredentialEntry> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link JsonSchemaCredentialEntry}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<JsonSchemaCredentialEntry, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
