package org.lerkit.model.cid;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * A set of public JSON Web Keys.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517#section-5">RFC 7517, JWK Set</a>
 */
public record JwkSet(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = Shape.draft("JwkSet", ControlledIdentifiers.JWK.clause("section-5"));
    private static final Many<Jwk> KEYS = MEMBERS.many("keys", node(() -> Jwk.SHAPE));
    public static final Shape<JwkSet> SHAPE = MEMBERS.shape(JwkSet::new);

    // spotless:off - one line a member
    /** The keys, in no particular order. */
    public List<Jwk> keys() { return KEYS.in(json); }

    @Override public Shape<JwkSet> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link JwkSet}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<JwkSet, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder keys(List<Jwk> values) { return set(KEYS, values); }
    }
    // spotless:on
}
