package org.lerkit.model.ob3.api;

import static org.lerkit.model.json.MemberType.TEXT;
import static org.lerkit.model.json.MemberType.node;

import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.One;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;

/**
 * What a server says of itself, as an OpenAPI document. What OpenAPI has besides is among the {@link
 * #extensions()}.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#servicedescriptiondocument">Open Badges 3.0, ServiceDescriptionDocument</a>
 */
public record ServiceDescriptionDocument(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadgesApi.draft("ServiceDescriptionDocument");
    private static final One<String> OPENAPI = MEMBERS.required("openapi", TEXT);
    private static final One<OpenApiInfo> INFO = MEMBERS.required("info", node(() -> OpenApiInfo.SHAPE));
    private static final One<OpenApiComponents> COMPONENTS =
            MEMBERS.required("components", node(() -> OpenApiComponents.SHAPE));
    public static final Shape<ServiceDescriptionDocument> SHAPE = MEMBERS.shape(ServiceDescriptionDocument::new);

    // spotless:off - one line a member
    /** The version of OpenAPI it is written in. */
    public String openapi() { return OPENAPI.in(json); }
    /** What the server is, and whose. */
    public OpenApiInfo info() { return INFO.in(json); }
    /** Where to ask for access. */
    public OpenApiComponents components() { return COMPONENTS.in(json); }

    @Override public Shape<ServiceDescriptionDocument> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link ServiceDescriptionDocument}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<ServiceDescriptionDocument, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder openapi(String value) { return set(OPENAPI, value); }
        public Builder info(OpenApiInfo value) { return set(INFO, value); }
        public Builder components(OpenApiComponents value) { return set(COMPONENTS, value); }
    }
    // spotless:on
}
