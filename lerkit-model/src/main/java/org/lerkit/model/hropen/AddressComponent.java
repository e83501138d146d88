package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.TEXT;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A part of an address, and which one it is.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/common/json/communication/AddressComponentType.json">HR Open 4.4, AddressComponentType</a>
 */
public record AddressComponent(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "AddressComponent", "common/json/communication/AddressComponentType.json")
            .arraysOnly();
    private static final One<String> TYPE = MEMBERS.required("type", TEXT);
    private static final One<String> VALUE = MEMBERS.required("value", TEXT);
    public static final Shape<AddressComponent> SHAPE = MEMBERS.shape(AddressComponent::new);

    // spotless:off - one line a member
    /** Which part it is. */
    public String type() { return TYPE.in(json); }
    /** What it says. */
    public String value() { return VALUE.in(json); }

    @Override public Shape<AddressComponent> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link AddressComponent}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<AddressComponent, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(String value) { return set(TYPE, value); }
        public Builder value(String value) { return set(VALUE, value); }
    }
    // spotless:on
}
