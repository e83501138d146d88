package org.lerkit.model.ob3.api;

import static org.lerkit.model.json.MemberType.node;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * The parts of a service description that others refer to.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#openapicomponents">Open Badges 3.0, OpenApiComponents</a>
 */
public record OpenApiComponents(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadgesApi.draft("OpenApiComponents");
    private static final One<OpenApiSecuritySchemes> SECURITY_SCHEMES =
            MEMBERS.required("securitySchemes", node(() -> OpenApiSecuritySchemes.SHAPE));
    public static final Shape<OpenApiComponents> SHAPE = MEMBERS.shape(OpenApiComponents::new);

    // spotless:off - one line a member
    /** How access is granted. */
    public OpenApiSecuritySchemes securitySchemes() { return SECURITY_SCHEMES.in(json); }

    @Override public Shape<OpenApiComponents> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OpenApiComponents}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OpenApiComponents, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder securitySchemes(OpenApiSecuritySchemes value) { return set(SECURITY_SCHEMES, value); }
    }
    // spotless:on
}
