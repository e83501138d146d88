package org.lerkit.model.vc2;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.LANGUAGE_VALUES;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LocalizedText;

/**
 * Who issued a credential: an identifier, and what the issuer says of itself.
 *
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#issuer">VC Data Model 2.0, Issuer</a>
 */
public record Issuer(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft("Issuer", VcDataModel2.clause("issuer"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<LocalizedText> NAME = MEMBERS.optional("name", LANGUAGE_VALUES);
    private static final Maybe<LocalizedText> DESCRIPTION = MEMBERS.optional("description", LANGUAGE_VALUES);
    public static final Shape<Issuer> SHAPE = MEMBERS.shape(Issuer::new);

    // spotless:off - one line a member
    /** What identifies the issuer: a URL, often a DID. */
    public Iri id() { return ID.in(json); }
    /** What to call the issuer. */
    public Optional<LocalizedText> name() { return NAME.in(json); }
    /** What the issuer is, in a sentence or two. */
    public Optional<LocalizedText> description() { return DESCRIPTION.in(json); }

    @Override public Shape<Issuer> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Issuer}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Issuer, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder name(LocalizedText value) { return set(NAME, value); }
        public Builder description(LocalizedText value) { return set(DESCRIPTION, value); }
    }
    // spotless:on
}
