package org.lerkit.model.ctdlasn;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A reference that is an object.
 *
 * @see <a href="https://credreg.net/ctdlasn/terms#Class">CTDL-ASN, Class</a>
 */
public record ResourceReference(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = CtdlAsn.draft("ResourceReference", "Class");
    private static final One<Iri> ID = MEMBERS.required("@id", IRI);
    public static final Shape<ResourceReference> SHAPE = MEMBERS.shape(ResourceReference::new);
    /** The same, or the address alone. */
    static final MemberType<ResourceReference> OR_ADDRESS = node(() -> SHAPE).orId("@id");

    // spotless:off - one line a member
    /** The address of the resource. */
    public Iri id() { return ID.in(json); }

    @Override public Shape<ResourceReference> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ResourceReference}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ResourceReference, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
    }
    // spotless:on
}
