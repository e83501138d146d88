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
 * What a server is: its name, terms and privacy policy.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#openapiinfo">Open Badges 3.0, OpenApiInfo</a>
 */
public record OpenApiInfo(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadgesApi.draft("OpenApiInfo");
    private static final One<Iri> TERMS_OF_SERVICE = MEMBERS.required("termsOfService", IRI);
    private static final One<String> TITLE = MEMBERS.required("title", TEXT);
    private static final One<String> VERSION = MEMBERS.required("version", TEXT);
    private static final Maybe<Iri> X_IMSSF_IMAGE = MEMBERS.optional("x-imssf-image", IRI);
    private static final One<Iri> X_IMSSF_PRIVACY_POLICY_URL = MEMBERS.required("x-imssf-privacyPolicyUrl", IRI);
    public static final Shape<OpenApiInfo> SHAPE = MEMBERS.shape(OpenApiInfo::new);

    // spotless:off - one line a member
    /** The terms on which it may be used. */
    public Iri termsOfService() { return TERMS_OF_SERVICE.in(json); }
    /** What to call it. */
    public String title() { return TITLE.in(json); }
    /** The version of its interface. */
    public String version() { return VERSION.in(json); }
    /** A picture of it, perhaps as a data URL. */
    public Optional<Iri> xImssfImage() { return X_IMSSF_IMAGE.in(json); }
    /** What it does with personal data. */
    public Iri xImssfPrivacyPolicyUrl() { return X_IMSSF_PRIVACY_POLICY_URL.in(json); }

    @Override public Shape<OpenApiInfo> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link OpenApiInfo}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<OpenApiInfo, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder termsOfService(Iri value) { return set(TERMS_OF_SERVICE, value); }
        public Builder title(String value) { return set(TITLE, value); }
        public Builder version(String value) { return set(VERSION, value); }
        public Builder xImssfImage(Iri value) { return set(X_IMSSF_IMAGE, value); }
        public Builder xImssfPrivacyPolicyUrl(Iri value) { return set(X_IMSSF_PRIVACY_POLICY_URL, value); }
    }
    // spotless:on
}
