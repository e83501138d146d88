package org.lerkit.model.clr1;

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
 * A public key that signatures are verified with.
 *
 * @see <a href="https://www.imsglobal.org/sites/default/files/spec/clr/v1p0/InfoModel/clr_InfoModel.html#Data_CryptographicKey">Comprehensive Learner Record 1.0, CryptographicKey</a>
 */
public record CryptographicKey(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Clr1.draft("CryptographicKey");
    private static final One<Iri> ID = MEMBERS.required("id", IRI);
    private static final Maybe<String> TYPE = MEMBERS.usualType();
    private static final One<Iri> OWNER = MEMBERS.required("owner", IRI);
    private static final One<String> PUBLIC_KEY_PEM = MEMBERS.required("publicKeyPem", TEXT);
    public static final Shape<CryptographicKey> SHAPE = MEMBERS.shape(CryptographicKey::new);

    // spotless:off - one line a member
    /** Where the key can be got. */
    public Iri id() { return ID.in(json); }
    public Optional<String> type() { return TYPE.in(json); }
    /** The {@code id} of the profile that it belongs to. */
    public Iri owner() { return OWNER.in(json); }
    /** The key in PEM. */
    public String publicKeyPem() { return PUBLIC_KEY_PEM.in(json); }

    @Override public Shape<CryptographicKey> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link CryptographicKey}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<CryptographicKey, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(String value) { return set(TYPE, value); }
        public Builder owner(Iri value) { return set(OWNER, value); }
        public Builder publicKeyPem(String value) { return set(PUBLIC_KEY_PEM, value); }
    }
    // spotless:on
}
