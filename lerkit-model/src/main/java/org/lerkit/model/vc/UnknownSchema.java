package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A schema of a kind that lerkit does not know: it can be read, and not be checked against.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#data-schemas">VC Data Model 2.0, Data Schemas</a>
 */
public record UnknownSchema(JsonObject json) implements CredentialSchema {
    private static final ShapeDraft MEMBERS =
            Shape.draft("CredentialSchema", Specifications.VC_DATA_MODEL_2.clause("data-schemas"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.some("type", TEXT);
    public static final Shape<UnknownSchema> SHAPE = MEMBERS.shape(UnknownSchema::new);

    // spotless:off - one line a member
    @Override public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }

    @Override public Shape<UnknownSchema> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link UnknownSchema}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<UnknownSchema, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
