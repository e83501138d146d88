package org.lerkit.model.vc1;

import static org.lerkit.model.json.MemberType.IRI;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Who issued a credential: an identifier, and what the issuer says of itself, see {@link #extensions()}.
 *
 * @see <a href="https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#issuer">VC Data Model 1.1, Issuer</a>
 */
public record Issuer(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft("Issuer", VcDataModel1.clause("issuer"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    public static final Shape<Issuer> SHAPE = MEMBERS.shape(Issuer::new);

    // spotless:off - one line a member
    /** What identifies the issuer: a URI, often a DID. */
    public Iri id() { return ID.in(json); }

    @Override public Shape<Issuer> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Issuer}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Issuer, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
    }
    // spotless:on
}
