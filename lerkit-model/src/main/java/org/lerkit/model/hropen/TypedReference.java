package org.lerkit.model.hropen;

import static org.lerkit.model.json.MemberType.IRI;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * Something a credential refers to, by its id and type.
 *
 * @see <a href="http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json">HR Open 4.4, ProvisionalVerifiableCredentialBaseType</a>
 */
public record TypedReference(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = HrOpen.draft(
                    "TypedReference", "recruiting/json/ler-rs/ProvisionalVerifiableCredentialBaseType.json")
            .arraysOnly();
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final One<String> TYPE = MEMBERS.required("type", HrOpen.SOME_TEXT);
    public static final Shape<TypedReference> SHAPE = MEMBERS.shape(TypedReference::new);

    // spotless:off - one line a member
    /** What identifies it. */
    public Iri id() { return ID.in(json); }
    /** What kind it is. */
    public String type() { return TYPE.in(json); }

    @Override public Shape<TypedReference> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link TypedReference}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<TypedReference, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
    }
    // spotless:on
}
