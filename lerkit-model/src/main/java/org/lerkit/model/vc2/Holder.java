package org.lerkit.model.vc2;

import static org.lerkit.model.json.MemberType.IRI;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Who presents credentials.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#presentations-0">VC Data Model 2.0, Holder</a>
 */
public record Holder(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft("Holder", VcDataModel2.clause("presentations-0"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    public static final Shape<Holder> SHAPE = MEMBERS.shape(Holder::new);

    // spotless:off - one line a member
    /** What identifies the holder. */
    public Iri id() { return ID.in(json); }

    @Override public Shape<Holder> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Holder}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Holder, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
    }
    // spotless:on
}
