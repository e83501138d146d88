package org.lerkit.model.clr2;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.ob3.OpenBadges3;

/**
 * A page of records that a server answers with: those with embedded proofs as objects, those that are JSON Web
 * Tokens as text.
 *
 * @see <a href="https://www.imsglobal.org/spec/clr/v2p0/#getclrcredentialsresponse">Comprehensive Learner Record 2.0, GetClrCredentialsResponse</a>
 */
public record GetClrCredentialsResponse(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            Clr2.draft("GetClrCredentialsResponse").closed();
    private static final Many<ClrCredential> CREDENTIAL = MEMBERS.many("credential", node(() -> ClrCredential.SHAPE));
    private static final Many<String> COMPACT_JWS_STRING = MEMBERS.many("compactJwsString", OpenBadges3.COMPACT_JWS);
    public static final Shape<GetClrCredentialsResponse> SHAPE = MEMBERS.shape(GetClrCredentialsResponse::new);

    // spotless:off - one line a member
    /** The records that are not JSON Web Tokens. */
    public List<ClrCredential> credential() { return CREDENTIAL.in(json); }
    /** The records that are. */
    public List<String> compactJwsString() { return COMPACT_JWS_STRING.in(json); }

    @Override public Shape<GetClrCredentialsResponse> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link GetClrCredentialsResponse}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<GetClrCredentialsResponse, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder credential(List<ClrCredential> values) { return set(CREDENTIAL, values); }
        public Builder compactJwsString(List<String> values) { return set(COMPACT_JWS_STRING, values); }
    }
    // spotless:on
}
