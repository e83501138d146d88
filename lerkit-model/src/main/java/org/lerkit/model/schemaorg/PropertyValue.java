package org.lerkit.model.schemaorg;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.TEXT_OR_NUMBER;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * An identifier, and of which kind.
 *
 * @see <a href="https://schema.org/PropertyValue">schema.org, PropertyValue</a>
 */
public record PropertyValue(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = SchemaOrg.draft("PropertyValue");
    private static final Many<String> TYPE = MEMBERS.many("@type", TEXT);
    private static final Maybe<String> ID = MEMBERS.optional("@id", TEXT);
    private static final Many<String> PROPERTY_ID = MEMBERS.many("propertyID", TEXT);
    private static final Many<String> NAME = MEMBERS.many("name", TEXT);
    private static final Many<String> VALUE = MEMBERS.many("value", TEXT_OR_NUMBER);
    public static final Shape<PropertyValue> SHAPE = MEMBERS.shape(PropertyValue::new);

    // spotless:off - one line a member
    /** What it is, as schema.org calls it. */
    public List<String> type() { return TYPE.in(json); }
    /** What identifies it. */
    public Optional<String> id() { return ID.in(json); }
    /** What identifies the kind. */
    public List<String> propertyID() { return PROPERTY_ID.in(json); }
    /** What the kind is called. */
    public List<String> name() { return NAME.in(json); }
    /** The identifier. */
    public List<String> value() { return VALUE.in(json); }

    @Override public Shape<PropertyValue> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link PropertyValue}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<PropertyValue, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder id(String value) { return set(ID, value); }
        public Builder propertyID(List<String> values) { return set(PROPERTY_ID, values); }
        public Builder name(List<String> values) { return set(NAME, values); }
        public Builder value(List<String> values) { return set(VALUE, values); }
    }
    // spotless:on
}
