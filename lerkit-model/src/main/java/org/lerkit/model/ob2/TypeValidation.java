package org.lerkit.model.ob2;

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
 * Which JSON Schema the objects of a type should pass, as the context of an extension says.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#TypeValidation">Open Badges 2.0, TypeValidation</a>
 */
public record TypeValidation(JsonObject json) implements ExtensionValidation {
    private static final ShapeDraft MEMBERS = OpenBadges2.draft("TypeValidation");
    private static final Many<String> TYPE = MEMBERS.typeByDefault();
    private static final One<String> VALIDATES_TYPE = MEMBERS.required("validatesType", TEXT);
    private static final One<Iri> VALIDATION_SCHEMA = MEMBERS.required("validationSchema", OpenBadges2.URL);
    public static final Shape<TypeValidation> SHAPE = MEMBERS.shape(TypeValidation::new);

    // spotless:off - one line a member
    @Override public List<String> type() { return TYPE.in(json); }
    /** The type, as a compact IRI. */
    public String validatesType() { return VALIDATES_TYPE.in(json); }
    /** Where the schema is. */
    @Override public Iri validationSchema() { return VALIDATION_SCHEMA.in(json); }

    @Override public Shape<TypeValidation> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link TypeValidation}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<TypeValidation, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder validatesType(String value) { return set(VALIDATES_TYPE, value); }
        public Builder validationSchema(Iri value) { return set(VALIDATION_SCHEMA, value); }
    }
    // spotless:on
}
