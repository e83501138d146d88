package org.lerkit.model.ob3.api;

import static org.lerkit.model.json.MemberType.node;

import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * The ways in which a server grants access.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#openapisecurityschemes">Open Badges 3.0, OpenApiSecuritySchemes</a>
 */
public record OpenApiSecuritySchemes(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadgesApi.draft("OpenApiSecuritySchemes");
    private static final Maybe<OpenApiOAuth2SecurityScheme> OAUTH2_ACG =
            MEMBERS.optional("OAuth2ACG", node(() -> OpenApiOAuth2SecurityScheme.SHAPE));
    public static final Shape<OpenApiSecuritySchemes> SHAPE = MEMBERS.shape(OpenApiSecuritySchemes::new);

    // spotless:off - one line a member
    /** By authorization code; required of a server that supports it. */
    public Optional<OpenApiOAuth2SecurityScheme> oauth2Acg() { return OAUTH2_ACG.in(json); }

    @Override public Shape<OpenApiSecuritySchemes> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OpenApiSecuritySchemes}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OpenApiSecuritySchemes, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder oauth2Acg(OpenApiOAuth2SecurityScheme value) { return set(OAUTH2_ACG, value); }
    }
    // spotless:on
}
