package org.lerkit.model.vc;

import static org.lerkit.model.json.MemberType.IRI;
import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * What is found where a 1EdTechRevocationList points to.
 *
 * @see <a href="https://www.imsglobal.org/spec/vcrl/v1p0/#revocationlist">1EdTech Revocation List 1.0, RevocationList</a>
 */
public record RevocationList(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Shape.draft("RevocationList", Specifications.REVOCATION_LIST.clause("revocationlist"));
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final One<Iri> ISSUER = MEMBERS.required("issuer", IRI);
    private static final Many<RevokedCredential> REVOKED_CREDENTIAL =
            MEMBERS.many("revokedCredential", node(() -> RevokedCredential.SHAPE));
    public static final Shape<RevocationList> SHAPE = MEMBERS.shape(RevocationList::new);

    // spotless:off - one line a member
    /** Where the list is. */
    public Iri id() { return ID.in(json); }
    /** Who issued the credentials that are in it. */
    public Iri issuer() { return ISSUER.in(json); }
    /** The credentials that are, or once were, revoked. */
    public List<RevokedCredential> revokedCredential() { return REVOKED_CREDENTIAL.in(json); }

    @Override public Shape<RevocationList> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RevocationList}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RevocationList, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder issuer(Iri value) { return set(ISSUER, value); }
        public Builder revokedCredential(List<RevokedCredential> values) { return set(REVOKED_CREDENTIAL, values); }
    }
    // spotless:on
}
