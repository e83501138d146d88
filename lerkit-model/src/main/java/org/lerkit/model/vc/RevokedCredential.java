package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.BOOLEAN;
import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.TEXT;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * A credential in a RevocationList.
 *
 * @see <a href="https://www.imsglobal.org/spec/vcrl/v1p0/#revokedcredential">1EdTech Revocation List 1.0, RevokedCredential</a>
 */
public record RevokedCredential(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Shape.draft("RevokedCredential", Specifications.REVOCATION_LIST.clause("revokedcredential"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<Boolean> REVOKED = MEMBERS.optional("revoked", BOOLEAN);
    private static final Maybe<String> REVOCATION_REASON = MEMBERS.optional("revocationReason", TEXT);
    public static final Shape<RevokedCredential> SHAPE = MEMBERS.shape(RevokedCredential::new);

    // spotless:off - one line a member
    /** The id of the credential. */
    public Iri id() { return ID.in(json); }
    /** Whether it is revoked; it is where nothing is said. */
    public Optional<Boolean> revoked() { return REVOKED.in(json); }
    /** Why. */
    public Optional<String> revocationReason() { return REVOCATION_REASON.in(json); }

    @Override public Shape<RevokedCredential> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RevokedCredential}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RevokedCredential, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder revoked(Boolean value) { return set(REVOKED, value); }
        public Builder revocationReason(String value) { return set(REVOCATION_REASON, value); }
    }
    // spotless:on
}
