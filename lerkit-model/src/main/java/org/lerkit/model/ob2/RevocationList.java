package org.lerkit.model.ob2;

import static org.lerkit.model.json.MemberType.node;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.Member.Many;
import org.lerkit.model.json.Member.Maybe;
import org.lerkit.model.json.MemberType;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.NodeBuilder;
import org.lerkit.model.json.Shape;
import org.lerkit.model.json.ShapeDraft;
import org.lerkit.model.value.Iri;

/**
 * The signed assertions that an issuer took back.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v2p0/#RevocationList">Open Badges 2.0, RevocationList</a>
 */
public record RevocationList(JsonObject json) implements Node {
    private static final ShapeDraft MEMBERS = OpenBadges2.draft("RevocationList");
    private static final Many<JsonValue> CONTEXT = MEMBERS.many("@context", MemberType.CONTEXT);
    private static final Maybe<Iri> ID = MEMBERS.optional("id", OpenBadges2.IRI);
    private static final Many<String> TYPE = MEMBERS.type();
    private static final Maybe<Iri> ISSUER = MEMBERS.optional("issuer", OpenBadges2.IRI);
    private static final Many<RevokedAssertion> REVOKED_ASSERTIONS =
            MEMBERS.list("revokedAssertions", node(() -> RevokedAssertion.SHAPE).orId("id", OpenBadges2.IRI));
    public static final Shape<RevocationList> SHAPE = OpenBadges2.document(MEMBERS.shape(RevocationList::new));

    // spotless:off - one line a member
    /** The JSON-LD contexts that give its terms their meaning; an embedded object has that of the object around it. */
    public List<JsonValue> context() { return CONTEXT.in(json); }
    /** Where it is hosted. */
    public Optional<Iri> id() { return ID.in(json); }
    public List<String> type() { return TYPE.in(json); }
    /** Whose list it is. */
    public Optional<Iri> issuer() { return ISSUER.in(json); }
    /** What was taken back, perhaps nothing. */
    public List<RevokedAssertion> revokedAssertions() { return REVOKED_ASSERTIONS.in(json); }

    @Override public Shape<RevocationList> shape() { return SHAPE; }
    public static Builder builder() { return new Builder(); }
    public Builder toBuilder() { return new Builder(json); }

    /** Builds {@link RevocationList}s; not thread-safe. */
    public static final class Builder extends NodeBuilder<RevocationList, Builder> {
        private Builder() { super(SHAPE); }
        private Builder(JsonObject from) { super(SHAPE, from); }

        public Builder context(List<JsonValue> values) { return set(CONTEXT, values); }
        public Builder id(Iri value) { return set(ID, value); }
        public Builder type(List<String> values) { return set(TYPE, values); }
        public Builder issuer(Iri value) { return set(ISSUER, value); }
        public Builder revokedAssertions(List<RevokedAssertion> values) { return set(REVOKED_ASSERTIONS, values); }
    }
    // spotless:on
}
