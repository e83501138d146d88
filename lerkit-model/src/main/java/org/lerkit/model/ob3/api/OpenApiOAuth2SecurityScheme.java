package org.lerkit.model.ob3.api;

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
 * How a server grants access by OAuth 2.0. Its flows are among the {@link #extensions()}.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#openapioauth2securityscheme">Open Badges 3.0, OpenApiOAuth2SecurityScheme</a>
 */
public record OpenApiOAuth2SecurityScheme(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadgesApi.draft("OpenApiOAuth2SecurityScheme");
    private static final One<String> TYPE = MEMBERS.required("type", OpenBadgesApi.OAUTH2);
    private static final Maybe<String> DESCRIPTION = MEMBERS.optional("description", TEXT);
    private static final One<Iri> X_IMSSF_REGISTRATION_URL = MEMBERS.required("x-imssf-registrationUrl", IRI);
    public static final Shape<OpenApiOAuth2SecurityScheme> SHAPE = MEMBERS.shape(OpenApiOAuth2SecurityScheme::new);

    // spotless:off - one line a member
    /** {@code oauth2}. */
    public String type() { return TYPE.in(json); }
    /** What it is, in a sentence or two. */
    public Optional<String> description() { return DESCRIPTION.in(json); }
    /** Where clients register. */
    public Iri xImssfRegistrationUrl() { return X_IMSSF_REGISTRATION_URL.in(json); }

    @Override public Shape<OpenApiOAuth2SecurityScheme> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OpenApiOAuth2SecurityScheme}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OpenApiOAuth2SecurityScheme, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(String value) { return set(TYPE, value); }
        public Builder description(String value) { return set(DESCRIPTION, value); }
        public Builder xImssfRegistrationUrl(Iri value) { return set(X_IMSSF_REGISTRATION_URL, value); }
    }
    // spotless:on
}
