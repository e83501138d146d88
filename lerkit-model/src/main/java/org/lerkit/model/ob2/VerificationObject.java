package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * How to verify assertions. That of an assertion says whether it is hosted or signed; that of an issuer says which
 * ids are within its scope.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#VerificationObject">Open Badges 2.0, VerificationObject</a>
 */
public record VerificationObject(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges2.draft("VerificationObject");
    private static final Many<String> TYPE = MEMBERS.typeByDefault();
    private static final Maybe<String> VERIFICATION_PROPERTY =
            MEMBERS.optional("verificationProperty", OpenBadges2.VERIFICATION_PROPERTY);
    private static final Many<Iri> STARTS_WITH = MEMBERS.many("startsWith", OpenBadges2.URL);
    private static final Many<String> ALLOWED_ORIGINS = MEMBERS.many("allowedOrigins", OpenBadges2.HOST);
    private static final Maybe<CryptographicKey> CREATOR =
            MEMBERS.optional("creator", node(() -> CryptographicKey.SHAPE).orId("id", OpenBadges2.IRI));
    public static final Shape<VerificationObject> SHAPE = MEMBERS.shape(VerificationObject::new);

    // spotless:off - one line a member
    /** {@code HostedBadge} or {@code hosted}, {@code SignedBadge} or {@code signed}. */
    public List<String> type() { return TYPE.in(json); }
    /** Which property must be within the scope: {@code id}. */
    public Optional<String> verificationProperty() { return VERIFICATION_PROPERTY.in(json); }
    /** What ids of assertions may start with. */
    public List<Iri> startsWith() { return STARTS_WITH.in(json); }
    /** The hosts on which assertions may be. */
    public List<String> allowedOrigins() { return ALLOWED_ORIGINS.in(json); }
    /** The key that an assertion is signed with. */
    public Optional<CryptographicKey> creator() { return CREATOR.in(json); }

    @Override public Shape<VerificationObject> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link VerificationObject}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<VerificationObject, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder verificationProperty(String value) { return set(VERIFICATION_PROPERTY, value); }
        public Builder startsWith(List<Iri> values) { return set(STARTS_WITH, values); }
        public Builder allowedOrigins(List<String> values) { return set(ALLOWED_ORIGINS, values); }
        public Builder creator(CryptographicKey value) { return set(CREATOR, value); }
    }
    // spotless:on
}
