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
 * A JSON Schema as Open Badges 3.0 and CLR 2.0 name one.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#credentialschema">Open Badges 3.0, 1EdTechJsonSchemaValidator2019</a>
 */
public record OneEdTechJsonSchemaValidator2019(JsonObject json) implements CredentialSchema {
    private static final ShapeDraft MEMBERS =
            Shape.draft("1EdTechJsonSchemaValidator2019", Specifications.OPEN_BADGES.clause("credentialschema"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    public static final Shape<OneEdTechJsonSchemaValidator2019> SHAPE =
            MEMBERS.shape(OneEdTechJsonSchemaValidator2019::new);

    // spotless:off - one line a member
    @Override public Iri id() { return ID.in(json); }
    @Override public List<String> type() { return TYPE.in(json); }

    @Override public Shape<OneEdTechJsonSchemaValidator2019> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OneEdTechJsonSchemaValidator2019}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OneEdTechJsonSchemaValidator2019, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
    }
    // spotless:on
}
