package org.lerkit.model.ob3.api;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.ob3.AchievementCredential;
import org.lerkit.model.ob3.OpenBadges3;

/**
 * A page of badges that a server answers with: those with embedded proofs as objects, those that are JSON Web
 * Tokens as text.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#getopenbadgecredentialsresponse">Open Badges 3.0, GetOpenBadgeCredentialsResponse</a>
 */
public record GetOpenBadgeCredentialsResponse(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS =
            OpenBadgesApi.draft("GetOpenBadgeCredentialsResponse").closed();
    private static final Many<AchievementCredential> CREDENTIAL =
            MEMBERS.many("credential", node(() -> AchievementCredential.SHAPE));
    private static final Many<String> COMPACT_JWS_STRING = MEMBERS.many("compactJwsString", OpenBadges3.COMPACT_JWS);
    public static final Shape<GetOpenBadgeCredentialsResponse> SHAPE =
            MEMBERS.shape(GetOpenBadgeCredentialsResponse::new);

    // spotless:off - one line a member
    /** The badges that are not JSON Web Tokens. */
    public List<AchievementCredential> credential() { return CREDENTIAL.in(json); }
    /** The badges that are. */
    public List<String> compactJwsString() { return COMPACT_JWS_STRING.in(json); }

    @Override public Shape<GetOpenBadgeCredentialsResponse> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link GetOpenBadgeCredentialsResponse}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<GetOpenBadgeCredentialsResponse, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder credential(List<AchievementCredential> values) { return set(CREDENTIAL, values); }
        public Builder compactJwsString(List<String> values) { return set(COMPACT_JWS_STRING, values); }
    }
    // spotless:on
}
