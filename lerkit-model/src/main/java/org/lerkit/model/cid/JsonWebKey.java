package org.lerkit.model.cid;

import static org.lerkit.model.json.MemberType.DATE_TIME;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.OBJECT;
import static org.lerkit.model.json.MemberType.node;

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
 * A key as a JSON Web Key. Also goes by the older type JsonWebKey2020.
 *
 * @see <a href="https://www.w3.org/TR/cid-1.0/#JsonWebKey">Controlled Identifiers 1.0, JsonWebKey</a>
 */
public record JsonWebKey(JsonObject json) implements VerificationMethod {
    private static final ShapeDraft MEMBERS = Shape.draft("JsonWebKey", ControlledIdentifiers.clause("JsonWebKey"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final One<String> TYPE = MEMBERS.typeAlone("JsonWebKey2020");
    private static final One<Iri> CONTROLLER = MEMBERS.required("controller", IRI);
    private static final Maybe<LexicalDateTime> EXPIRES = MEMBERS.optional("expires", DATE_TIME);
    private static final Maybe<LexicalDateTime> REVOKED = MEMBERS.optional("revoked", DATE_TIME);
    private static final Maybe<Jwk> PUBLIC_KEY_JWK = MEMBERS.optional("publicKeyJwk", node(() -> Jwk.SHAPE));
    private static final Maybe<JsonObject> SECRET_KEY_JWK = MEMBERS.optional("secretKeyJwk", OBJECT);
    public static final Shape<JsonWebKey> SHAPE = MEMBERS.shape(JsonWebKey::new)
            .rule("material", (method, findings) -> ControlledIdentifiers.checkMaterial(method.json(), findings));

    // spotless:off - one line a member
    @Override public Iri id() { return ID.in(json); }
    @Override public String type() { return TYPE.in(json); }
    @Override public Iri controller() { return CONTROLLER.in(json); }
    /** From when on it is not to be used any more. */
    public Optional<LexicalDateTime> expires() { return EXPIRES.in(json); }
    /** Since when it must not be used any more. */
    public Optional<LexicalDateTime> revoked() { return REVOKED.in(json); }
    /** The public key. */
    public Optional<Jwk> publicKeyJwk() { return PUBLIC_KEY_JWK.in(json); }
    /** The secret key; nothing to publish. */
    public Optional<JsonObject> secretKeyJwk() { return SECRET_KEY_JWK.in(json); }

    @Override public Shape<JsonWebKey> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link JsonWebKey}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<JsonWebKey, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder controller(Iri value) { return set(CONTROLLER, value); }
        public Builder expires(LexicalDateTime value) { return set(EXPIRES, value); }
        public Builder revoked(LexicalDateTime value) { return set(REVOKED, value); }
        public Builder publicKeyJwk(Jwk value) { return set(PUBLIC_KEY_JWK, value); }
        public Builder secretKeyJwk(JsonObject value) { return set(SECRET_KEY_JWK, value); }
    }
    // spotless:on
}
