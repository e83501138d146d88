package org.lerkit.model.cid;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;
import org.lerkit.model.value.LexicalDateTime;

/**
 * A key as one string that says what kind of key it is.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#Multikey">Controlled Identifiers 1.0, Multikey</a>
 */
public record Multikey(JsonObject json) implements VerificationMethod {
    private static final ShapeDraft MEMBERS = Shape.draft("Multikey", ControlledIdentifiers.clause("Multikey"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final One<String> TYPE = MEMBERS.typeAlone();
    private static final One<Iri> CONTROLLER = MEMBERS.required("controller", IRI);
    private static final Maybe<LexicalDateTime> EXPIRES = MEMBERS.optional("expires", DATE_TIME);
    private static final Maybe<LexicalDateTime> REVOKED = MEMBERS.optional("revoked", DATE_TIME);
    private static final Maybe<String> PUBLIC_KEY_MULTIBASE =
            MEMBERS.optional("publicKeyMultibase", ControlledIdentifiers.MULTIBASE);
    private static final Maybe<String> SECRET_KEY_MULTIBASE =
            MEMBERS.optional("secretKeyMultibase", ControlledIdentifiers.MULTIBASE);
    public static final Shape<Multikey> SHAPE = MEMBERS.shape(Multikey::new)
            .rule("material", (method, findings) -> ControlledIdentifiers.checkMaterial(method.json(), findings));

    // spotless:off - one line a member
    @Override public Iri id() { return ID.in(json); }
    @Override public String type() { return TYPE.in(json); }
    @Override public Iri controller() { return CONTROLLER.in(json); }
    /** From when on it is not to be used any more. */
    public Optional<LexicalDateTime> expires() { return EXPIRES.in(json); }
    /** Since when it must not be used any more. */
    public Optional<LexicalDateTime> revoked() { return REVOKED.in(json); }
    /** The public key, in multibase. */
    public Optional<String> publicKeyMultibase() { return PUBLIC_KEY_MULTIBASE.in(json); }
    /** The secret key, in multibase; nothing to publish. */
    public Optional<String> secretKeyMultibase() { return SECRET_KEY_MULTIBASE.in(json); }

    @Override public Shape<Multikey> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Multikey}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Multikey, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder controller(Iri value) { return set(CONTROLLER, value); }
        public Builder expires(LexicalDateTime value) { return set(EXPIRES, value); }
        public Builder revoked(LexicalDateTime value) { return set(REVOKED, value); }
        public Builder publicKeyMultibase(String value) { return set(PUBLIC_KEY_MULTIBASE, value); }
        public Builder secretKeyMultibase(String value) { return set(SECRET_KEY_MULTIBASE, value); }
    }
    // spotless:on
}
