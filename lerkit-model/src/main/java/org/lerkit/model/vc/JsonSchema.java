package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.OBJECT;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.ProblemCode;
import org.lerkit.model.json.Findings;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A JSON Schema: what a credential names as its schema, and what a credential that holds a schema has as its subject.
 *
 * @see <a href="https://www.w3.org/TR/vc-json-schema/#jsonschema">VC JSON Schema, JsonSchema</a>
 */
public record JsonSchema(JsonObject json) implements CredentialSchema {
    /** A schema that does not say of which JSON Schema it is. */
    public static final ProblemCode NO_DIALECT = new ProblemCode("vc.schema.dialect");

    private static final ShapeDraft MEMBERS =
            Shape.draft("JsonSchema", Specifications.VC_JSON_SCHEMA.clause("jsonschema"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<String> DIGEST_SRI = MEMBERS.optional("digestSRI", TextForms.DIGEST_SRI);
    private static final Maybe<JsonObject> JSON_SCHEMA = MEMBERS.optional("jsonSchema", OBJECT);
    public static final Shape<JsonSchema> SHAPE =
            MEMBERS.shape(JsonSchema::new).rule("dialect", JsonSchema::checkDialect);

    // spotless:off - one line a member
    @Override public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }
    /** A digest of what is there, in the form of Subresource Integrity. */
    public Optional<String> digestSRI() { return DIGEST_SRI.in(json); }
    /** The schema itself, where a credential of type {@code JsonSchemaCredential} holds it. */
    public Optional<JsonObject> jsonSchema() { return JSON_SCHEMA.in(json); }

    @Override public Shape<JsonSchema> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link JsonSchema}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<JsonSchema, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder digestSRI(String value) { return set(DIGEST_SRI, value); }
        public Builder jsonSchema(JsonObject value) { return set(JSON_SCHEMA, value); }
    }
    // spotless:on

    private static void checkDialect(JsonSchema schema, Findings findings) {
        if (schema.jsonSchema().filter(json -> json.get("$schema").isEmpty()).isPresent()) {
            findings.in("jsonSchema")
                    .in("$schema")
                    .error(NO_DIALECT, "not there: nobody can tell which JSON Schema this is", "add $schema");
        }
    }
}
