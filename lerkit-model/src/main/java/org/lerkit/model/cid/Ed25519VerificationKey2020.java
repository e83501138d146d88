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
 * An Ed25519 key in the form that came before Multikey.
 *
 * @see <a href="https://www.w3.org/TR/vc-di-eddsa/#ed25519verificationkey2020">EdDSA Cryptosuites 1.0, Ed25519VerificationKey2020</a>
 */
public record Ed25519VerificationKey2020(JsonObject json) implements VerificationMethod {
    private static final ShapeDraft MEMBERS =
            Shape.draft("Ed25519VerificationKey2020", ControlledIdentifiers.EDDSA.clause("ed25519verificationkey2020"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final One<String> TYPE = MEMBERS.typeAlone();
    private static final One<Iri> CONTROLLER = MEMBERS.required("controller", IRI);
    private static final Maybe<LexicalDateTime> REVOKED = MEMBERS.optional("revoked", DATE_TIME);
    private static final One<String> PUBLIC_KEY_MULTIBASE =
            MEMBERS.required("publicKeyMultibase", ControlledIdentifiers.MULTIBASE);
    public static final Shape<Ed25519VerificationKey2020> SHAPE = MEMBERS.shape(Ed25519VerificationKey2020::new);

    // spotless:off - one line a member
    @Override public Iri id() { return ID.in(json); }
    @Override public String type() { return TYPE.in(json); }
    @Override public Iri controller() { return CONTROLLER.in(json); }
    /** Since when it must not be used any more. */
    public Optional<LexicalDateTime> revoked() { return REVOKED.in(json); }
    /** The public key, in multibase. */
    public String publicKeyMultibase() { return PUBLIC_KEY_MULTIBASE.in(json); }

    @Override public Shape<Ed25519VerificationKey2020> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link Ed25519VerificationKey2020}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<Ed25519VerificationKey2020, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder controller(Iri value) { return set(CONTROLLER, value); }
        public Builder revoked(LexicalDateTime value) { return set(REVOKED, value); }
        public Builder publicKeyMultibase(String value) { return set(PUBLIC_KEY_MULTIBASE, value); }
    }
    // spotless:on
}
